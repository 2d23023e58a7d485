package nrw.bildungsnetz.validation.bridge;

/** Tells which optional classes there are at run time. */
final class Availability {

  private Availability() {}

  static boolean of(String className) {
    try {
      Class.forName(className, false, Availability.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
