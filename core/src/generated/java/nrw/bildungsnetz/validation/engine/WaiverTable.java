// Generated. Do not edit; to regenerate: mvn -q -Pregenerate test
package nrw.bildungsnetz.validation.engine;

import static nrw.bildungsnetz.model.description.Multiplicity.OPTIONAL;
import static nrw.bildungsnetz.model.description.Multiplicity.REQUIRED;
import static nrw.bildungsnetz.model.description.Row.row;
import static nrw.bildungsnetz.model.description.ShapeConstraint.IDENTIFIER;
import static nrw.bildungsnetz.model.description.ShapeConstraint.MULTILINE_TEXT;
import static nrw.bildungsnetz.model.description.ShapeConstraint.NON_BLANK;
import static nrw.bildungsnetz.model.description.ShapeConstraint.PLAIN_TEXT;
import static nrw.bildungsnetz.model.description.ShapeConstraint.size;
import static nrw.bildungsnetz.model.description.ValueType.DAY;
import static nrw.bildungsnetz.model.description.ValueType.TEXT;

import java.time.LocalDate;
import nrw.bildungsnetz.model.description.Accessor;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.validation.Waiver;
import nrw.bildungsnetz.validation.WaiverBuilder;
import org.jspecify.annotations.Nullable;

/** The attributes of {@link Waiver}, in the order in which they are written. */
public final class WaiverTable extends Accessor<Waiver, WaiverBuilder> {

  /** The type. */
  public static final ObjectType<Waiver, WaiverBuilder> TYPE =
      ObjectType.of(
          Waiver.class,
          new WaiverTable(),
          row("rule", REQUIRED, TEXT, IDENTIFIER),
          row("network", OPTIONAL, TEXT, IDENTIFIER),
          row("list", OPTIONAL, TEXT, IDENTIFIER),
          row("object", REQUIRED, TEXT, IDENTIFIER),
          row("reason", REQUIRED, TEXT, NON_BLANK, size(0, 10000), MULTILINE_TEXT),
          row("grantedBy", REQUIRED, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT),
          row("until", REQUIRED, DAY));

  private WaiverTable() {}

  @Override
  protected WaiverBuilder newBuilder() {
    return Waiver.builder();
  }

  @Override
  protected Waiver build(WaiverBuilder builder) {
    return builder.build();
  }

  @Override
  protected @Nullable Object get(Waiver object, int index) {
    return switch (index) {
      case 0 -> object.getRule();
      case 1 -> object.getNetwork().orElse(null);
      case 2 -> object.getList().orElse(null);
      case 3 -> object.getObject();
      case 4 -> object.getReason();
      case 5 -> object.getGrantedBy();
      case 6 -> object.getUntil();
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected void set(WaiverBuilder builder, int index, Object value) {
    switch (index) {
      case 0 -> builder.rule((String) value);
      case 1 -> builder.network((String) value);
      case 2 -> builder.list((String) value);
      case 3 -> builder.object((String) value);
      case 4 -> builder.reason((String) value);
      case 5 -> builder.grantedBy((String) value);
      case 6 -> builder.until((LocalDate) value);
      default -> throw new IndexOutOfBoundsException(index);
    }
  }
}
