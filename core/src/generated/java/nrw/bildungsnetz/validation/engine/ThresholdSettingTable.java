// Generated. Do not edit; to regenerate: mvn -q -Pregenerate test
package nrw.bildungsnetz.validation.engine;

import static nrw.bildungsnetz.model.description.Multiplicity.REQUIRED;
import static nrw.bildungsnetz.model.description.Row.row;
import static nrw.bildungsnetz.model.description.ShapeConstraint.IDENTIFIER;
import static nrw.bildungsnetz.model.description.ValueType.TEXT;
import static nrw.bildungsnetz.model.description.ValueType.WHOLE_NUMBER;

import nrw.bildungsnetz.model.description.Accessor;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.validation.ThresholdSetting;
import nrw.bildungsnetz.validation.ThresholdSettingBuilder;
import org.jspecify.annotations.Nullable;

/** The attributes of {@link ThresholdSetting}, in the order in which they are written. */
public final class ThresholdSettingTable
    extends Accessor<ThresholdSetting, ThresholdSettingBuilder> {

  /** The type. */
  public static final ObjectType<ThresholdSetting, ThresholdSettingBuilder> TYPE =
      ObjectType.of(
          ThresholdSetting.class,
          new ThresholdSettingTable(),
          row("name", REQUIRED, TEXT, IDENTIFIER),
          row("value", REQUIRED, WHOLE_NUMBER));

  private ThresholdSettingTable() {}

  @Override
  protected ThresholdSettingBuilder newBuilder() {
    return ThresholdSetting.builder();
  }

  @Override
  protected ThresholdSetting build(ThresholdSettingBuilder builder) {
    return builder.build();
  }

  @Override
  protected @Nullable Object get(ThresholdSetting object, int index) {
    return switch (index) {
      case 0 -> object.getName();
      case 1 -> object.getValue();
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected void set(ThresholdSettingBuilder builder, int index, Object value) {
    switch (index) {
      case 0 -> builder.name((String) value);
      case 1 -> builder.value((Integer) value);
      default -> throw new IndexOutOfBoundsException(index);
    }
  }
}
