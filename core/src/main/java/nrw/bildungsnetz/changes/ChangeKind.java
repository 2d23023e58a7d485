package nrw.bildungsnetz.changes;

/**
 * The kinds of change between two states of a network.
 *
 * <p>Kinds may be added in later versions; their names never change.
 *
 * @since 0.1.0
 */
public enum ChangeKind {
  /** The network has a new name. */
  NETWORK_RENAMED,
  /** The network has another AGS. */
  NETWORK_AGS_CHANGED,
  /** The network has another status. */
  NETWORK_STATUS_CHANGED,
  /** An agreement is new. */
  AGREEMENT_CONCLUDED,
  /** An agreement is no longer stated. */
  AGREEMENT_REMOVED,
  /** Rat or Kreistag decided on an agreement. */
  AGREEMENT_DECIDED,
  /** A partner declined to conclude an agreement. */
  AGREEMENT_DECLINED,
  /** An agreement was signed. */
  AGREEMENT_SIGNED,
  /** An agreement came into force. */
  AGREEMENT_IN_FORCE,
  /** The work under an agreement actually began. */
  AGREEMENT_WORK_BEGUN,
  /** The partners changed an agreement. */
  AGREEMENT_AMENDED,
  /** An agreement was suspended. */
  AGREEMENT_SUSPENDED,
  /** An agreement took effect again. */
  AGREEMENT_RESUMED,
  /** A partner ended an agreement. */
  AGREEMENT_TERMINATED,
  /** The term of an agreement ran out. */
  AGREEMENT_EXPIRED,
  /** A source attests an agreement. */
  AGREEMENT_ATTESTED,
  /** A source does not list an agreement. */
  AGREEMENT_NOT_ATTESTED,
  /** An event of an agreement is planned. */
  AGREEMENT_EVENT_PLANNED,
  /** An event of an agreement has another date. */
  AGREEMENT_EVENT_DATE_CORRECTED,
  /** An event of an agreement is no longer stated. */
  AGREEMENT_EVENT_REMOVED,
  /** An organisation is a new party of an agreement. */
  AGREEMENT_PARTY_JOINED,
  /** An organisation is no longer a party of an agreement. */
  AGREEMENT_PARTY_LEFT,
  /** A signatory of an agreement is new. */
  SIGNATORY_ADDED,
  /** A signatory of an agreement is no longer stated. */
  SIGNATORY_REMOVED,
  /** The details of a signatory have changed. */
  SIGNATORY_CHANGED,
  /** A party of an agreement makes a new contribution. */
  CONTRIBUTION_ADDED,
  /** A party of an agreement no longer makes a contribution. */
  CONTRIBUTION_REMOVED,
  /** A contribution of a party of an agreement has changed. */
  CONTRIBUTION_CHANGED,
  /** An organisation takes part in the network. */
  ORGANISATION_JOINED,
  /** An organisation no longer takes part in the network. */
  ORGANISATION_LEFT,
  /** A body is new, or the day it was set up is newly known. */
  COMMITTEE_FOUNDED,
  /** A body is gone, or has an end. */
  COMMITTEE_DISSOLVED,
  /** A body has a new name. */
  COMMITTEE_RENAMED,
  /** A body has another parent body. */
  COMMITTEE_PARENT_CHANGED,
  /** The chair of a body was vacated or filled. */
  CHAIR_CHANGED,
  /** A seat is new, or the day it was created is newly known. */
  SEAT_CREATED,
  /** A seat is gone, or has an end. */
  SEAT_ABOLISHED,
  /** A rotating seat has passed to another holder. */
  SEAT_CHANGED_HANDS,
  /** A membership is new, or the day it began is newly known. */
  MEMBER_JOINED,
  /** A membership is gone, or has an end. */
  MEMBER_LEFT,
  /** A membership has passed to another organisation. */
  MEMBER_ORGANISATION_CHANGED,
  /** The person of a membership or their details have changed. */
  MEMBER_PERSON_CHANGED,
  /** A member has another role. */
  MEMBER_ROLE_CHANGED,
  /** A member has lost the vote. */
  MEMBER_BECAME_ADVISORY,
  /** A member has gained the vote. */
  MEMBER_BECAME_VOTING,
  /** A post is new, or the day it was created is newly known. */
  POST_CREATED,
  /** A post is gone, or has an end. */
  POST_CUT,
  /** The full-time equivalent of a post has changed. */
  POST_FTE_CHANGED,
  /** A post has a new holder. */
  POST_FILLED,
  /** A holder of a post is gone, or has an end. */
  POST_VACATED,
  /** The person holding a post or their details have changed. */
  POST_PERSON_CHANGED,
  /** A post is vacant. */
  VACANCY_BEGUN,
  /** A vacancy has an end. */
  VACANCY_ENDED,
  /** A vacancy is no longer stated. */
  VACANCY_REMOVED,
  /** A meeting is planned. */
  MEETING_PLANNED,
  /** A meeting was held. */
  MEETING_HELD,
  /** A meeting has another date. */
  MEETING_DATE_CHANGED,
  /** A meeting is no longer stated. */
  MEETING_REMOVED,
  /** A resolution is planned. */
  RESOLUTION_PLANNED,
  /** A resolution was adopted. */
  RESOLUTION_TAKEN,
  /** A resolution is no longer stated. */
  RESOLUTION_REMOVED,
  /** Rat or Kreistag approved or rejected a resolution. */
  RESERVATION_DECIDED,
  /** The follow-up of a resolution has progressed. */
  FOLLOW_UP_PROGRESSED,
  /** The follow-up of a resolution is no longer stated. */
  FOLLOW_UP_REMOVED,
  /** A Handlungsfeld is new, or the day it began is newly known. */
  HANDLUNGSFELD_OPENED,
  /** A Handlungsfeld is gone, or has an end. */
  HANDLUNGSFELD_CLOSED,
  /** A Handlungsfeld has replaced an earlier one. */
  HANDLUNGSFELD_REPLACED,
  /** A Handlungsfeld has a new name. */
  HANDLUNGSFELD_RENAMED,
  /** A Handlungsfeld has become cross-cutting. */
  HANDLUNGSFELD_BECAME_CROSS_CUTTING,
  /** A Handlungsfeld is no longer cross-cutting. */
  HANDLUNGSFELD_NO_LONGER_CROSS_CUTTING,
  /** A Handlungsfeld is coordinated by another body. */
  HANDLUNGSFELD_COORDINATOR_CHANGED,
  /** A goal is new. */
  GOAL_SET,
  /** A goal is gone. */
  GOAL_DROPPED,
  /** The deadline of a goal has changed. */
  GOAL_DEADLINE_CHANGED,
  /** A measure is new, or the day it began is newly known. */
  MEASURE_STARTED,
  /** A measure is gone, or has an end. */
  MEASURE_ENDED,
  /** A stage of a measure is planned. */
  MEASURE_STAGE_PLANNED,
  /** A measure has reached a stage. */
  MEASURE_STAGE_REACHED,
  /** A stage of a measure is no longer stated. */
  MEASURE_STAGE_REMOVED,
  /** An indicator is new. */
  INDICATOR_ADDED,
  /** An indicator is gone. */
  INDICATOR_REMOVED,
  /** A value of an indicator was observed. */
  INDICATOR_OBSERVED,
  /** An observed value of an indicator was corrected. */
  OBSERVATION_CORRECTED,
  /** An observed value of an indicator is no longer stated. */
  OBSERVATION_REMOVED,
  /** The target value of an indicator has changed. */
  INDICATOR_TARGET_CHANGED,
  /** The baseline value of an indicator has changed. */
  INDICATOR_BASELINE_CHANGED,
  /** A transition is new, or the day it was taken up is newly known. */
  TRANSITION_TAKEN_UP,
  /** A transition is gone, or has an end. */
  TRANSITION_GIVEN_UP,
  /** A transition leads from or to other stages or Schulformen. */
  TRANSITION_ENDS_CHANGED,
  /** An instrument of a transition is new. */
  INSTRUMENT_ADDED,
  /** An instrument of a transition is gone. */
  INSTRUMENT_REMOVED,
  /** The network takes part in a programme. */
  PROGRAMME_JOINED,
  /** The network no longer takes part in a programme. */
  PROGRAMME_LEFT,
  /** A Sozialraum is new. */
  SOZIALRAUM_ADDED,
  /** A Sozialraum is gone. */
  SOZIALRAUM_REMOVED,
  /** An evaluation is new. */
  EVALUATION_ADDED,
  /** An evaluation is no longer stated. */
  EVALUATION_REMOVED,
  /** A publication is new. */
  PUBLICATION_ADDED,
  /** A publication is no longer stated. */
  PUBLICATION_REMOVED,
  /** A source is new. */
  SOURCE_ADDED,
  /** A source is gone. */
  SOURCE_REMOVED,
  /** Any other part of an object is new. */
  PART_ADDED,
  /** Any other part of an object is gone. */
  PART_REMOVED,
  /** Any other attribute has changed. */
  ATTRIBUTE_CHANGED
}
