// Generated. Do not edit; to regenerate: mvn -q -Pregenerate test
package nrw.bildungsnetz.model.tables;

import static nrw.bildungsnetz.model.description.Multiplicity.OPTIONAL;
import static nrw.bildungsnetz.model.description.Multiplicity.REQUIRED;
import static nrw.bildungsnetz.model.description.Row.row;
import static nrw.bildungsnetz.model.description.ShapeConstraint.NON_BLANK;
import static nrw.bildungsnetz.model.description.ShapeConstraint.PLAIN_TEXT;
import static nrw.bildungsnetz.model.description.ShapeConstraint.size;
import static nrw.bildungsnetz.model.description.ValueType.TEXT;

import nrw.bildungsnetz.model.Clause;
import nrw.bildungsnetz.model.ClauseBuilder;
import nrw.bildungsnetz.model.description.Accessor;
import nrw.bildungsnetz.model.description.ObjectType;
import org.jspecify.annotations.Nullable;

/** The attributes of {@link Clause}, in the order in which they are written. */
public final class ClauseTable extends Accessor<Clause, ClauseBuilder> {

  /** The type. */
  public static final ObjectType<Clause, ClauseBuilder> TYPE =
      ObjectType.of(
          Clause.class,
          new ClauseTable(),
          row("number", REQUIRED, TEXT, NON_BLANK, size(0, 40), PLAIN_TEXT),
          row("subject", OPTIONAL, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT));

  private ClauseTable() {}

  @Override
  protected ClauseBuilder newBuilder() {
    return Clause.builder();
  }

  @Override
  protected Clause build(ClauseBuilder builder) {
    return builder.build();
  }

  @Override
  protected @Nullable Object get(Clause object, int index) {
    return switch (index) {
      case 0 -> object.getNumber();
      case 1 -> object.getSubject().orElse(null);
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected void set(ClauseBuilder builder, int index, Object value) {
    switch (index) {
      case 0 -> builder.number((String) value);
      case 1 -> builder.subject((String) value);
      default -> throw new IndexOutOfBoundsException(index);
    }
  }
}
