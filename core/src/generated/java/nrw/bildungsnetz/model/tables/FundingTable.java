// Generated. Do not edit; to regenerate: mvn -q -Pregenerate test
package nrw.bildungsnetz.model.tables;

import static nrw.bildungsnetz.model.description.Multiplicity.OPTIONAL;
import static nrw.bildungsnetz.model.description.Multiplicity.REQUIRED;
import static nrw.bildungsnetz.model.description.Multiplicity.SET;
import static nrw.bildungsnetz.model.description.Row.row;
import static nrw.bildungsnetz.model.description.ShapeConstraint.IDENTIFIER;
import static nrw.bildungsnetz.model.description.ShapeConstraint.POSITIVE;
import static nrw.bildungsnetz.model.description.ShapeConstraint.digits;
import static nrw.bildungsnetz.model.description.ValueType.DECIMAL;
import static nrw.bildungsnetz.model.description.ValueType.TEXT;

import java.math.BigDecimal;
import nrw.bildungsnetz.model.Funding;
import nrw.bildungsnetz.model.FundingBuilder;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.description.Accessor;
import nrw.bildungsnetz.model.description.ObjectType;
import org.jspecify.annotations.Nullable;

/** The attributes of {@link Funding}, in the order in which they are written. */
public final class FundingTable extends Accessor<Funding, FundingBuilder> {

  /** The type. */
  public static final ObjectType<Funding, FundingBuilder> TYPE =
      ObjectType.of(
          Funding.class,
          new FundingTable(),
          row("funder", REQUIRED, TEXT, "organisations", IDENTIFIER),
          row("euros", OPTIONAL, DECIMAL, POSITIVE, digits(12, 2)),
          row("period", OPTIONAL, PeriodTable.TYPE),
          row("sources", SET, TEXT, "sources", IDENTIFIER));

  private FundingTable() {}

  @Override
  protected FundingBuilder newBuilder() {
    return Funding.builder();
  }

  @Override
  protected Funding build(FundingBuilder builder) {
    return builder.build();
  }

  @Override
  protected @Nullable Object get(Funding object, int index) {
    return switch (index) {
      case 0 -> object.getFunder();
      case 1 -> object.getEuros().orElse(null);
      case 2 -> object.getPeriod().orElse(null);
      case 3 -> object.getSources();
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected void set(FundingBuilder builder, int index, Object value) {
    switch (index) {
      case 0 -> builder.funder((String) value);
      case 1 -> builder.euros((BigDecimal) value);
      case 2 -> builder.period((Period) value);
      case 3 -> builder.addSource((String) value);
      default -> throw new IndexOutOfBoundsException(index);
    }
  }
}
