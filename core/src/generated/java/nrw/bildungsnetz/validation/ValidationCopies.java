// Generated. Do not edit; to regenerate: mvn -q -Pregenerate test
package nrw.bildungsnetz.validation;

/** Begins copies of values, with everything they state. */
final class ValidationCopies {

  private ValidationCopies() {}

  static ProfileBuilder of(Profile value) {
    return Profile.builder()
        .id(value.getId())
        .name(value.getName())
        .description(value.getDescription())
        .worstAcceptable(value.getWorstAcceptable())
        .rules(value.getRules())
        .waivers(value.getWaivers())
        .extensions(value.getExtensions());
  }

  static RuleSettingBuilder of(RuleSetting value) {
    return RuleSetting.builder()
        .rule(value.getRule())
        .level(value.getLevel())
        .thresholds(value.getThresholds())
        .reason(value.getReason());
  }

  static ThresholdSettingBuilder of(ThresholdSetting value) {
    return ThresholdSetting.builder().name(value.getName()).value(value.getValue());
  }

  static WaiverBuilder of(Waiver value) {
    return Waiver.builder()
        .rule(value.getRule())
        .network(value.getNetwork())
        .list(value.getList())
        .object(value.getObject())
        .reason(value.getReason())
        .grantedBy(value.getGrantedBy())
        .until(value.getUntil());
  }
}
