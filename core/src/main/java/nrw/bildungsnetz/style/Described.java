package nrw.bildungsnetz.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface for which an attribute table is generated.
 *
 * <p>Attributes are serialized in declaration order. Of the inherited ones, the id comes first,
 * sources and extensions come last.
 *
 * <p>Source retention, for the reason given at {@link ValueStyle}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface Described {

  /**
   * The attribute after which the other inherited attributes follow, such as those of {@code
   * Dated}.
   *
   * @return the name of an attribute declared by the interface itself; empty if there are no such
   *     inherited attributes
   */
  String inheritedAfter() default "";
}
