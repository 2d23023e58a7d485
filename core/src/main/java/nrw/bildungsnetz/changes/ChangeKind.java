package nrw.bildungsnetz.changes;

/**
 * What kind of change a network underwent.
 *
 * <p>Kinds may be added in later versions; their names never change.
 */
public enum ChangeKind {
  /** The network has a new name. */
  NETWORK_RENAMED,
  /** The network has another AGS. */
  NETWORK_AGS_CHANGED,
  /** The network says it is in another state. */
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
  /** The work under an agreement began in fact. */
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
  /** A source vouches for an agreement. */
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
  /** What is stated of a signatory has changed. */
  SIGNATORY_CHANGED,
  /** A party of an agreement brings in something new. */
  CONTRIBUTION_ADDED,
  /** A party of an agreement no longer brings something in. */
  CONTRIBUTION_REMOVED,
  /** What a party of an agreement brings in has changed. */
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
  /** A body belongs to another body. */
  COMMITTEE_PARENT_CHANGED,
  /** The chair of a body was given up or taken. */
  CHAIR_CHANGED,
  /** A seat is new, or the day it was created is newly known. */
  SEAT_CREATED,
  /** A seat is gone, or has an end. */
  SEAT_ABOLISHED,
  /** A rotating seat was handed on. */
  SEAT_CHANGED_HANDS,
  /** A membership is new, or the day it began is newly known. */
  MEMBER_JOINED,
  /** A membership is gone, or has an end. */
  MEMBER_LEFT,
  /** A membership is that of another organisation. */
  MEMBER_ORGANISATION_CHANGED,
  /** What is stated of the person of a membership has changed. */
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
  /** A post has another share of a full post. */
  POST_FTE_CHANGED,
  /** A post has a new holder. */
  POST_FILLED,
  /** A holder of a post is gone, or has an end. */
  POST_VACATED,
  /** What is stated of the person on a post has changed. */
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
  /** A resolution was taken. */
  RESOLUTION_TAKEN,
  /** A resolution is no longer stated. */
  RESOLUTION_REMOVED,
  /** Rat or Kreistag agreed to a resolution, or refused. */
  RESERVATION_DECIDED,
  /** A resolution has come further. */
  FOLLOW_UP_PROGRESSED,
  /** What became of a resolution is no longer stated. */
  FOLLOW_UP_REMOVED,
  /** A Handlungsfeld is new, or the day it began is newly known. */
  HANDLUNGSFELD_OPENED,
  /** A Handlungsfeld is gone, or has an end. */
  HANDLUNGSFELD_CLOSED,
  /** A Handlungsfeld has come from an earlier one. */
  HANDLUNGSFELD_REPLACED,
  /** A Handlungsfeld has a new name. */
  HANDLUNGSFELD_RENAMED,
  /** A Handlungsfeld runs through the others. */
  HANDLUNGSFELD_BECAME_CROSS_CUTTING,
  /** A Handlungsfeld no longer runs through the others. */
  HANDLUNGSFELD_NO_LONGER_CROSS_CUTTING,
  /** A Handlungsfeld is coordinated by another body. */
  HANDLUNGSFELD_COORDINATOR_CHANGED,
  /** A goal is new. */
  GOAL_SET,
  /** A goal is gone. */
  GOAL_DROPPED,
  /** A goal is to be reached by another day. */
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
  /** An observed value of an indicator is another one. */
  OBSERVATION_CORRECTED,
  /** An observed value of an indicator is no longer stated. */
  OBSERVATION_REMOVED,
  /** The value an indicator is to reach is another one. */
  INDICATOR_TARGET_CHANGED,
  /** The value an indicator started from is another one. */
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
  /** Any other attribute says something else. */
  ATTRIBUTE_CHANGED
}
