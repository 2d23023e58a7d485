// Generated. Do not edit; to regenerate: mvn -q -Pregenerate test
package nrw.bildungsnetz.model.tables;

import static nrw.bildungsnetz.model.description.Multiplicity.OPTIONAL;
import static nrw.bildungsnetz.model.description.Multiplicity.REQUIRED;
import static nrw.bildungsnetz.model.description.Multiplicity.SET;
import static nrw.bildungsnetz.model.description.Row.row;
import static nrw.bildungsnetz.model.description.ShapeConstraint.IDENTIFIER;
import static nrw.bildungsnetz.model.description.ShapeConstraint.POSITIVE;
import static nrw.bildungsnetz.model.description.ShapeConstraint.max;
import static nrw.bildungsnetz.model.description.ShapeConstraint.min;
import static nrw.bildungsnetz.model.description.ValueType.DAY;
import static nrw.bildungsnetz.model.description.ValueType.FLAG;
import static nrw.bildungsnetz.model.description.ValueType.TEXT;
import static nrw.bildungsnetz.model.description.ValueType.WHOLE_NUMBER;
import static nrw.bildungsnetz.model.description.ValueType.code;

import java.time.LocalDate;
import nrw.bildungsnetz.codes.Regierungsbezirk;
import nrw.bildungsnetz.model.ClaimedTotal;
import nrw.bildungsnetz.model.ClaimedTotalBuilder;
import nrw.bildungsnetz.model.description.Accessor;
import nrw.bildungsnetz.model.description.ObjectType;
import org.jspecify.annotations.Nullable;

/** The attributes of {@link ClaimedTotal}, in the order in which they are written. */
public final class ClaimedTotalTable extends Accessor<ClaimedTotal, ClaimedTotalBuilder> {

  /** The type. */
  public static final ObjectType<ClaimedTotal, ClaimedTotalBuilder> TYPE =
      ObjectType.of(
          ClaimedTotal.class,
          new ClaimedTotalTable(),
          row("networks", REQUIRED, WHOLE_NUMBER, POSITIVE),
          row("lowerBound", OPTIONAL, FLAG),
          row("date", OPTIONAL, DAY),
          row("year", OPTIONAL, WHOLE_NUMBER, min(1800), max(2199)),
          row("notBefore", OPTIONAL, DAY),
          row("notAfter", OPTIONAL, DAY),
          row("kreise", OPTIONAL, WHOLE_NUMBER, POSITIVE),
          row("regierungsbezirk", OPTIONAL, code(Regierungsbezirk.values())),
          row("sources", SET, TEXT, "sources", IDENTIFIER));

  private ClaimedTotalTable() {}

  @Override
  protected ClaimedTotalBuilder newBuilder() {
    return ClaimedTotal.builder();
  }

  @Override
  protected ClaimedTotal build(ClaimedTotalBuilder builder) {
    return builder.build();
  }

  @Override
  protected @Nullable Object get(ClaimedTotal object, int index) {
    return switch (index) {
      case 0 -> object.getNetworks();
      case 1 -> object.isLowerBound() ? true : null;
      case 2 -> object.getDate().orElse(null);
      case 3 -> object.getYear().orElse(null);
      case 4 -> object.getNotBefore().orElse(null);
      case 5 -> object.getNotAfter().orElse(null);
      case 6 -> object.getKreise().orElse(null);
      case 7 -> object.getRegierungsbezirk().orElse(null);
      case 8 -> object.getSources();
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected void set(ClaimedTotalBuilder builder, int index, Object value) {
    switch (index) {
      case 0 -> builder.networks((Integer) value);
      case 1 -> builder.lowerBound((Boolean) value);
      case 2 -> builder.date((LocalDate) value);
      case 3 -> builder.year((Integer) value);
      case 4 -> builder.notBefore((LocalDate) value);
      case 5 -> builder.notAfter((LocalDate) value);
      case 6 -> builder.kreise((Integer) value);
      case 7 -> builder.regierungsbezirk((Regierungsbezirk) value);
      case 8 -> builder.addSource((String) value);
      default -> throw new IndexOutOfBoundsException(index);
    }
  }
}
