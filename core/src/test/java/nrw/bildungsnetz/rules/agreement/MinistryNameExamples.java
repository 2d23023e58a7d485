package nrw.bildungsnetz.rules.agreement;

import static nrw.bildungsnetz.model.AgreementEventKind.ACTUAL_START;
import static nrw.bildungsnetz.model.AgreementEventKind.COUNCIL_DECISION;
import static nrw.bildungsnetz.model.AgreementEventKind.SIGNING;
import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;
import static nrw.bildungsnetz.samples.SampleAgreements.event;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.AgreementEvent;
import nrw.bildungsnetz.model.AgreementPartyBuilder;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.OrganisationBuilder;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleAgreements;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rule about the name of the school ministry. */
public final class MinistryNameExamples {

  private static final LocalDate RENAMED = LocalDate.of(2017, 6, 30);
  private static final AgreementEvent BEFORE = event(SIGNING, RENAMED.minusDays(1));
  private static final AgreementEvent ON_THE_DAY = event(SIGNING, RENAMED);
  private static final AgreementEvent AFTER = event(SIGNING, RENAMED.plusDays(1));
  private static final String FORMER = "msw";
  private static final String PRESENT = "msb";
  private static final String AGENT = "/agreements/1/parties/0/representedBy";

  private MinistryNameExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(ofItsTime(), ofAnotherTime(), otherNames()).flatMap(List::stream).toList();
  }

  private static List<RuleCase<Network>> ofItsTime() {
    return List.of(
        conforming("C03", "no ministry", SampleNetworks.valid()),
        conforming("C03", "the former one before", signed(FORMER, BEFORE)),
        conforming("C03", "the former one on the day", signed(FORMER, ON_THE_DAY)),
        conforming("C03", "the present one on the day", signed(PRESENT, ON_THE_DAY)),
        conforming("C03", "the present one after", signed(PRESENT, AFTER)),
        conforming("C03", "some time in that year", signed(PRESENT, event(SIGNING, 2017))),
        conforming("C03", "two sources", signed(FORMER, BEFORE, AFTER)),
        conforming("C03", "signing not stated", signed(FORMER)),
        conforming("C03", "another ministry", signed("mags", AFTER)),
        conforming("C03", "an unknown one, which is for R01", signed("ministerium", AFTER)),
        conforming(
            "C03",
            "another kind of agreement",
            Edits.agreement(
                "zv-2022",
                a ->
                    a.addParty(SampleAgreements.land().with(p -> p.representedBy(FORMER)))
                        .events(List.of(AFTER)))));
  }

  private static List<RuleCase<Network>> ofAnotherTime() {
    return List.of(
        violating("C03", "the present one before", signed(PRESENT, BEFORE), AGENT),
        violating("C03", "the former one after", signed(FORMER, AFTER), AGENT),
        violating("C03", "in an earlier year", signed(PRESENT, event(SIGNING, 2016)), AGENT),
        violating(
            "C03",
            "party itself",
            signed(p -> p.organisation(FORMER), AFTER),
            "/agreements/1/parties/0/organisation"));
  }

  private static List<RuleCase<Network>> otherNames() {
    String both = "Ministerium für Schule und Bildung (bis 2017: Schule und Weiterbildung)";
    String whole = "MINISTERIUM FÜR SCHULE UND WEITERBILDUNG DES LANDES NORDRHEIN-WESTFALEN";
    return List.of(
        conforming("C03", "both names", formerCalled(o -> o.name(both))),
        conforming("C03", "no ministry", formerCalled(o -> o.kind(OrganisationKind.OTHER))),
        violating("C03", "the whole name", formerCalled(o -> o.name(whole)), AGENT));
  }

  private static Network formerCalled(Consumer<OrganisationBuilder> edit) {
    return signed(FORMER, AFTER)
        .with(n -> n.organisations(Edits.organisation(FORMER, edit).getOrganisations()));
  }

  private static Network signed(String ministry, AgreementEvent... signings) {
    return signed(p -> p.representedBy(ministry), signings);
  }

  private static Network signed(Consumer<AgreementPartyBuilder> land, AgreementEvent... signings) {
    return Edits.agreement(
        "kv-2020",
        a ->
            a.parties(List.of(SampleAgreements.land().with(land), SampleAgreements.kommune()))
                .events(
                    List.of(
                        event(COUNCIL_DECISION, 2015),
                        event(ACTUAL_START, LocalDate.of(2020, 2, 1))))
                .addEvents(signings));
  }
}
