package nrw.bildungsnetz.changes;

import java.util.List;

/** Change tables for the network itself, its participants, and publications about it. */
final class NetworkChanges {

  static final List<PartTable> ALL =
      List.of(
          PartTable.of("")
              .on("name", ChangeKind.NETWORK_RENAMED)
              .on("ags", ChangeKind.NETWORK_AGS_CHANGED)
              .on("status", ChangeKind.NETWORK_STATUS_CHANGED)
              .end(),
          PartTable.of("organisations")
              .telling("kind")
              .added(ChangeKind.ORGANISATION_JOINED)
              .removed(ChangeKind.ORGANISATION_LEFT)
              .end(),
          PartTable.of("programmes")
              .lasting(ChangeKind.PROGRAMME_JOINED, ChangeKind.PROGRAMME_LEFT)
              .end(),
          PartTable.of("sozialraeume")
              .telling("kind")
              .added(ChangeKind.SOZIALRAUM_ADDED)
              .removed(ChangeKind.SOZIALRAUM_REMOVED)
              .end(),
          PartTable.of("evaluations")
              .telling("date")
              .added(ChangeKind.EVALUATION_ADDED)
              .removed(ChangeKind.EVALUATION_REMOVED)
              .end(),
          PartTable.of("publications")
              .telling("kind", "date")
              .added(ChangeKind.PUBLICATION_ADDED)
              .removed(ChangeKind.PUBLICATION_REMOVED)
              .end(),
          PartTable.of("sources")
              .added(ChangeKind.SOURCE_ADDED)
              .removed(ChangeKind.SOURCE_REMOVED)
              .end());

  private NetworkChanges() {}
}
