package nrw.bildungsnetz.rules;

import java.util.List;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.testing.RuleCase;

/** For every rule, networks that keep it and networks that violate it. */
public final class RuleExamples {

  private static final List<RuleCase<Network>> ALL =
      Stream.of(
              NetworkExamples.all(),
              AgreementExamples.all(),
              ContractOverlapExamples.all(),
              ContractDatesExamples.all(),
              ContractPartiesExamples.all(),
              ContractUpkeepExamples.all(),
              EvaluatedExamples.all(),
              AmendmentCircleExamples.all(),
              ContractGapExamples.all(),
              ContradictingEventsExamples.all(),
              FormerAachenExamples.all(),
              ForeignBezirkExamples.all(),
              MinistryOfItsTimeExamples.all(),
              CommitteeExamples.all(),
              BodyProfileExamples.all(),
              ChairExamples.all(),
              MembershipExamples.all(),
              MeetingIntervalExamples.all(),
              MeetingDayExamples.all(),
              MeetingNumberExamples.all(),
              ConsensusExamples.all(),
              BudgetExamples.all(),
              RecommendationExamples.all(),
              FieldResolutionExamples.all(),
              SurveyExamples.all(),
              MembershipLifeExamples.all(),
              ParityExamples.all(),
              VoiceExamples.all(),
              SchulformCoverageExamples.all(),
              KonferenzExamples.all(),
              RegionalkoordinationExamples.all(),
              SeatPlacesExamples.all(),
              VoteCountExamples.all(),
              HandlungsfeldExamples.all(),
              HandlungsfeldWorkExamples.all(),
              HandlungsfeldSubjectExamples.all(),
              HandlungsfeldReviewExamples.all(),
              HandlungsfeldUnderContractExamples.all(),
              CrossCuttingExamples.all(),
              PostExamples.all(),
              OfficeHeadExamples.all(),
              HolderExamples.all(),
              HolderShareExamples.all(),
              ImpactLinkExamples.all(),
              IndicatorLevelExamples.all(),
              IndicatorFigureExamples.all(),
              IndicatorSeriesExamples.all(),
              MeasureStageExamples.all(),
              TransitionExamples.all(),
              TransitionGradesExamples.all(),
              TransitionPartnersExamples.all(),
              BildungsketteExamples.all(),
              InstrumentExamples.all(),
              InstrumentKeysExamples.all(),
              SchulformKeysExamples.all(),
              KeyExamples.all(),
              MemberExamples.all(),
              PeriodExamples.all(),
              ReferenceExamples.all(),
              PartlyStatedExamples.all(),
              FormExamples.all())
          .flatMap(List::stream)
          .toList();

  private static final List<RuleCase<?>> EVERY =
      Stream.<List<? extends RuleCase<?>>>of(ALL, registers(), ProfileExamples.all())
          .<RuleCase<?>>flatMap(List::stream)
          .toList();

  private RuleExamples() {}

  /** The examples over registers. */
  public static List<RuleCase<NetworkRegister>> registers() {
    return Stream.concat(RegisterExamples.all().stream(), BezirkOfficeExamples.all().stream())
        .toList();
  }

  /** The examples over single networks. */
  public static List<RuleCase<Network>> all() {
    return ALL;
  }

  /** The examples over single networks that keep a rule. */
  public static List<RuleCase<Network>> conforming() {
    return ALL.stream().filter(each -> !each.isViolating()).toList();
  }

  /** The examples over single networks that violate a rule. */
  public static List<RuleCase<Network>> violating() {
    return ALL.stream().filter(RuleCase::isViolating).toList();
  }

  /** The examples of all rules, those over registers and profiles included. */
  public static List<RuleCase<?>> every() {
    return EVERY;
  }
}
