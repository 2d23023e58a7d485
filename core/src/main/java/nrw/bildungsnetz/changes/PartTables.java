package nrw.bildungsnetz.changes;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All tables, by list. */
final class PartTables {

  private static final Map<String, PartTable> BY_LIST =
      Stream.of(
              NetworkChanges.ALL,
              AgreementChanges.ALL,
              CommitteeChanges.ALL,
              PostChanges.ALL,
              MeetingChanges.ALL,
              HandlungsfeldChanges.ALL,
              ImpactChanges.ALL,
              TransitionChanges.ALL,
              FundingChanges.ALL)
          .flatMap(List::stream)
          .collect(toUnmodifiableMap(PartTable::list, identity()));

  private PartTables() {}

  /** The table of a list; {@link PartTable#PLAIN} if it has none. */
  static PartTable of(String list) {
    return BY_LIST.getOrDefault(list, PartTable.PLAIN);
  }
}
