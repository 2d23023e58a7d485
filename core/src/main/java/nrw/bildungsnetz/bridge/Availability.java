package nrw.bildungsnetz.bridge;

/** Tells which optional classes there are at run time. */
public final class Availability {

  private Availability() {}

  /**
   * Whether there is a class.
   *
   * @param className its name
   * @return true if it can be loaded
   */
  public static boolean of(String className) {
    try {
      Class.forName(className, false, Availability.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
