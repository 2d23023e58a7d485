package nrw.bildungsnetz.samples;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nrw.bildungsnetz.growth.LargeNetworks;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.tables.NetworkRegisterTable;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.RuleLevel;
import nrw.bildungsnetz.validation.RuleSetting;
import nrw.bildungsnetz.validation.ThresholdSetting;
import nrw.bildungsnetz.validation.Waiver;
import nrw.bildungsnetz.validation.engine.ProfileTable;

/** Examples of everything that can be read and written by itself, from a register to a period. */
public final class PartExamples {

  private static final Profile PROFILE =
      Profile.builder()
          .id("kreis-olpe")
          .addRules(
              RuleSetting.builder()
                  .rule("M01")
                  .level(RuleLevel.INFO)
                  .addThresholds(ThresholdSetting.builder().name("months").value(18).build())
                  .build())
          .addWaivers(
              Waiver.builder()
                  .rule("G08")
                  .object("lenkungskreis")
                  .reason("Beschlossen")
                  .grantedBy("Bildungsbüro")
                  .until(LocalDate.of(2027, 7, 31))
                  .build())
          .build();

  private final Map<Class<?>, Object> byType = new LinkedHashMap<>();

  private PartExamples() {}

  /** One example of each type, by type. */
  public static Map<Class<?>, Object> byType() {
    PartExamples examples = new PartExamples();
    examples.collect(NetworkRegisterTable.TYPE, LargeNetworks.registerWithEverything());
    examples.collect(ProfileTable.TYPE, PROFILE);
    return examples.byType;
  }

  private <T> void collect(ObjectType<T, ?> type, T value) {
    byType.putIfAbsent(type.getJavaType(), value);
    for (Attribute<T, ?, ?> attribute : type.getAttributes()) {
      collect(attribute, value);
    }
  }

  private <T, V> void collect(Attribute<T, ?, V> attribute, T owner) {
    if (attribute.getType() instanceof ObjectType<V, ?> part) {
      Rebuilt.valuesOf(attribute, owner).forEach(each -> collect(part, each));
    }
  }
}
