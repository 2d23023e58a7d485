package nrw.bildungsnetz.rules.schedule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementType;
import nrw.bildungsnetz.model.Dated;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Source;

/**
 * The last day of which a document can tell that something happened: the reference date or, if
 * later, the day on which a source was published or read. The reference date may be earlier than
 * the document.
 */
final class ToldUntil {

  private static final int FEW = 3;

  private ToldUntil() {}

  /** {@link LocalDate#MAX} if the network mostly describes what happened after the date. */
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
   * Whether the reference date lies well before the document was written: at least half of what it
   * says happened came later, and more than one or two things, which may be slips.
   */
  private static boolean isLookedBackFrom(Network network, LocalDate asOf) {
    List<Dated> happened =
        Stream.concat(events(network, agreement -> true), otherThanEvents(network))
            .filter(each -> each.earliestDay().isPresent())
            .toList();
    long later = happened.stream().filter(each -> isAfter(asOf, each)).count();
    return later >= FEW && 2 * later >= happened.size();
  }

  private static boolean precedesAll(Network network, LocalDate asOf) {
    List<Dated> contracted =
        events(network, agreement -> agreement.getType() == AgreementType.KOOPERATIONSVERTRAG)
            .filter(event -> event.earliestDay().isPresent())
            .toList();
    return !contracted.isEmpty()
        && Stream.concat(contracted.stream(), otherThanEvents(network))
            .allMatch(each -> isAfter(asOf, each));
  }

  private static boolean isAfter(LocalDate asOf, Dated each) {
    return each.earliestDay().filter(asOf::isBefore).isPresent();
  }

  private static Stream<Dated> events(Network network, Predicate<Agreement> of) {
    return network.getAgreements().stream()
        .filter(of)
        .map(Agreement::getEvents)
        .flatMap(Collection::stream)
        .filter(event -> !event.isPlanned())
        .map(event -> event);
  }

  private static Stream<Dated> otherThanEvents(Network network) {
    return Stream.of(
            network.getMeetings().stream().filter(meeting -> !meeting.isPlanned()),
            network.getResolutions().stream().filter(resolution -> !resolution.isPlanned()),
            network.getEvaluations().stream().filter(evaluation -> !evaluation.isPlanned()),
            network.getPublications().stream())
        .flatMap(each -> each);
  }
}
