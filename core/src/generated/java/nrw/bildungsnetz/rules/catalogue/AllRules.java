// Generated. Do not edit; to regenerate: mvn -q -Pregenerate test
package nrw.bildungsnetz.rules.catalogue;

import java.util.List;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.RegisterRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.agreement.AgreementRules;
import nrw.bildungsnetz.rules.agreement.AmendmentCycleRule;
import nrw.bildungsnetz.rules.agreement.ContractDateRules;
import nrw.bildungsnetz.rules.agreement.ContractGapRule;
import nrw.bildungsnetz.rules.agreement.ContractOverlapRule;
import nrw.bildungsnetz.rules.agreement.ContractPartyRules;
import nrw.bildungsnetz.rules.agreement.ContractTermRules;
import nrw.bildungsnetz.rules.agreement.ContractUpkeepRules;
import nrw.bildungsnetz.rules.agreement.ContradictingEventsRule;
import nrw.bildungsnetz.rules.agreement.MinistryNameRule;
import nrw.bildungsnetz.rules.agreement.PartySideRules;
import nrw.bildungsnetz.rules.committee.BodyProfileRules;
import nrw.bildungsnetz.rules.committee.ChairRules;
import nrw.bildungsnetz.rules.committee.CommitteeRules;
import nrw.bildungsnetz.rules.committee.KonferenzVarietyRule;
import nrw.bildungsnetz.rules.committee.ParityRules;
import nrw.bildungsnetz.rules.committee.RegionalkoordinationRules;
import nrw.bildungsnetz.rules.committee.SchulformCoverageRule;
import nrw.bildungsnetz.rules.committee.VoiceRules;
import nrw.bildungsnetz.rules.committee.VoteCountRule;
import nrw.bildungsnetz.rules.form.FormRules;
import nrw.bildungsnetz.rules.form.KeyRules;
import nrw.bildungsnetz.rules.form.OrganisationKeyRules;
import nrw.bildungsnetz.rules.form.PeriodRules;
import nrw.bildungsnetz.rules.form.ReferenceCycleRule;
import nrw.bildungsnetz.rules.form.ReferenceRules;
import nrw.bildungsnetz.rules.form.SchulformKeyRule;
import nrw.bildungsnetz.rules.form.TextRules;
import nrw.bildungsnetz.rules.handlungsfeld.CrossCuttingRules;
import nrw.bildungsnetz.rules.handlungsfeld.HandlungsfeldContractRules;
import nrw.bildungsnetz.rules.handlungsfeld.HandlungsfeldResolutionRules;
import nrw.bildungsnetz.rules.handlungsfeld.HandlungsfeldReviewRules;
import nrw.bildungsnetz.rules.handlungsfeld.HandlungsfeldRules;
import nrw.bildungsnetz.rules.handlungsfeld.HandlungsfeldSubjectRules;
import nrw.bildungsnetz.rules.handlungsfeld.HandlungsfeldWorkRules;
import nrw.bildungsnetz.rules.handlungsfeld.ReviewIntervalRule;
import nrw.bildungsnetz.rules.impact.ImpactLinkRules;
import nrw.bildungsnetz.rules.impact.IndicatorFigureRules;
import nrw.bildungsnetz.rules.impact.IndicatorLevelRules;
import nrw.bildungsnetz.rules.impact.IndicatorSeriesRule;
import nrw.bildungsnetz.rules.impact.MeasureStageRule;
import nrw.bildungsnetz.rules.impact.ObservationRule;
import nrw.bildungsnetz.rules.meeting.AttendanceRules;
import nrw.bildungsnetz.rules.meeting.BudgetRules;
import nrw.bildungsnetz.rules.meeting.ConsensusRules;
import nrw.bildungsnetz.rules.meeting.EvaluationOrderRule;
import nrw.bildungsnetz.rules.meeting.MeetingDayRules;
import nrw.bildungsnetz.rules.meeting.MeetingIntervalRules;
import nrw.bildungsnetz.rules.meeting.MeetingNumberRules;
import nrw.bildungsnetz.rules.meeting.RecommendationRules;
import nrw.bildungsnetz.rules.meeting.SurveyRules;
import nrw.bildungsnetz.rules.membership.MemberRules;
import nrw.bildungsnetz.rules.membership.MembershipLifeRules;
import nrw.bildungsnetz.rules.membership.MembershipRules;
import nrw.bildungsnetz.rules.membership.SeatCapacityRule;
import nrw.bildungsnetz.rules.membership.StandingRules;
import nrw.bildungsnetz.rules.network.AachenKeyRule;
import nrw.bildungsnetz.rules.network.BezirkOfficeRules;
import nrw.bildungsnetz.rules.network.BezirksregierungRule;
import nrw.bildungsnetz.rules.network.ClaimedTotalRule;
import nrw.bildungsnetz.rules.network.ContractKommuneRule;
import nrw.bildungsnetz.rules.network.GroupSizeRule;
import nrw.bildungsnetz.rules.network.OfficeRules;
import nrw.bildungsnetz.rules.network.OwnKommuneRules;
import nrw.bildungsnetz.rules.network.PlaceNameRule;
import nrw.bildungsnetz.rules.network.RegisteredNetworkRules;
import nrw.bildungsnetz.rules.network.WholeNetworkRules;
import nrw.bildungsnetz.rules.profile.ProfileRules;
import nrw.bildungsnetz.rules.resolution.ConsensusStatementRule;
import nrw.bildungsnetz.rules.resolution.FollowUpRules;
import nrw.bildungsnetz.rules.resolution.MandateRule;
import nrw.bildungsnetz.rules.resolution.ResolutionMeetingRule;
import nrw.bildungsnetz.rules.resolution.VoteRules;
import nrw.bildungsnetz.rules.schedule.ScheduleRules;
import nrw.bildungsnetz.rules.staff.HolderRules;
import nrw.bildungsnetz.rules.staff.HolderShareRule;
import nrw.bildungsnetz.rules.staff.OfficeHeadRules;
import nrw.bildungsnetz.rules.staff.PostNumberRules;
import nrw.bildungsnetz.rules.staff.PostRules;
import nrw.bildungsnetz.rules.transition.BildungsketteRules;
import nrw.bildungsnetz.rules.transition.InstrumentKeyRules;
import nrw.bildungsnetz.rules.transition.InstrumentRules;
import nrw.bildungsnetz.rules.transition.StandardelementRules;
import nrw.bildungsnetz.rules.transition.TransitionGradeRules;
import nrw.bildungsnetz.rules.transition.TransitionPartnerRules;
import nrw.bildungsnetz.rules.transition.TransitionRules;

