package nrw.bildungsnetz.rules.catalogue;

import java.util.List;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.rules.agreement.AgreementExamples;
import nrw.bildungsnetz.rules.agreement.AmendmentCycleExamples;
import nrw.bildungsnetz.rules.agreement.ContractDateExamples;
import nrw.bildungsnetz.rules.agreement.ContractEvaluationExamples;
import nrw.bildungsnetz.rules.agreement.ContractGapExamples;
import nrw.bildungsnetz.rules.agreement.ContractOverlapExamples;
import nrw.bildungsnetz.rules.agreement.ContractPartyExamples;
import nrw.bildungsnetz.rules.agreement.ContractTermExamples;
import nrw.bildungsnetz.rules.agreement.ContractUpkeepExamples;
import nrw.bildungsnetz.rules.agreement.ContradictingEventsExamples;
import nrw.bildungsnetz.rules.agreement.MinistryNameExamples;
import nrw.bildungsnetz.rules.agreement.PartySideExamples;
import nrw.bildungsnetz.rules.committee.BodyProfileExamples;
import nrw.bildungsnetz.rules.committee.ChairExamples;
import nrw.bildungsnetz.rules.committee.CommitteeExamples;
import nrw.bildungsnetz.rules.committee.KonferenzVarietyExamples;
import nrw.bildungsnetz.rules.committee.ParityExamples;
import nrw.bildungsnetz.rules.committee.RegionalkoordinationExamples;
import nrw.bildungsnetz.rules.committee.SchulformCoverageExamples;
import nrw.bildungsnetz.rules.committee.VoiceExamples;
import nrw.bildungsnetz.rules.committee.VoteCountExamples;
import nrw.bildungsnetz.rules.form.FormExamples;
import nrw.bildungsnetz.rules.form.KeyExamples;
import nrw.bildungsnetz.rules.form.OrganisationKeyExamples;
import nrw.bildungsnetz.rules.form.PeriodExamples;
import nrw.bildungsnetz.rules.form.ReferenceCycleExamples;
import nrw.bildungsnetz.rules.form.ReferenceExamples;
import nrw.bildungsnetz.rules.form.SchulformKeyExamples;
import nrw.bildungsnetz.rules.handlungsfeld.CrossCuttingExamples;
import nrw.bildungsnetz.rules.handlungsfeld.HandlungsfeldContractExamples;
import nrw.bildungsnetz.rules.handlungsfeld.HandlungsfeldExamples;
import nrw.bildungsnetz.rules.handlungsfeld.HandlungsfeldResolutionExamples;
import nrw.bildungsnetz.rules.handlungsfeld.HandlungsfeldReviewExamples;
import nrw.bildungsnetz.rules.handlungsfeld.HandlungsfeldSubjectExamples;
import nrw.bildungsnetz.rules.handlungsfeld.HandlungsfeldWorkExamples;
import nrw.bildungsnetz.rules.handlungsfeld.ReviewIntervalExamples;
import nrw.bildungsnetz.rules.impact.ImpactLinkExamples;
import nrw.bildungsnetz.rules.impact.IndicatorFigureExamples;
import nrw.bildungsnetz.rules.impact.IndicatorLevelExamples;
import nrw.bildungsnetz.rules.impact.IndicatorSeriesExamples;
import nrw.bildungsnetz.rules.impact.MeasureStageExamples;
import nrw.bildungsnetz.rules.impact.ObservationExamples;
import nrw.bildungsnetz.rules.meeting.AttendanceExamples;
import nrw.bildungsnetz.rules.meeting.BudgetExamples;
import nrw.bildungsnetz.rules.meeting.ConsensusExamples;
import nrw.bildungsnetz.rules.meeting.EvaluationOrderExamples;
import nrw.bildungsnetz.rules.meeting.MeetingDayExamples;
import nrw.bildungsnetz.rules.meeting.MeetingIntervalExamples;
import nrw.bildungsnetz.rules.meeting.MeetingNumberExamples;
import nrw.bildungsnetz.rules.meeting.RecommendationExamples;
import nrw.bildungsnetz.rules.meeting.SurveyExamples;
import nrw.bildungsnetz.rules.membership.MemberExamples;
import nrw.bildungsnetz.rules.membership.MembershipExamples;
import nrw.bildungsnetz.rules.membership.MembershipLifeExamples;
import nrw.bildungsnetz.rules.membership.SeatCapacityExamples;
import nrw.bildungsnetz.rules.membership.StandingExamples;
import nrw.bildungsnetz.rules.network.AachenKeyExamples;
import nrw.bildungsnetz.rules.network.BezirkOfficeExamples;
import nrw.bildungsnetz.rules.network.BezirksregierungExamples;
import nrw.bildungsnetz.rules.network.ClaimedTotalExamples;
import nrw.bildungsnetz.rules.network.ContractKommuneExamples;
import nrw.bildungsnetz.rules.network.GroupSizeExamples;
import nrw.bildungsnetz.rules.network.OfficeExamples;
import nrw.bildungsnetz.rules.network.OwnKommuneExamples;
import nrw.bildungsnetz.rules.network.PlaceNameExamples;
import nrw.bildungsnetz.rules.network.RegisteredNetworkExamples;
import nrw.bildungsnetz.rules.network.WholeNetworkExamples;
import nrw.bildungsnetz.rules.profile.ProfileExamples;
import nrw.bildungsnetz.rules.resolution.ConsensusStatementExamples;
import nrw.bildungsnetz.rules.resolution.FollowUpExamples;
import nrw.bildungsnetz.rules.resolution.MandateExamples;
import nrw.bildungsnetz.rules.resolution.ResolutionMeetingExamples;
import nrw.bildungsnetz.rules.resolution.VoteExamples;
import nrw.bildungsnetz.rules.schedule.ScheduleExamples;
import nrw.bildungsnetz.rules.staff.HolderExamples;
import nrw.bildungsnetz.rules.staff.HolderShareExamples;
import nrw.bildungsnetz.rules.staff.OfficeHeadExamples;
import nrw.bildungsnetz.rules.staff.PostExamples;
import nrw.bildungsnetz.rules.staff.PostNumberExamples;
import nrw.bildungsnetz.rules.transition.BildungsketteExamples;
import nrw.bildungsnetz.rules.transition.InstrumentExamples;
import nrw.bildungsnetz.rules.transition.InstrumentKeyExamples;
import nrw.bildungsnetz.rules.transition.TransitionExamples;
import nrw.bildungsnetz.rules.transition.TransitionGradeExamples;
import nrw.bildungsnetz.rules.transition.TransitionPartnerExamples;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** For every rule, networks that keep it and networks that violate it. */
public final class RuleExamples {

