package nrw.bildungsnetz.testkit.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nrw.bildungsnetz.model.Consensus;
import nrw.bildungsnetz.model.FollowUp;
import nrw.bildungsnetz.model.FollowUpStatus;
import nrw.bildungsnetz.model.Identified;
import nrw.bildungsnetz.model.Meeting;
import nrw.bildungsnetz.model.PoliticalBody;
import nrw.bildungsnetz.model.Reservation;
import nrw.bildungsnetz.model.Resolution;
import nrw.bildungsnetz.model.ResolutionBuilder;
import nrw.bildungsnetz.model.ResolutionKind;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.model.Vote;

/**
 * The decisions of the Lenkungskreis and council, and the recommendations of the conference and
 * groups.
 */
final class Resolutions {

  private static final String OF_COUNCIL = "beschluss-vertrag";

  private final Setting setting;
  private final Fields fields;
  private final Impact impact;
  private final Transitions transitions;
  private final List<Resolution> all = new ArrayList<>();

  /** The meetings of the Lenkungskreis with a decision, which come first. */
  private final Set<String> meetingsWithDecision = new HashSet<>();

  private Resolutions(Setting setting, Fields fields, Impact impact, Transitions transitions) {
    this.setting = setting;
    this.fields = fields;
    this.impact = impact;
    this.transitions = transitions;
  }

  static List<Resolution> of(
      Setting setting,
      Committees bodies,
      Fields fields,
      Impact impact,
      Transitions transitions,
      Meetings meetings) {
    Resolutions resolutions = new Resolutions(setting, fields, impact, transitions);
    resolutions.all.add(resolutions.ofCouncil(setting.dice("council")));
    resolutions.addAnnounced(setting.dice("announced"));
    for (FieldPlans.Listing listing : fields.setByResolution()) {
      resolutions.addFields(listing, meetings);
    }
    Dice dice = setting.dice("resolutions");
    for (Meeting meeting : meetings.all()) {
      Dice own = dice.fork(meeting.getId());
      if (!meeting.isPlanned() && meeting.getDate().isPresent() && own.chance(60)) {
        resolutions.addOf(meeting, meeting.getDate().get(), own, bodies, meetings);
      }
    }
    return resolutions.all;
  }

  private Resolution ofCouncil(Dice dice) {
    Timeline.Contract contract = setting.timeline().contracts().get(0);
    return resolution(OF_COUNCIL, ResolutionKind.DECISION, "Abschluss des Kooperationsvertrags")
        .politicalBody(Agreements.council(setting.territory()))
        .date(Agreements.signing(contract).minusDays(1))
        .vote(Agreements.vote(dice))
        .addAgreement(contract.id())
        .build();
  }

  /** Announced decisions of a council committee or the administration. */
  private void addAnnounced(Dice dice) {
    LocalDate next = Timeline.STAND.plusDays(1);
    When when =
        dice.chance(50) ? When.in(next.getYear() + 1) : When.between(next, next.plusMonths(6));
    if (dice.chance(40)) {
      all.add(
          resolution("beschluss-angekuendigt", ResolutionKind.DECISION, "Stellen im Bildungsbüro")
              .politicalBody(
                  dice.one(List.of(PoliticalBody.AUSSCHUSS, PoliticalBody.VERWALTUNGSSPITZE)))
              .planned(true)
              .year(when.year())
              .notBefore(when.notBefore())
              .notAfter(when.notAfter())
              .build());
    }
  }

  private void addFields(FieldPlans.Listing listing, Meetings meetings) {
    LocalDate day = listing.first().minusDays(14);
    Optional<String> meeting = meetings.lenkungskreisBefore(day);
    all.add(
        resolution(Fields.resolution(listing), ResolutionKind.DECISION, "Neue Handlungsfelder")
            .committee(Committees.LENKUNGSKREIS)
            .meeting(meeting)
            .date(meeting.isPresent() ? Optional.empty() : Optional.of(day))
            .consensus(Consensus.CONSENSUS)
            .handlungsfelder(fields.on(listing.first()))
            .build());
  }

