// Generated. Do not edit; to regenerate: mvn -q -Pregenerate test
package nrw.bildungsnetz.model.tables;

import static nrw.bildungsnetz.model.description.Multiplicity.REQUIRED;
import static nrw.bildungsnetz.model.description.Row.row;
import static nrw.bildungsnetz.model.description.ShapeConstraint.POSITIVE;
import static nrw.bildungsnetz.model.description.ValueType.WHOLE_NUMBER;
import static nrw.bildungsnetz.model.description.ValueType.code;

import nrw.bildungsnetz.model.SeatQuota;
import nrw.bildungsnetz.model.SeatQuotaBuilder;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.model.description.Accessor;
import nrw.bildungsnetz.model.description.ObjectType;
import org.jspecify.annotations.Nullable;

/** The attributes of {@link SeatQuota}, in the order in which they are written. */
public final class SeatQuotaTable extends Accessor<SeatQuota, SeatQuotaBuilder> {

  /** The type. */
  public static final ObjectType<SeatQuota, SeatQuotaBuilder> TYPE =
      ObjectType.of(
          SeatQuota.class,
          new SeatQuotaTable(),
          row("side", REQUIRED, code(Side.values())),
          row("seats", REQUIRED, WHOLE_NUMBER, POSITIVE));

  private SeatQuotaTable() {}

  @Override
  protected SeatQuotaBuilder newBuilder() {
    return SeatQuota.builder();
  }

  @Override
  protected SeatQuota build(SeatQuotaBuilder builder) {
    return builder.build();
  }

  @Override
  protected @Nullable Object get(SeatQuota object, int index) {
    return switch (index) {
      case 0 -> object.getSide();
      case 1 -> object.getSeats();
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected void set(SeatQuotaBuilder builder, int index, Object value) {
    switch (index) {
      case 0 -> builder.side((Side) value);
      case 1 -> builder.seats((Integer) value);
      default -> throw new IndexOutOfBoundsException(index);
    }
  }
}
