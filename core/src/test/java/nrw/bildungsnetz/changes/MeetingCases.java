package nrw.bildungsnetz.changes;

import static nrw.bildungsnetz.changes.ChangeCase.added;
import static nrw.bildungsnetz.changes.ChangeCase.change;
import static nrw.bildungsnetz.changes.ChangeCase.removed;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nrw.bildungsnetz.model.FollowUp;
import nrw.bildungsnetz.model.FollowUpStatus;
import nrw.bildungsnetz.model.Meeting;
import nrw.bildungsnetz.model.NetworkBuilder;
import nrw.bildungsnetz.model.Reservation;
import nrw.bildungsnetz.model.Resolution;
import nrw.bildungsnetz.model.ResolutionBuilder;
import nrw.bildungsnetz.model.ResolutionKind;

/** Changes of meetings and resolutions. */
final class MeetingCases {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 15);
  private static final Meeting MEETING =
      Meeting.builder().id("lk-7").committee("lk").date(DAY).build();
  private static final Resolution RESOLUTION =
      Resolution.builder()
          .id("b1")
          .kind(ResolutionKind.DECISION)
          .name("Beschluss")
          .committee("lk")
          .date(DAY)
          .build();
  private static final FollowUp OPEN = FollowUp.builder().status(FollowUpStatus.OPEN).build();
  private static final FollowUp DONE =
      FollowUp.builder().status(FollowUpStatus.DONE).year(2025).build();

  static final List<ChangeCase> ALL =
      List.of(
          added(
              ChangeKind.MEETING_PLANNED,
              network -> network.addMeeting(MEETING.with(copy -> copy.planned(true))),
              "Das Gremium „lk“ plant die Sitzung „lk-7“ (15.03.2024).",
              "The body \"lk\" plans the meeting \"lk-7\" (2024-03-15)."),
          added(
              ChangeKind.MEETING_HELD,
              network -> network.addMeeting(MEETING),
              "Das Gremium „lk“ hat die Sitzung „lk-7“ abgehalten (15.03.2024).",
              "The body \"lk\" has held the meeting \"lk-7\" (2024-03-15)."),
          change(
              ChangeKind.MEETING_HELD,
              network -> network.addMeeting(MEETING.with(copy -> copy.planned(true))),
              network -> network.addMeeting(MEETING),
              "Das Gremium „lk“ hat die Sitzung „lk-7“ abgehalten (15.03.2024).",
              "The body \"lk\" has held the meeting \"lk-7\" (2024-03-15)."),
          change(
              ChangeKind.MEETING_DATE_CHANGED,
              network -> network.addMeeting(MEETING),
              network -> network.addMeeting(MEETING.with(copy -> copy.date(DAY.plusDays(7)))),
              "Die Sitzung „lk-7“ des Gremiums „lk“ hat ein anderes Datum: bisher 15.03.2024,"
                  + " jetzt 22.03.2024.",
              "The meeting \"lk-7\" of the body \"lk\" has a different date: before 2024-03-15, now"
                  + " 2024-03-22."),
          removed(
              ChangeKind.MEETING_REMOVED,
              network -> network.addMeeting(MEETING),
              "Die Sitzung „lk-7“ des Gremiums „lk“ (15.03.2024) ist nicht mehr eingetragen.",
              "The meeting \"lk-7\" of the body \"lk\" (2024-03-15) is no longer stated."),
          added(
              ChangeKind.RESOLUTION_PLANNED,
              network -> network.addResolution(RESOLUTION.with(copy -> copy.planned(true))),
              "Beschluss „b1“ des Gremiums „lk“: geplant (15.03.2024).",
              "Decision \"b1\" of the body \"lk\": planned (2024-03-15)."),
          added(
              ChangeKind.RESOLUTION_TAKEN,
              network ->
                  network.addResolution(
                      RESOLUTION.with(copy -> copy.kind(ResolutionKind.RECOMMENDATION))),
              "Empfehlung „b1“ des Gremiums „lk“: gefasst (15.03.2024).",
              "Recommendation \"b1\" of the body \"lk\": taken (2024-03-15)."),
          change(
              ChangeKind.RESOLUTION_TAKEN,
              network -> network.addResolution(RESOLUTION.with(copy -> copy.planned(true))),
              network -> network.addResolution(RESOLUTION),
              "Beschluss „b1“ des Gremiums „lk“: gefasst (15.03.2024).",
              "Decision \"b1\" of the body \"lk\": taken (2024-03-15)."),
          removed(
              ChangeKind.RESOLUTION_REMOVED,
              network -> network.addResolution(RESOLUTION),
              "Beschluss „b1“ des Gremiums „lk“: nicht mehr eingetragen (15.03.2024).",
              "Decision \"b1\" of the body \"lk\": no longer stated (2024-03-15)."),
          resolution(
              ChangeKind.RESERVATION_DECIDED,
              copy -> copy.reservation(Reservation.RESERVED),
              copy -> copy.reservation(Reservation.APPROVED),
              "Beschluss „b1“: Rat oder Kreistag hat zugestimmt.",
              "Decision \"b1\": the Rat or Kreistag has approved."),
          resolution(
              ChangeKind.ATTRIBUTE_CHANGED,
              copy -> {},
              copy -> copy.reservation(Reservation.RESERVED),
              "Beschluss oder Empfehlung „b1“: Angabe „Vorbehalt von Rat oder Kreistag“ geändert,"
                  + " bisher (nicht angegeben), jetzt Zustimmung steht aus.",
              "Resolution \"b1\": statement \"reservation of Rat or Kreistag\" changed, before (not"
                  + " stated), now approval pending."),
          resolution(
              ChangeKind.FOLLOW_UP_PROGRESSED,
              copy -> copy.addFollowUp(OPEN),
              copy -> copy.addFollowUp(OPEN).addFollowUp(DONE),
              "Beschluss „b1“: Stand der Umsetzung jetzt erledigt (2025).",
              "Decision \"b1\": follow-up now done (2025)."),
          resolution(
              ChangeKind.FOLLOW_UP_PROGRESSED,
              copy -> copy.addFollowUp(OPEN),
              copy -> copy.addFollowUp(OPEN.with(it -> it.status(FollowUpStatus.IN_PROGRESS))),
              "Beschluss „b1“: Stand der Umsetzung jetzt in Arbeit, bisher offen.",
              "Decision \"b1\": follow-up now in progress, before open."),
          resolution(
              ChangeKind.FOLLOW_UP_REMOVED,
              copy -> copy.addFollowUp(DONE),
              copy -> {},
              "Beschluss „b1“: Stand der Umsetzung nicht mehr eingetragen: erledigt (2025).",
              "Decision \"b1\": follow-up no longer stated: done (2025)."));

  private MeetingCases() {}

  private static ChangeCase resolution(
      ChangeKind kind,
      Consumer<ResolutionBuilder> before,
      Consumer<ResolutionBuilder> after,
      String german,
      String english) {
    return change(kind, resolution(before), resolution(after), german, english);
  }

  private static Consumer<NetworkBuilder> resolution(Consumer<ResolutionBuilder> edit) {
    return network -> network.addResolution(RESOLUTION.with(edit));
  }
}
