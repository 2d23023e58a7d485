package nrw.bildungsnetz.rules.agreement;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.AgreementContent;
import nrw.bildungsnetz.model.AgreementContentBuilder;
import nrw.bildungsnetz.model.AgreementEvent;
import nrw.bildungsnetz.model.AgreementEventKind;
import nrw.bildungsnetz.model.AgreementParty;
import nrw.bildungsnetz.model.AgreementTerm;
import nrw.bildungsnetz.model.Clause;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleAgreements;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about one agreement. */
public final class AgreementExamples {

  private static final AgreementContent CONTENT =
      SampleNetworks.valid().getAgreements().get(1).getContent().orElseThrow();

  private AgreementExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(parties(), content(), ends()).flatMap(List::stream).toList();
  }

  private static List<RuleCase<Network>> parties() {
    return List.of(
        conforming("C01", "Land and Kommune", SampleNetworks.valid()),
        conforming("C01", "parties not stated", withParties()),
        conforming(
            "C01",
            "another kind of agreement",
            Edits.agreement("zv-2022", a -> a.addParty(SampleAgreements.kommune()))),
        violating(
            "C01", "no Kommune", withParties(SampleAgreements.land()), "/agreements/1/parties"),
        violating(
            "C01", "no Land", withParties(SampleAgreements.kommune()), "/agreements/1/parties"));
  }

  private static Network withParties(AgreementParty... parties) {
    return Edits.agreement("kv-2020", a -> a.parties(List.of(parties)));
  }

  private static List<RuleCase<Network>> content() {
    return List.of(
        conforming("C02", "fields and bodies", SampleNetworks.valid()),
        conforming(
            "C02",
            "content not stated",
            Edits.agreement("kv-2020", a -> a.content(Optional.empty()))),
        conforming(
            "C02",
            "another kind of agreement",
            Edits.agreement("zv-2022", a -> a.content(AgreementContent.builder().build()))),
        violating(
            "C02",
            "no fields",
            withContent(CONTENT.with(c -> c.handlungsfelder(Set.of()))),
            "/agreements/1/content"),
        conforming("C02", "no Bildungsbüro, which is for another rule", withoutOffice(true)),
        conforming(
            "C02",
            "an organisation told by a clause",
            withContent(organised(c -> c.addClause(Clause.builder().number("5").build())))),
        conforming(
            "C02",
            "an organisation told by quotas of seats",
            withContent(organised(c -> c.seatQuotas(CONTENT.getSeatQuotas())))),
        violating(
            "C02",
            "no organisation",
            withContent(organised(c -> c.term(AgreementTerm.UNLIMITED))),
            "/agreements/1/content"),
        conforming("C16", "three bodies", SampleNetworks.valid()),
        conforming("C16", "a part of the content", withoutOffice(false)),
        conforming(
            "C16",
            "no organisation at all, which is for another rule",
            withContent(organised(c -> c.term(AgreementTerm.UNLIMITED)))),
        violating("C16", "no Bildungsbüro", withoutOffice(true), "/agreements/1/content"),
        violating(
            "C16",
            "a clause and no body",
            withContent(organised(c -> c.addClause(Clause.builder().number("5").build()))),
            "/agreements/1/content"),
        violating(
            "C02",
            "nothing at all",
            withContent(AgreementContent.builder().complete(true).build()),
            "/agreements/1/content"),
        conforming(
            "C02",
            "a part of the content, such as the term",
            withContent(AgreementContent.builder().term(AgreementTerm.UNLIMITED).build())));
  }

  private static Network withoutOffice(boolean complete) {
    return withContent(
        CONTENT.with(
            c ->
                c.complete(complete)
                    .committees(
                        Set.of(CommitteeType.LENKUNGSKREIS, CommitteeType.BILDUNGSKONFERENZ))));
  }

  private static AgreementContent organised(Consumer<AgreementContentBuilder> edit) {
    AgreementContentBuilder content =
        AgreementContent.builder().addHandlungsfelder("uebergang", "inklusion").complete(true);
    edit.accept(content);
    return content.build();
  }

  private static Network withContent(AgreementContent content) {
    return Edits.agreement("kv-2020", a -> a.content(content));
  }

  private static List<RuleCase<Network>> ends() {
    LocalDate start = LocalDate.of(2022, 1, 1);
    return List.of(
        conforming("C06", "ends years later", SampleNetworks.valid()),
        conforming("C06", "ends on its first day", ending(expiry(start))),
        conforming("C06", "ends some time in its first year", ending(expiry(2022))),
        conforming("C06", "ends on an unknown day", ending(undated())),
        conforming(
            "C06",
            "was to end before it began",
            ending(expiry(2021).with(event -> event.planned(true)))),
        violating(
            "C06",
            "ends the day before",
            ending(expiry(start.minusDays(1))),
            "/agreements/2/events/1"),
        violating("C06", "ends in the year before", ending(expiry(2021)), "/agreements/2/events/1"),
        violating(
            "C06",
            "is terminated before it begins",
            ending(SampleAgreements.event(AgreementEventKind.TERMINATION, 2020)),
            "/agreements/2/events/1"),
        violating("C06", "of a contract", contractEnding2019(), "/agreements/1/events/3")
            .beside("N26"));
  }

  private static Network ending(AgreementEvent end) {
    return Edits.agreement(
        "zv-2022",
        a ->
            a.events(
                List.of(
                    SampleAgreements.event(AgreementEventKind.START, LocalDate.of(2022, 1, 1)),
                    end)));
  }

  private static Network contractEnding2019() {
    return Edits.agreement(
        "kv-2020", a -> a.addEvent(SampleAgreements.event(AgreementEventKind.EXPIRY, 2019)));
  }

  private static AgreementEvent expiry(LocalDate day) {
    return SampleAgreements.event(AgreementEventKind.EXPIRY, day);
  }

  private static AgreementEvent expiry(int year) {
    return SampleAgreements.event(AgreementEventKind.EXPIRY, year);
  }

  private static AgreementEvent undated() {
    return AgreementEvent.builder().kind(AgreementEventKind.EXPIRY).build();
  }
}
