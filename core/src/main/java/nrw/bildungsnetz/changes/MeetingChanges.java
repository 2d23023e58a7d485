package nrw.bildungsnetz.changes;

import java.util.List;
import java.util.Set;
import nrw.bildungsnetz.model.Reservation;

/** Change tables for meetings and their resolutions. */
final class MeetingChanges {

  private static final Set<Reservation> DECIDED =
      Set.of(Reservation.APPROVED, Reservation.REJECTED);

  static final List<PartTable> ALL =
      List.of(
          PartTable.of("meetings")
              .telling("committee", "date")
              .added(Occurrence.planned(ChangeKind.MEETING_PLANNED, ChangeKind.MEETING_HELD))
              .removed(ChangeKind.MEETING_REMOVED)
              .on("planned", Reading.flag(ChangeKind.MEETING_PLANNED, ChangeKind.MEETING_HELD))
              .on("date", ChangeKind.MEETING_DATE_CHANGED)
              .end(),
          PartTable.of("resolutions")
              .telling("kind", "committee", "date")
              .added(Occurrence.planned(ChangeKind.RESOLUTION_PLANNED, ChangeKind.RESOLUTION_TAKEN))
              .removed(ChangeKind.RESOLUTION_REMOVED)
              .on(
                  "planned",
                  Reading.flag(ChangeKind.RESOLUTION_PLANNED, ChangeKind.RESOLUTION_TAKEN))
              .on("reservation", MeetingChanges::reservation)
              .end(),
          PartTable.of("resolutions.followUps")
              .knownBy("status", "resolution")
              .knownBy("status")
              .knownBy()
              .telling("status", "date")
              .added(ChangeKind.FOLLOW_UP_PROGRESSED)
              .removed(ChangeKind.FOLLOW_UP_REMOVED)
              .on("status", ChangeKind.FOLLOW_UP_PROGRESSED)
              .end());

  private MeetingChanges() {}

  private static List<Change> reservation(Difference difference) {
    boolean isDecided =
        difference.after().facts().shown("reservation").filter(DECIDED::contains).isPresent();
    return isDecided
        ? List.of(difference.as(ChangeKind.RESERVATION_DECIDED))
        : Reading.CHANGED.read(difference);
  }
}
