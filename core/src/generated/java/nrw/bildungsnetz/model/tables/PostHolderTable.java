// Generated. Do not edit; to regenerate: mvn -q -Pregenerate test
package nrw.bildungsnetz.model.tables;

import static nrw.bildungsnetz.model.description.Multiplicity.OPTIONAL;
import static nrw.bildungsnetz.model.description.Row.row;
import static nrw.bildungsnetz.model.description.ShapeConstraint.NON_BLANK;
import static nrw.bildungsnetz.model.description.ShapeConstraint.PLAIN_TEXT;
import static nrw.bildungsnetz.model.description.ShapeConstraint.POSITIVE;
import static nrw.bildungsnetz.model.description.ShapeConstraint.digits;
import static nrw.bildungsnetz.model.description.ShapeConstraint.size;
import static nrw.bildungsnetz.model.description.ValueType.DECIMAL;
import static nrw.bildungsnetz.model.description.ValueType.FLAG;
import static nrw.bildungsnetz.model.description.ValueType.TEXT;
import static nrw.bildungsnetz.model.description.ValueType.code;

import java.math.BigDecimal;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.PostHolder;
import nrw.bildungsnetz.model.PostHolderBuilder;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.model.description.Accessor;
import nrw.bildungsnetz.model.description.ObjectType;
import org.jspecify.annotations.Nullable;

/** The attributes of {@link PostHolder}, in the order in which they are written. */
public final class PostHolderTable extends Accessor<PostHolder, PostHolderBuilder> {

  /** The type. */
  public static final ObjectType<PostHolder, PostHolderBuilder> TYPE =
      ObjectType.of(
          PostHolder.class,
          new PostHolderTable(),
          row("employer", OPTIONAL, code(Side.values())),
          row("fte", OPTIONAL, DECIMAL, POSITIVE, digits(4, 4)),
          row("acting", OPTIONAL, FLAG),
          row("person", OPTIONAL, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT),
          row("period", OPTIONAL, PeriodTable.TYPE));

  private PostHolderTable() {}

  @Override
  protected PostHolderBuilder newBuilder() {
    return PostHolder.builder();
  }

  @Override
  protected PostHolder build(PostHolderBuilder builder) {
    return builder.build();
  }

  @Override
  protected @Nullable Object get(PostHolder object, int index) {
    return switch (index) {
      case 0 -> object.getEmployer().orElse(null);
      case 1 -> object.getFte().orElse(null);
      case 2 -> object.isActing() ? true : null;
      case 3 -> object.getPerson().orElse(null);
      case 4 -> object.getPeriod().orElse(null);
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected void set(PostHolderBuilder builder, int index, Object value) {
    switch (index) {
      case 0 -> builder.employer((Side) value);
      case 1 -> builder.fte((BigDecimal) value);
      case 2 -> builder.acting((Boolean) value);
      case 3 -> builder.person((String) value);
      case 4 -> builder.period((Period) value);
      default -> throw new IndexOutOfBoundsException(index);
    }
  }
}
