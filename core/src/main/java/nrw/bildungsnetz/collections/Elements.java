package nrw.bildungsnetz.collections;

import org.jspecify.annotations.Nullable;

/** Takes in what builders add to sets. */
public final class Elements {

  private Elements() {}

  /**
   * Refuses null. What adds to a set is the same code in every builder and does not know the name
   * of its attribute; the method that was called tells it.
   *
   * @param <E> the type of the element
   * @param element the element
   * @return the element
   * @throws NullPointerException if it is null; the message names the method that took it in
   */
  public static <E> E nonNull(@Nullable E element) {
    if (element == null) {
      StackTraceElement[] callers = new Throwable().getStackTrace();
      throw new NullPointerException(
          (callers.length > 1 ? callers[1].getMethodName() + ": " : "") + "an element is null");
    }
    return element;
  }
}
