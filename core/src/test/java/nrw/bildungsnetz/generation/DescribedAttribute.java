package nrw.bildungsnetz.generation;

import java.util.List;
import java.util.Optional;

/**
 * An attribute as declared by its getter.
 *
 * @param name the property
 * @param getter the name of the getter
 * @param kind the kind of its value
 * @param multiplicity how many values it has
 * @param javaType the qualified name of the type of the value, or of one element
 * @param reference the list it refers to
 * @param acyclic whether such references form no cycle
 * @param constraints the constraints on the value, as code
 * @param setter the method of the builder that sets the value or adds an element
 * @param text the first sentence of the getter's Javadoc
 */
record DescribedAttribute(
    String name,
    String getter,
    Kind kind,
    DescribedMultiplicity multiplicity,
    String javaType,
    Optional<String> reference,
    boolean acyclic,
    List<String> constraints,
    String setter,
    String text) {

  /** The kind of value an attribute holds. */
  enum Kind {
    TEXT,
    DAY,
    WHOLE_NUMBER,
    DECIMAL,
    FLAG,
    EXTENSIONS,
    CODE,
    PART
  }

  /** The type of the value, as referred to in code. */
  String simpleType() {
    return Names.simple(javaType);
  }
}
