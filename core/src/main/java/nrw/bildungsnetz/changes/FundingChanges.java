package nrw.bildungsnetz.changes;

import java.util.List;
import java.util.stream.Stream;

/** Change tables for the external funding of bodies, measures and programmes. */
final class FundingChanges {

  static final List<PartTable> ALL =
      Stream.of("committees", "measures", "programmes")
          .map(list -> PartTable.of(list + ".fundings"))
          .map(table -> table.telling("funder").knownBy("funder", "start").knownBy("funder").end())
          .toList();

  private FundingChanges() {}
}