  private static final List<RuleCase<Network>> ALL =
      Stream.of(
              WholeNetworkExamples.all(),
              AgreementExamples.all(),
              ContractOverlapExamples.all(),
              ContractDateExamples.all(),
              ContractPartyExamples.all(),
              ContractUpkeepExamples.all(),
              ContractEvaluationExamples.all(),
              AmendmentCycleExamples.all(),
              ContractGapExamples.all(),
              ContradictingEventsExamples.all(),
              AachenKeyExamples.all(),
              BezirksregierungExamples.all(),
              OwnKommuneExamples.all(),
              ContractKommuneExamples.all(),
              PlaceNameExamples.all(),
              OfficeExamples.all(),
              PartySideExamples.all(),
              StandingExamples.all(),
              MinistryNameExamples.all(),
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
              HandlungsfeldResolutionExamples.all(),
              SurveyExamples.all(),
              MembershipLifeExamples.all(),
              ParityExamples.all(),
              VoiceExamples.all(),
              SchulformCoverageExamples.all(),
              KonferenzVarietyExamples.all(),
              RegionalkoordinationExamples.all(),
              SeatCapacityExamples.all(),
              VoteCountExamples.all(),
              HandlungsfeldExamples.all(),
              HandlungsfeldWorkExamples.all(),
              HandlungsfeldSubjectExamples.all(),
              HandlungsfeldReviewExamples.all(),
              HandlungsfeldContractExamples.all(),
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
              TransitionGradeExamples.all(),
              TransitionPartnerExamples.all(),
              BildungsketteExamples.all(),
              InstrumentExamples.all(),
              InstrumentKeyExamples.all(),
              SchulformKeyExamples.all(),
              KeyExamples.all(),
              OrganisationKeyExamples.all(),
              MemberExamples.all(),
              PeriodExamples.all(),
              ReferenceExamples.all(),
              ReferenceCycleExamples.all(),
              ContractTermExamples.all(),
              ReviewIntervalExamples.all(),
              ObservationExamples.all(),
              AttendanceExamples.all(),
              EvaluationOrderExamples.all(),
              GroupSizeExamples.all(),
              ConsensusStatementExamples.all(),
              FollowUpExamples.all(),
              MandateExamples.all(),
              ResolutionMeetingExamples.all(),
              VoteExamples.all(),
              ScheduleExamples.all(),
              PostNumberExamples.all(),
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
    return Stream.of(
            RegisteredNetworkExamples.all(), BezirkOfficeExamples.all(), ClaimedTotalExamples.all())
        .flatMap(List::stream)
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
