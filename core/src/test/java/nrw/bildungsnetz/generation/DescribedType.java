package nrw.bildungsnetz.generation;

import java.util.List;
import java.util.stream.Stream;

/**
 * A model type as declared by its interface.
 *
 * @param name the qualified name of the interface
 * @param attributes the attributes in serialization order
 * @param text the first sentence of its Javadoc
 */
record DescribedType(String name, List<DescribedAttribute> attributes, String text) {

  /** The name without its package. */
  String simpleName() {
    return Names.simple(name);
  }

  /** The name of a variable for a value. */
  String variable() {
    return Names.decapitalized(simpleName());
  }

  /** Whether values have extensions. */
  boolean hasExtensions() {
    return attributes.stream().anyMatch(each -> each.kind() == DescribedAttribute.Kind.EXTENSIONS);
  }

  /** Whether other parts can refer to values. */
  boolean hasId() {
    return attributes.stream().anyMatch(each -> each.name().equals("id"));
  }

  /** The attributes that hold parts. */
  Stream<DescribedAttribute> parts() {
    return attributes.stream().filter(each -> each.kind() == DescribedAttribute.Kind.PART);
  }
}
