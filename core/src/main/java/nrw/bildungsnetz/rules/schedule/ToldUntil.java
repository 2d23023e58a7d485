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

  private static final int FEW = 3;

  private ToldUntil() {}

  /** {@link LocalDate#MAX} if the reference date precedes what the network tells of. */
  static LocalDate of(Network network, LocalDate asOf) {
    return precedesAll(network, asOf) || isLookedBackFrom(network, asOf)
        ? LocalDate.MAX
        : of(network.getSources(), asOf);
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

  /**
   * Whether the reference date is in the past of the document: it tells of as much after that day
   * as up to it, and not just of one thing, which may be a slip.
   */
  private static boolean isLookedBackFrom(Network network, LocalDate asOf) {
    List<Dated> happened = happened(network);
    long later =
        happened.stream()
            .filter(each -> each.earliestDay().filter(asOf::isBefore).isPresent())
            .count();
    return later >= FEW && 2 * later >= happened.size();
  }

  private static List<Dated> happened(Network network) {
    return Stream.of(
            network.getAgreements().stream()
                .map(Agreement::getEvents)
                .flatMap(Collection::stream)
                .filter(event -> !event.isPlanned()),
            network.getMeetings().stream().filter(meeting -> !meeting.isPlanned()),
            network.getResolutions().stream().filter(resolution -> !resolution.isPlanned()),
            network.getEvaluations().stream().filter(evaluation -> !evaluation.isPlanned()),
            network.getPublications().stream())
        .<Dated>flatMap(each -> each)
        .filter(each -> each.earliestDay().isPresent())
        .toList();
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