  private void addOf(
      Meeting meeting, LocalDate day, Dice dice, Committees bodies, Meetings meetings) {
    boolean steering = meeting.getCommittee().equals(Committees.LENKUNGSKREIS);
    ResolutionBuilder resolution =
        resolution(
                "beschluss-" + meeting.getId(),
                steering ? ResolutionKind.DECISION : ResolutionKind.RECOMMENDATION,
                "Ausbau der Zusammenarbeit")
            .description(dice.maybe(20, "Land und Kommune wirken darauf hin."))
            .committee(meeting.getCommittee())
            .meeting(meeting.getId())
            .date(day)
            .handlungsfelder(dice.some(fields.on(day), 1))
            .goals(ids(dice.some(impact.goals(), 1)))
            .measures(ids(dice.some(impact.measures(), 1)))
            .transitions(transitions.any(dice, 1))
            .committees(dice.chance(20) ? List.of(bodies.groups().get(0).id()) : List.of())
            .sources(setting.sourced(dice));
    if (steering) {
      meetingsWithDecision.add(meeting.getId());
      decided(resolution, dice);
    } else {
      recommended(resolution, meeting, day, dice, meetings);
    }
    all.add(resolution.build());
  }

  /** The Lenkungskreis decides by consensus, and on funding only with a reservation. */
  private static void decided(ResolutionBuilder resolution, Dice dice) {
    resolution.consensus(Consensus.CONSENSUS);
    if (dice.chance(30)) {
      resolution
          .budgetRelevant(true)
          .reservation(
              dice.one(List.of(Reservation.RESERVED, Reservation.APPROVED, Reservation.REJECTED)));
    } else {
      resolution.reservation(dice.maybe(20, Reservation.NOT_NEEDED));
    }
  }

  private void recommended(
      ResolutionBuilder resolution, Meeting meeting, LocalDate day, Dice dice, Meetings meetings) {
    if (dice.chance(20)) {
      resolution.consensus(Consensus.DISSENT).dissentingSides(EnumSet.of(dice.one(Side.class)));
    } else if (dice.chance(30)) {
      resolution
          .consensus(Consensus.MAJORITY)
          .vote(majority(meeting.getParticipants().orElse(Meetings.USUAL_PARTICIPANTS), dice));
    }
    // A recommendation of the conference does not stay open past a meeting of the Lenkungskreis.
    FollowUpStatus first =
        meeting.getCommittee().equals(Committees.KONFERENZ)
            ? FollowUpStatus.IN_PROGRESS
            : FollowUpStatus.OPEN;
    FollowUpStatus status = dice.one(List.copyOf(EnumSet.range(first, FollowUpStatus.DONE)));
    resolution.addFollowUp(followUp(status, day, dice, meetings));
  }

  /** A vote of at most the participants of a meeting, of whom there are five or more. */
  private static Vote majority(int participants, Dice dice) {
    int most = participants / 5;
    int against = dice.between(1, most);
    int abstentions = dice.between(0, most);
    return Vote.builder()
        .inFavour(dice.between(against + 1, participants - against - abstentions))
        .against(against)
        .abstentions(dice.maybe(50, abstentions))
        .build();
  }

  private FollowUp followUp(FollowUpStatus status, LocalDate day, Dice dice, Meetings meetings) {
    LocalDate later = day.plusDays(dice.between(30, 60));
    // What was done is told, so it does not lie ahead.
    When when = When.about(dice, later.isAfter(Timeline.STAND) ? Timeline.STAND : later);
    Optional<String> answer =
        meetings
            .lenkungskreisAfter(day)
            .filter(meetingsWithDecision::contains)
            .map(meeting -> "beschluss-" + meeting);
    return FollowUp.builder()
        .status(status)
        .date(when.date())
        .year(when.year())
        .notBefore(when.notBefore())
        .notAfter(when.notAfter())
        .resolution(answer)
        .responsible(dice.maybe(60, Committees.BUERO))
        .sources(setting.sourced(dice))
        .build();
  }

  private static ResolutionBuilder resolution(String id, ResolutionKind kind, String name) {
    return Resolution.builder().id(id).kind(kind).name(name);
  }

  private static List<String> ids(List<? extends Identified> parts) {
    return parts.stream().map(Identified::getId).toList();
  }
}
