package nrw.bildungsnetz.rules.handlungsfeld;

import static nrw.bildungsnetz.model.NetworkStatus.SUSPENDED;
import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Goal;
import nrw.bildungsnetz.model.Handlungsfeld;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about Handlungsfelder. */
public final class HandlungsfeldExamples {

  private static final LocalDate TODAY = SampleNetworks.AS_OF;

  private HandlungsfeldExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(names(), active(), numbers(), stated(), periods())
        .flatMap(List::stream)
        .toList();
  }

  private static List<RuleCase<Network>> names() {
    LocalDate end = LocalDate.of(2019, 12, 31);
    return List.of(
        conforming("H01", "one name, one after the other", SampleNetworks.valid()),
        conforming("H01", "from the day after", mintFrom("MINT", end.plusDays(1))),
        conforming("H01", "another name at the same time", mintFrom("MINT 2", end)),
        violating("H01", "from the last day", mintFrom("MINT", end), "/handlungsfelder/3/name"),
        violating("H01", "written otherwise", mintFrom("mint ", end), "/handlungsfelder/3/name"));
  }

  private static Network mintFrom(String name, LocalDate start) {
    return Edits.handlungsfeld(
        "mint", h -> h.name(name).period(Period.builder().start(start).build()));
  }

  private static List<RuleCase<Network>> active() {
    Network until2025 = allUntil(TODAY.minusDays(1));
    return List.of(
        conforming("H02", "fields of today", SampleNetworks.valid()),
        conforming("H02", "last day of the fields", until2025).on(LocalDate.of(2025, 12, 31)),
        conforming("H02", "vouched for until yesterday", allAttestedUntil(TODAY.minusDays(1))),
        conforming("H02", "the network is suspended", until2025.with(n -> n.status(SUSPENDED))),
        violating("H02", "day after the fields", until2025, "/handlungsfelder"),
        violating(
            "H02",
            "active by its contract alone",
            until2025.with(n -> n.status(Optional.empty())),
            "/handlungsfelder"),
        conforming("H02", "day before the fields", SampleNetworks.valid())
            .on(LocalDate.of(2014, 7, 31)),
        conforming("H02", "between fields that ended and one to come", oneToCome()));
  }

  /** The list is that of a later day. */
  private static Network oneToCome() {
    Network ended = allUntil(LocalDate.of(2025, 12, 31));
    Period later = Period.builder().start(LocalDate.of(2026, 8, 1)).build();
    return ended.with(
        n ->
            n.handlungsfelder(
                List.of(
                    ended.getHandlungsfelder().get(0),
                    ended.getHandlungsfelder().get(1).with(h -> h.period(later)))));
  }

  private static Network allUntil(LocalDate end) {
    return allWith(Optional.of(Period.builder().end(end).build()));
  }

  private static Network allAttestedUntil(LocalDate day) {
    return allWith(Optional.of(Period.builder().attestedUntil(day).build()));
  }

  /** The two fields whose names differ: namesakes in one period would break another rule. */
  private static Network allWith(Optional<Period> period) {
    return Edits.lacking(
        n ->
            n.handlungsfelder(
                SampleNetworks.valid().getHandlungsfelder().subList(0, 2).stream()
                    .map(h -> h.with(edit -> edit.period(period)))
                    .toList()));
  }

  private static List<RuleCase<Network>> numbers() {
    return List.of(
        conforming("H03", "three fields", fields(3)).edgeOf("fewest"),
        conforming("H03", "thirteen fields", fields(13)).edgeOf("most"),
        conforming("H03", "one entry for several", SampleNetworks.valid()),
        conforming("H03", "suspended with two fields", fields(2).with(n -> n.status(SUSPENDED))),
        violating("H03", "two fields", fields(2), "/handlungsfelder")
            .beside("W08")
            .edgeOf("fewest"),
        violating(
                "H03",
                "active by its contract alone",
                fields(2).with(n -> n.status(Optional.empty())),
                "/handlungsfelder")
            .beside("W08"),
        violating("H03", "fourteen fields", fields(14), "/handlungsfelder")
            .beside("W08")
            .edgeOf("most"));
  }

  private static Network fields(int count) {
    Handlungsfeld field = SampleNetworks.valid().getHandlungsfelder().get(3);
    return Edits.lacking(
        n ->
            n.handlungsfelder(
                    IntStream.rangeClosed(1, count)
                        .mapToObj(
                            i ->
                                field.with(
                                    h ->
                                        h.id(fieldId(i))
                                            .name("Feld " + i)
                                            .resolution(Optional.empty())))
                        .toList())
                .goals(List.of(goalOf(count))));
  }

  private static Goal goalOf(int count) {
    List<String> ids =
        IntStream.rangeClosed(1, count).mapToObj(HandlungsfeldExamples::fieldId).toList();
    return SampleNetworks.valid().getGoals().get(0).with(g -> g.handlungsfelder(ids));
  }

  private static String fieldId(int number) {
    return number == 1 ? "uebergang" : "feld-" + number;
  }

  private static List<RuleCase<Network>> stated() {
    Network none =
        Edits.lacking(
            n ->
                n.handlungsfelder(List.of())
                    .meetings(List.of())
                    .agreements(SampleNetworks.valid().getAgreements().subList(0, 1))
                    .status(Optional.empty()));
    return List.of(
        conforming("H12", "four fields", SampleNetworks.valid()),
        conforming("H12", "the network has ended", none.with(n -> n.status(NetworkStatus.ENDED))),
        violating("H12", "none", none, ""));
  }

  private static List<RuleCase<Network>> periods() {
    return List.of(
        conforming("H13", "all stated", SampleNetworks.valid()),
        violating(
            "H13",
            "one not stated",
            Edits.handlungsfeld("inklusion", h -> h.period(Optional.empty())),
            "/handlungsfelder/1"),
        violating("H13", "none stated", allWith(Optional.empty()), "/handlungsfelder"));
  }
}
