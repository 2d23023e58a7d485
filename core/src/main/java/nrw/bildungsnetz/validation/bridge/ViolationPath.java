package nrw.bildungsnetz.validation.bridge;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import nrw.bildungsnetz.model.ElementPath;

/**
 * Adds a path to a Jakarta Validation violation builder. The builder has a different type for each
 * position in a path, but all of them offer the same two ways to continue.
 */
final class ViolationPath {

  private ViolationPath() {}

  static void add(ConstraintViolationBuilder violation, ElementPath path) {
    new Node(violation::addPropertyNode, violation::addBeanNode, violation::addConstraintViolation)
        .add(path.getSteps());
  }

  private record Node(
      Function<String, NodeBuilderCustomizableContext> property,
      Supplier<LeafNodeBuilderCustomizableContext> bean,
      Runnable end) {

    void add(List<Object> steps) {
      if (steps.isEmpty()) {
        end.run();
      } else if (steps.get(0) instanceof Integer index) {
        addElement(index, steps.subList(1, steps.size()));
      } else {
        NodeBuilderCustomizableContext next = property.apply(steps.get(0).toString());
        new Node(next::addPropertyNode, next::addBeanNode, next::addConstraintViolation)
            .add(steps.subList(1, steps.size()));
      }
    }

    /** The builder sets the index on the node after it; an element at the end is a bean node. */
    private void addElement(int index, List<Object> rest) {
      if (rest.isEmpty()) {
        bean.get().inIterable().atIndex(index).addConstraintViolation();
      } else {
        var next = property.apply(rest.get(0).toString()).inIterable().atIndex(index);
        new Node(next::addPropertyNode, next::addBeanNode, next::addConstraintViolation)
            .add(rest.subList(1, rest.size()));
      }
    }
  }
}
