package nrw.bildungsnetz.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface whose attributes are read, written and checked: its table is generated.
 *
 * <p>Attributes are written in the order of their declaration. Of those that are inherited, the id
 * comes first, the sources and extensions last.
 *
 * <p>Kept in the sources only, as {@link ValueStyle} is.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface Described {

  /**
   * The attribute after which all other inherited attributes stand, such as those of a day.
   *
   * @return the name of an attribute the interface declares itself; empty where there are none
   */
  String inheritedAfter() default "";
}