/** The constants that declare the rules of the catalogue. */
final class AllRules {

  private AllRules() {}

  static List<NetworkRule> networkRules() {
    return List.of(
        AgreementRules.LAND_AND_KOMMUNE_ARE_PARTIES,
        AgreementRules.FIXES_FIELDS_AND_ORGANISATION,
        AgreementRules.PROVIDES_FOR_THREE_BODIES,
        AgreementRules.END_AFTER_START,
        AmendmentCycleRule.NO_CIRCLE,
        ContractDateRules.DECIDED_SIGNED_STARTED,
        ContractDateRules.STARTS_WITH_SCHOOL_YEAR,
        ContractDateRules.NOT_BEFORE_FIRST_NETWORKS,
        ContractGapRule.NO_GAP,
        ContractOverlapRule.NO_OVERLAP,
        ContractPartyRules.EACH_PARTY_SIGNED,
        ContractPartyRules.THIRD_PARTY_HAS_AGREEMENT,
        ContractTermRules.FIXED_TERM_HAS_END,
        ContractTermRules.UNLIMITED_DOES_NOT_EXPIRE,
        ContractUpkeepRules.COUNCIL_DECISION_STATED,
        ContractUpkeepRules.EVALUATED,
        ContradictingEventsRule.SOURCES_AGREE,
        MinistryNameRule.CALLED_AS_AT_SIGNING,
        PartySideRules.LAND_ON_ITS_SIDE,
        PartySideRules.EACH_FOR_ITSELF,
        PartySideRules.QUOTAS_IN_PARITY,
        BodyProfileRules.TYPE_FITS_NAME,
        BodyProfileRules.PARENT_STATED,
        BodyProfileRules.WAY_OF_DECIDING_STATED,
        ChairRules.CHAIR_STATED,
        ChairRules.DEPUTY_FROM_OTHER_SIDE,
        ChairRules.CHAIRS_ONE_BODY,
        CommitteeRules.ONE_OF_EACH_BODY,
        CommitteeRules.THREE_BODIES_STATED,
        CommitteeRules.NO_CIRCLE_OF_PARENTS,
        KonferenzVarietyRule.MANY_KINDS,
        ParityRules.PARITY_AS_AGREED,
        ParityRules.PARITY_USUAL,
        ParityRules.WITHIN_QUOTAS,
        ParityRules.SEATS_WITHIN_QUOTAS,
        RegionalkoordinationRules.BOTH_SCHULAUFSICHTEN,
        SchulformCoverageRule.ALL_SCHULFORMEN,
        VoiceRules.SEAT_OF_GEMEINDEN,
        VoiceRules.VOICE_OF_SCHOOLS,
        VoteCountRule.VOTES_OF_MEMBERS,
        KeyRules.SCHULNUMMER_USUAL,
        KeyRules.AGS_GIVEN,
        KeyRules.TOPIC_IN_CATALOGUE,
        OrganisationKeyRules.KIND_FITS_KEY,
        OrganisationKeyRules.SCHULNUMMER_OF_ONE_SCHOOL,
        PeriodRules.PERIOD_CONSISTENT,
        ReferenceCycleRule.NO_CYCLE,
        ReferenceRules.REFERENCE_RESOLVES,
        ReferenceRules.ID_UNIQUE,
        SchulformKeyRule.SCHULFORM_IN_LIST,
        TextRules.NO_INVISIBLE_CHARACTERS,
        TextRules.LETTERS_OF_NAMES,
        CrossCuttingRules.RUNS_THROUGH_ALL,
        CrossCuttingRules.NOT_SET_APART,
        HandlungsfeldContractRules.NOT_AFTER_CONTRACT,
        HandlungsfeldResolutionRules.CHANGE_IS_RESOLVED,
        HandlungsfeldReviewRules.REVIEWED_IN_TIME,
        HandlungsfeldRules.NAME_UNIQUE_AT_A_TIME,
        HandlungsfeldRules.ACTIVE_NETWORK_HAS_FIELD,
        HandlungsfeldRules.USUAL_NUMBER,
        HandlungsfeldRules.FIELDS_STATED,
        HandlungsfeldRules.PERIOD_STATED,
        HandlungsfeldSubjectRules.SUBJECTS_APART,
        HandlungsfeldSubjectRules.NO_UNIT,
        HandlungsfeldWorkRules.COORDINATED,
        HandlungsfeldWorkRules.HAS_GOAL,
        ReviewIntervalRule.IN_ORDER,
        ImpactLinkRules.GOAL_HAS_FIELD,
        ImpactLinkRules.MEASURE_HAS_GOAL,
        IndicatorFigureRules.FIGURES_STATED,
        IndicatorFigureRules.TARGET_AFTER_BASELINE,
        IndicatorFigureRules.DUE_TARGET_MEASURED,
        IndicatorLevelRules.LEVEL_FITS_STEP,
        IndicatorLevelRules.FIELD_MEASURES_EFFECT,
        IndicatorLevelRules.LEVEL_STATED,
        IndicatorSeriesRule.ONE_DEFINITION,
        MeasureStageRule.WITHIN_MEASURE,
        ObservationRule.ONE_VALUE_A_DAY,
        AttendanceRules.NOT_MORE_THAN_INVITED,
        AttendanceRules.RATE_FITS_ANSWERS,
        AttendanceRules.FORUMS_COUNTED,
        BudgetRules.BUDGET_RESERVED,
        BudgetRules.RESERVATION_STATED,
        ConsensusRules.BY_CONSENSUS,
        ConsensusRules.BOTH_SIDES_PRESENT,
        ConsensusRules.CONSENSUS_STATED,
        EvaluationOrderRule.IN_ORDER,
        MeetingDayRules.WHILE_BODY_EXISTS,
        MeetingDayRules.UNDER_CONTRACT,
        MeetingIntervalRules.LENKUNGSKREIS_MEETS,
        MeetingIntervalRules.KONFERENZ_MEETS,
        MeetingNumberRules.NONE_LEFT_OUT,
        MeetingNumberRules.NUMBERS_RISE,
        RecommendationRules.FOLLOWED_UP,
        SurveyRules.DISCUSSED,
        MemberRules.MEMBERS_FROM_TERRITORY,
        MemberRules.SCHULAUFSICHT_FITS_SCHULFORM,
        MemberRules.PERSON_IN_OFFICE,
        MembershipLifeRules.ORGANISATION_EXISTS,
        MembershipLifeRules.WITHIN_LIFE_OF_BODY,
        MembershipRules.BOTH_SIDES_IN_LENKUNGSKREIS,
        MembershipRules.BOTH_SCHULAUFSICHTEN_IN_LENKUNGSKREIS,
        MembershipRules.SEAT_HELD_ONCE,
        SeatCapacityRule.ENOUGH_PLACES,
        StandingRules.AUTHORITY_BY_LAW,
        StandingRules.USUAL_STANDING,
        StandingRules.SEAT_OF_ITS_SIDE,
        AachenKeyRule.KEY_OF_STAEDTEREGION,
        BezirksregierungRule.BEZIRKSREGIERUNG_OF_ITS_BEZIRK,
        ContractKommuneRule.ONE_KREIS,
        GroupSizeRule.NOT_MORE_THAN_THERE_ARE,
        OfficeRules.OFFICES_OF_ITS_KIND,
        OwnKommuneRules.KOMMUNE_OF_ITS_KEY,
        OwnKommuneRules.NEIGHBOURS_ARE_RARE,
        PlaceNameRule.NAMES_THE_PLACE_OF_ITS_KEY,
        WholeNetworkRules.AGS_IN_LIST,
        WholeNetworkRules.REGIERUNGSBEZIRK_FITS_AGS,
        WholeNetworkRules.KREIS_KIND_FITS_AGS,
        WholeNetworkRules.ACTIVE_UNDER_CONTRACT,
        WholeNetworkRules.KOOPERATIONSVERTRAG_STATED,
        WholeNetworkRules.STATUS_FITS_CONTRACT,
        ConsensusStatementRule.CONSISTENT,
        FollowUpRules.AFTER_RESOLUTION,
        MandateRule.WITHIN_MANDATE,
        ResolutionMeetingRule.AT_ITS_MEETING,
        VoteRules.PASSED_BY_MAJORITY,
        VoteRules.VOTES_OF_PARTICIPANTS,
        ScheduleRules.PLANS_LIE_AHEAD,
        HolderRules.LAND_POSTS_FILLED_BY_LAND,
        HolderRules.NOBODY_AFTER_FIXED_TERM,
        HolderRules.WITHIN_POST,
        HolderShareRule.WITHIN_LIMITS,
        OfficeHeadRules.HEAD_FILLED,
        OfficeHeadRules.HEAD_STATED,
        PostNumberRules.HEADCOUNT_FITS,
        PostNumberRules.VACANT_OR_FILLED,
        PostNumberRules.FIXED_TERM_HAS_END,
        PostRules.BOTH_SIDES_PAY,
        PostRules.OTHER_SCHEME_NAMED,
        PostRules.POSTS_STATED,
        PostRules.PAYER_STATED,
        BildungsketteRules.EVERY_STEP_TENDED,
        BildungsketteRules.STEP_TENDED_ONCE,
        InstrumentKeyRules.RECOMMENDATION_IN_LIST,
        InstrumentKeyRules.ANSCHLUSSOPTION_FITS,
        InstrumentRules.RECOMMENDATION_NOT_BINDING,
        InstrumentRules.CONSENT_NEEDED,
        InstrumentRules.INSTRUMENT_IN_ITS_STAGE,
        InstrumentRules.CONSENT_STATED,
        StandardelementRules.STANDARDELEMENT_IN_EDITION,
        StandardelementRules.STANDARDELEMENT_IN_ITS_GRADES,
        StandardelementRules.STANDARDELEMENT_IN_PRESENT_EDITION,
        TransitionGradeRules.GRADES_FIT,
        TransitionGradeRules.GRADES_USUAL,
        TransitionGradeRules.NO_CHANGE_IN_CLASS_9,
        TransitionPartnerRules.KOORDINIERUNG_STATED,
        TransitionPartnerRules.BOTH_SIDES_STATED,
        TransitionPartnerRules.PARTNERS_OF_STAGE,
        TransitionRules.STEP_EXISTS,
        TransitionRules.STEP_USUAL,
        TransitionRules.HORIZONTAL_BETWEEN_SCHULFORMEN,
        TransitionRules.SCHULFORMEN_STATED);
  }

