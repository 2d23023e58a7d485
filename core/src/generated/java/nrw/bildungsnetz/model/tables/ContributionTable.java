// Generated. Do not edit; to regenerate: mvn -q -Pregenerate test
package nrw.bildungsnetz.model.tables;

import static nrw.bildungsnetz.model.description.Multiplicity.OPTIONAL;
import static nrw.bildungsnetz.model.description.Multiplicity.REQUIRED;
import static nrw.bildungsnetz.model.description.Multiplicity.SET;
import static nrw.bildungsnetz.model.description.Row.row;
import static nrw.bildungsnetz.model.description.ShapeConstraint.IDENTIFIER;
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
import nrw.bildungsnetz.model.Contribution;
import nrw.bildungsnetz.model.ContributionBuilder;
import nrw.bildungsnetz.model.ContributionKind;
import nrw.bildungsnetz.model.description.Accessor;
import nrw.bildungsnetz.model.description.ObjectType;
import org.jspecify.annotations.Nullable;

/** The attributes of {@link Contribution}, in the order in which they are written. */
public final class ContributionTable extends Accessor<Contribution, ContributionBuilder> {

  /** The type. */
  public static final ObjectType<Contribution, ContributionBuilder> TYPE =
      ObjectType.of(
          Contribution.class,
          new ContributionTable(),
          row("kind", REQUIRED, code(ContributionKind.values())),
          row("fte", OPTIONAL, DECIMAL, POSITIVE, digits(4, 4)),
          row("eurosPerYear", OPTIONAL, DECIMAL, POSITIVE, digits(12, 2)),
          row("approximate", OPTIONAL, FLAG),
          row("subject", OPTIONAL, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT),
          row("sources", SET, TEXT, "sources", IDENTIFIER));

  private ContributionTable() {}

  @Override
  protected ContributionBuilder newBuilder() {
    return Contribution.builder();
  }

  @Override
  protected Contribution build(ContributionBuilder builder) {
    return builder.build();
  }

  @Override
  protected @Nullable Object get(Contribution object, int index) {
    return switch (index) {
      case 0 -> object.getKind();
      case 1 -> object.getFte().orElse(null);
      case 2 -> object.getEurosPerYear().orElse(null);
      case 3 -> object.isApproximate() ? true : null;
      case 4 -> object.getSubject().orElse(null);
      case 5 -> object.getSources();
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected void set(ContributionBuilder builder, int index, Object value) {
    switch (index) {
      case 0 -> builder.kind((ContributionKind) value);
      case 1 -> builder.fte((BigDecimal) value);
      case 2 -> builder.eurosPerYear((BigDecimal) value);
      case 3 -> builder.approximate((Boolean) value);
      case 4 -> builder.subject((String) value);
      case 5 -> builder.addSource((String) value);
      default -> throw new IndexOutOfBoundsException(index);
    }
  }
}
