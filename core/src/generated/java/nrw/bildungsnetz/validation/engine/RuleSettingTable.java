// Generated. Do not edit; to regenerate: mvn -q -Pregenerate test
package nrw.bildungsnetz.validation.engine;

import static nrw.bildungsnetz.model.description.Multiplicity.LIST;
import static nrw.bildungsnetz.model.description.Multiplicity.OPTIONAL;
import static nrw.bildungsnetz.model.description.Multiplicity.REQUIRED;
import static nrw.bildungsnetz.model.description.Row.row;
import static nrw.bildungsnetz.model.description.ShapeConstraint.IDENTIFIER;
import static nrw.bildungsnetz.model.description.ShapeConstraint.MULTILINE_TEXT;
import static nrw.bildungsnetz.model.description.ShapeConstraint.NON_BLANK;
import static nrw.bildungsnetz.model.description.ShapeConstraint.size;
import static nrw.bildungsnetz.model.description.ValueType.TEXT;
import static nrw.bildungsnetz.model.description.ValueType.code;

import nrw.bildungsnetz.model.description.Accessor;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.validation.RuleLevel;
import nrw.bildungsnetz.validation.RuleSetting;
import nrw.bildungsnetz.validation.RuleSettingBuilder;
import nrw.bildungsnetz.validation.ThresholdSetting;
import org.jspecify.annotations.Nullable;

/** The attributes of {@link RuleSetting}, in the order in which they are written. */
public final class RuleSettingTable extends Accessor<RuleSetting, RuleSettingBuilder> {

  /** The type. */
  public static final ObjectType<RuleSetting, RuleSettingBuilder> TYPE =
      ObjectType.of(
          RuleSetting.class,
          new RuleSettingTable(),
          row("rule", REQUIRED, TEXT, IDENTIFIER),
          row("level", OPTIONAL, code(RuleLevel.values())),
          row("thresholds", LIST, ThresholdSettingTable.TYPE),
          row("reason", OPTIONAL, TEXT, NON_BLANK, size(0, 10000), MULTILINE_TEXT));

  private RuleSettingTable() {}

  @Override
  protected RuleSettingBuilder newBuilder() {
    return RuleSetting.builder();
  }

  @Override
  protected RuleSetting build(RuleSettingBuilder builder) {
    return builder.build();
  }

  @Override
  protected @Nullable Object get(RuleSetting object, int index) {
    return switch (index) {
      case 0 -> object.getRule();
      case 1 -> object.getLevel().orElse(null);
      case 2 -> object.getThresholds();
      case 3 -> object.getReason().orElse(null);
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected void set(RuleSettingBuilder builder, int index, Object value) {
    switch (index) {
      case 0 -> builder.rule((String) value);
      case 1 -> builder.level((RuleLevel) value);
      case 2 -> builder.addThreshold((ThresholdSetting) value);
      case 3 -> builder.reason((String) value);
      default -> throw new IndexOutOfBoundsException(index);
    }
  }
}