  static List<RegisterRule> registerRules() {
    return List.of(
        ReferenceCycleRule.NO_CYCLE_IN_REGISTER,
        ReferenceRules.REFERENCE_OF_REGISTER_RESOLVES,
        ReferenceRules.ID_OF_REGISTER_UNIQUE,
        TextRules.NO_INVISIBLE_CHARACTERS_IN_REGISTER,
        TextRules.LETTERS_OF_NAMES_IN_REGISTER,
        BezirkOfficeRules.SERVICESTELLE_STATED,
        BezirkOfficeRules.OF_ONE_BEZIRK,
        BezirkOfficeRules.AT_THE_OWN_BEZIRKSREGIERUNG,
        BezirkOfficeRules.ONE_BEZIRKSKOORDINATION,
        ClaimedTotalRule.POSSIBLE,
        RegisteredNetworkRules.ONE_ACTIVE_NETWORK,
        RegisteredNetworkRules.LISTED_ONCE,
        RegisteredNetworkRules.TOTAL_HAS_TIME,
        ScheduleRules.PLANS_LIE_AHEAD_IN_REGISTER);
  }

  static List<Rule> withoutCheck() {
    return List.of(
        FormRules.NOT_BLANK,
        FormRules.LENGTH,
        FormRules.IDENTIFIER,
        FormRules.PLAIN_TEXT,
        FormRules.AGS,
        FormRules.SCHULNUMMER,
        FormRules.SCHULFORM,
        FormRules.TOO_SMALL,
        FormRules.TOO_LARGE,
        FormRules.DIGITS,
        FormRules.HTTP_URL,
        ProfileRules.RULE_KNOWN,
        ProfileRules.THRESHOLD_KNOWN,
        ProfileRules.THRESHOLD_ALLOWED,
        ProfileRules.SET_ONCE,
        ProfileRules.WAIVER_HOLDS,
        ProfileRules.WAIVER_MATCHES,
        ProfileRules.WAIVER_COUNTS,
        ProfileRules.WAIVER_OF_ONE);
  }
}
