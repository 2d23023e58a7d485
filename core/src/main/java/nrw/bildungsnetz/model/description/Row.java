package nrw.bildungsnetz.model.description;

import java.util.List;
import java.util.Optional;

/**
 * The row of an attribute in the table of its type. Immutable and thread-safe.
 *
 * @param name the property
 * @param multiplicity how many values it holds
 * @param type what kind of value it holds; for a collection, what kind its elements are
 * @param reference the list of the network it refers to by id
 * @param acyclic whether such references of parts of one list to one another form no cycle
 * @param constraints the constraints on the value, or on each element
 */
public record Row(
    String name,
    Multiplicity multiplicity,
    ValueType<?> type,
    Optional<String> reference,
    boolean acyclic,
    List<ShapeConstraint> constraints) {

  /**
   * The row of an attribute that refers to nothing.
   *
   * @param name the property
   * @param multiplicity how many values it holds
   * @param type what kind of value it holds
   * @param constraints the constraints on the value, or on each element
   * @return the row
   */
  public static Row row(
      String name, Multiplicity multiplicity, ValueType<?> type, ShapeConstraint... constraints) {
    return new Row(name, multiplicity, type, Optional.empty(), false, List.of(constraints));
  }

  /**
   * The row of an attribute that refers to a list by id.
   *
   * @param name the property
   * @param multiplicity how many values it holds
   * @param type what kind of value it holds
   * @param reference the name of the list
   * @param constraints the constraints on the value, or on each element
   * @return the row
   */
  public static Row row(
      String name,
      Multiplicity multiplicity,
      ValueType<?> type,
      String reference,
      ShapeConstraint... constraints) {
    return new Row(name, multiplicity, type, Optional.of(reference), false, List.of(constraints));
  }

  /**
   * The same row, with references that form no cycle.
   *
   * @return the row
   */
  public Row withoutCycles() {
    return new Row(name, multiplicity, type, reference, true, constraints);
  }
}
