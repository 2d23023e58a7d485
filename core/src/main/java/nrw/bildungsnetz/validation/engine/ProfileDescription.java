package nrw.bildungsnetz.validation.engine;

import static nrw.bildungsnetz.model.description.ValueType.DAY;
import static nrw.bildungsnetz.model.description.ValueType.TEXT;
import static nrw.bildungsnetz.model.description.ValueType.WHOLE_NUMBER;
import static nrw.bildungsnetz.model.description.ValueType.code;

import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.ProfileBuilder;
import nrw.bildungsnetz.validation.RuleLevel;
import nrw.bildungsnetz.validation.RuleSetting;
import nrw.bildungsnetz.validation.RuleSettingBuilder;
import nrw.bildungsnetz.validation.ThresholdSetting;
import nrw.bildungsnetz.validation.ThresholdSettingBuilder;
import nrw.bildungsnetz.validation.Waiver;
import nrw.bildungsnetz.validation.WaiverBuilder;

/**
 * The tables of profiles.
 *
 * <p>The order of the rows is the order in which a document is written.
 */
public final class ProfileDescription {

  private static final ObjectType<ThresholdSetting, ThresholdSettingBuilder> THRESHOLD_SETTING =
      ObjectType.describe(
              ThresholdSetting.class, ThresholdSetting::builder, ThresholdSettingBuilder::build)
          .required("name", TEXT, ThresholdSetting::getName, ThresholdSettingBuilder::name)
          .required(
              "value", WHOLE_NUMBER, ThresholdSetting::getValue, ThresholdSettingBuilder::value)
          .end();

  private static final ObjectType<RuleSetting, RuleSettingBuilder> RULE_SETTING =
      ObjectType.describe(RuleSetting.class, RuleSetting::builder, RuleSettingBuilder::build)
          .required("rule", TEXT, RuleSetting::getRule, RuleSettingBuilder::rule)
          .optional(
              "level", code(RuleLevel.class), RuleSetting::getLevel, RuleSettingBuilder::level)
          .list(
              "thresholds",
              THRESHOLD_SETTING,
              RuleSetting::getThresholds,
              RuleSettingBuilder::addThreshold)
          .optional("reason", TEXT, RuleSetting::getReason, RuleSettingBuilder::reason)
          .end();

  private static final ObjectType<Waiver, WaiverBuilder> WAIVER =
      ObjectType.describe(Waiver.class, Waiver::builder, WaiverBuilder::build)
          .required("rule", TEXT, Waiver::getRule, WaiverBuilder::rule)
          .required("object", TEXT, Waiver::getObject, WaiverBuilder::object)
          .required("reason", TEXT, Waiver::getReason, WaiverBuilder::reason)
          .required("grantedBy", TEXT, Waiver::getGrantedBy, WaiverBuilder::grantedBy)
          .required("until", DAY, Waiver::getUntil, WaiverBuilder::until)
          .end();

  /** The attributes of {@link Profile}. */
  public static final ObjectType<Profile, ProfileBuilder> PROFILE =
      ObjectType.describe(Profile.class, Profile::builder, ProfileBuilder::build)
          .required("id", TEXT, Profile::getId, ProfileBuilder::id)
          .optional("name", TEXT, Profile::getName, ProfileBuilder::name)
          .optional("description", TEXT, Profile::getDescription, ProfileBuilder::description)
          .optional(
              "worstAcceptable",
              code(Severity.class),
              Profile::getWorstAcceptable,
              ProfileBuilder::worstAcceptable)
          .list("rules", RULE_SETTING, Profile::getRules, ProfileBuilder::addRule)
          .list("waivers", WAIVER, Profile::getWaivers, ProfileBuilder::addWaiver)
          .extensions(Profile::getExtensions, ProfileBuilder::extensions)
          .end();

  private ProfileDescription() {}
}
