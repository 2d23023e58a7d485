package nrw.bildungsnetz.changes;

import java.util.List;
import java.util.stream.Stream;

/** At least one case for each kind of change. */
final class ChangeCases {

  static final List<ChangeCase> ALL =
      Stream.of(
              NetworkCases.ALL,
              AgreementCases.ALL,
              CommitteeCases.ALL,
              PostCases.ALL,
              MeetingCases.ALL,
              HandlungsfeldCases.ALL,
              ImpactCases.ALL)
          .flatMap(List::stream)
          .toList();

  private ChangeCases() {}
}
