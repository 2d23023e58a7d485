package nrw.bildungsnetz.changes;

import java.util.List;

/** Change tables for bodies, their seats and their members. */
final class CommitteeChanges {

  static final List<PartTable> ALL =
      List.of(
          PartTable.of("committees")
              .telling("type")
              .lasting(ChangeKind.COMMITTEE_FOUNDED, ChangeKind.COMMITTEE_DISSOLVED)
              .on("name", ChangeKind.COMMITTEE_RENAMED)
              .on("parent", ChangeKind.COMMITTEE_PARENT_CHANGED)
              .end(),
          PartTable.of("seats")
              .telling("committee")
              .lasting(ChangeKind.SEAT_CREATED, ChangeKind.SEAT_ABOLISHED)
              .end(),
          PartTable.of("memberships")
              .telling("committee", "seat", "organisation", "role")
              .lasting(ChangeKind.MEMBER_JOINED, ChangeKind.MEMBER_LEFT)
              .on("organisation", ChangeKind.MEMBER_ORGANISATION_CHANGED)
              .on("person", ChangeKind.MEMBER_PERSON_CHANGED)
              .on("role", ChangeKind.MEMBER_ROLE_CHANGED)
              .on(
                  "advisory",
                  Reading.flag(ChangeKind.MEMBER_BECAME_ADVISORY, ChangeKind.MEMBER_BECAME_VOTING))
              .end());

  private CommitteeChanges() {}
}
