package nrw.bildungsnetz.rules.schedule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementEvent;
import nrw.bildungsnetz.model.AgreementType;
import nrw.bildungsnetz.model.Dated;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Source;

/**
 * The last day of which a document can tell that something happened: the reference date or, if
 * later, the day on which a source was published or read. Somebody may look at an earlier day of a
 * document that goes on after it.
 */
final class ToldUntil {

  private ToldUntil() {}

  /** {@link LocalDate#MAX} if the reference date precedes everything that the network tells of. */
  static LocalDate of(Network network, LocalDate asOf) {
    return precedesAll(network, asOf) ? LocalDate.MAX : of(network.getSources(), asOf);
  }

  static LocalDate of(List<Source> sources, LocalDate asOf) {
    LocalDate until = asOf;
    for (Source source : sources) {
      until = later(until, source.getPublished());
      until = later(until, source.getRetrieved());
    }
    return until;
  }

  private static LocalDate later(LocalDate day, Optional<LocalDate> other) {
    return other.filter(day::isBefore).orElse(day);
  }

  private static boolean precedesAll(Network network, LocalDate asOf) {
    List<AgreementEvent> contracted =
        network.getAgreements().stream()
            .filter(agreement -> agreement.getType() == AgreementType.KOOPERATIONSVERTRAG)
            .map(Agreement::getEvents)
            .flatMap(Collection::stream)
            .filter(event -> !event.isPlanned() && event.earliestDay().isPresent())
            .toList();
    return !contracted.isEmpty()
        && Stream.of(
                contracted.stream(),
                network.getMeetings().stream().filter(meeting -> !meeting.isPlanned()),
                network.getResolutions().stream().filter(resolution -> !resolution.isPlanned()),
                network.getEvaluations().stream().filter(evaluation -> !evaluation.isPlanned()),
                network.getPublications().stream())
            .<Dated>flatMap(each -> each)
            .allMatch(each -> each.earliestDay().filter(asOf::isBefore).isPresent());
  }
}
