package nrw.bildungsnetz.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.model.AgreementEventKind;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.model.Source;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.catalogue.RuleCatalogue;
import nrw.bildungsnetz.rules.catalogue.RuleExamples;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.validation.engine.FindingCollector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What belongs to the identity of a finding, and what does not. */
class FindingIdentityTest {

  private static final NetworkValidator VALIDATOR =
      NetworkValidator.create().on(StockProvider.CLOCK);

  /** Beside which there are arguments that are no codes, texts of ours or quotes. */
  private static final Set<String> IDENTIFYING =
      Set.of(
          "acting",
          "agreement",
          "ags",
          "attribute",
          "bezirk",
          "bezirkskoordination",
          "body",
          "committee",
          "conflict",
          "consensus",
          "direction",
          "event",
          "evaluation",
          "expired",
          "field",
          "first",
          "goal",
          "handlungsfeld",
          "holderOf",
          "id",
          "indicator",
          "kind",
          "kreis",
          "level",
          "list",
          "mandate",
          "measure",
          "meeting",
          "membership",
          "named",
          "namesake",
          "network",
          "next",
          "object",
          "office",
          "organisation",
          "other",
          "planned",
          "politicalBody",
          "post",
          "profile",
          "property",
          "reference",
          "regierungsbezirk",
          "region",
          "represents",
          "resolution",
          "rule",
          "schulnummer",
          "seat",
          "series",
          "servicestelle",
          "side",
          "stadt",
          "stage",
          "standardelement",
          "status",
          "successor",
          "territory",
          "topic",
          "transition",
          "type",
          "unknown",
          "vacant");

  /** Baselines are kept for years, so this value never changes. */
  @Test
  void fingerprintIsTheSameInEveryVersion() {
    assertThat(signing(f -> {}).getIdentity().getFingerprint())
        .isEqualTo("ea1f52a00065c3bbf43c6c814a40c573:1");
    assertThat(signing(f -> {}).getIdentity()).hasToString("ea1f52a00065c3bbf43c6c814a40c573:1");
  }

  @Test
  void daysNumbersListsAndNamesDoNotMatter() {
    assertThat(
            signing(
                f ->
                    f.putArgument("date", LocalDate.EPOCH)
                        .putArgument("count", 7)
                        .putArgument("missing", List.of("x"))
                        .putArgument("nearest", "kv-2")
                        .putAllNames(Map.of("kind", Map.of("SIGNING", "Name")))))
        .extracting(Finding::getIdentity)
        .isEqualTo(signing(f -> {}).getIdentity());
  }

  @Test
  void severityPositionAndWaiverDoNotMatter() {
    assertThat(
            signing(
                f ->
                    f.severity(Severity.INFO)
                        .position(Position.of(3, 4))
                        .waiver(TestRules.waiver("F01", "kv"))))
        .extracting(Finding::getIdentity)
        .isEqualTo(signing(f -> {}).getIdentity());
  }

  @Test
  void indexesDoNotMatter() {
    ElementPath elsewhere =
        ElementPath.root()
            .property("agreements")
            .element(7)
            .property("events")
            .element(9)
            .property("title");

    assertThat(signing(f -> f.path(elsewhere)).getIdentity())
        .isEqualTo(signing(f -> {}).getIdentity());
  }

  @Test
  void allElseMatters() {
    ElementPath otherList = ElementPath.root().property("committees").element(0);
    ElementPath otherProperty = agreement().property("description");
    Stream<Finding> others =
        Stream.<Consumer<FindingBuilder>>of(
                f -> {},
                f -> f.rule(RuleCatalogue.find("F02").orElseThrow()),
                f -> f.networkId("soest"),
                f -> f.networkId(""),
                f -> f.objectId("kv-2"),
                f -> f.path(otherList.property("events").element(0).property("title")),
                f -> f.path(otherProperty),
                f -> f.putArgument("kind", AgreementEventKind.EXPIRY),
                f -> f.putArgument("other", "kv-3"),
                f -> f.ordinal(2))
            .map(FindingIdentityTest::signing);

    assertThat(others.map(Finding::getIdentity)).doesNotHaveDuplicates().hasSize(10);
  }

  @Test
  void findingsThatAreAlikeAreNumberedInTheOrderOfTheReport() {
    FindingCollector collector = new FindingCollector();
    collector.add(
        signing(f -> f.path(agreement().property("events").element(1).property("title"))));
    collector.add(signing(f -> f.objectId("kv-2")));
    collector.add(signing(f -> {}));
    FindingCollector further = new FindingCollector();
    further.addAll(collector, finding -> finding);

    for (FindingCollector each : List.of(collector, further)) {
      assertThat(each.findings().stream().map(f -> f.getPath() + " " + f.getOrdinal()))
          .containsExactly(
              "/agreements/0/events/0/title 1",
              "/agreements/0/events/0/title 1",
              "/agreements/0/events/1/title 2");
    }
  }

  @Test
  void aNetworkHasTheSameFindingsAloneAndInARegister() {
    Network network = SampleNetworks.valid().with(n -> n.addSource(blank("q")));
    NetworkRegister register =
        NetworkRegister.builder()
            .id("r")
            .name("R")
            .addNetworks(network.with(n -> n.id("anderes").ags("05914")), network)
            .build();
    List<FindingIdentity> alone = identities(VALIDATOR.validate(network));

    assertThat(alone).isNotEmpty();
    assertThat(identities(VALIDATOR.validate(register))).containsAll(alone);
  }

  /** Without an id, the place of a network tells it from others. */
  @Test
  void networksWithoutAnIdAreToldApartByTheirPlace() {
    assertThat(
            Stream.of(0, 1)
                .map(i -> ElementPath.root().property("networks").element(i).property("name"))
                .map(path -> signing(f -> f.networkId("").objectId("").path(path)))
                .map(Finding::getPart))
        .containsExactly(
            AffectedPart.of("/networks/0", "networks", ""),
            AffectedPart.of("/networks/1", "networks", ""));
  }

  @Test
  void whatIsNoIdIsNotHandedOut() {
    Finding finding = signing(f -> f.networkId("::x").objectId("a\nb"));

    assertThat(finding.getNetworkId()).isEmpty();
    assertThat(finding.getObjectId()).isEmpty();
    assertThat(signing(f -> f.networkId("::x")).getObjectId()).isEqualTo("kv");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0123456789abcdef0123456789abcdef",
        "0123456789abcdef0123456789abcdef:0",
        "0123456789ABCDEF0123456789ABCDEF:1",
        "0123456789abcdef0123456789abcde:1",
        "0123456789abcdef0123456789abcdef:1\n"
      })
  void whatIsNoFingerprintIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FindingIdentity.of(text))
        .withMessage("A fingerprint has 32 hexadecimal digits, a colon and a number");
  }

  /** A new argument that is a text or a code: decide whether it identifies a finding. */
  @Test
  void everyArgumentThatIdentifiesIsKnown() {
    Set<String> names = new TreeSet<>();
    for (Finding finding : findingsOfAllExamples()) {
      finding.getArguments().entrySet().stream()
          .filter(IdentityDigest::isIdentifying)
          .forEach(argument -> names.add(argument.getKey()));
    }

    assertThat(names).isSubsetOf(IDENTIFYING).hasSizeGreaterThan(40);
  }

  private static List<Finding> findingsOfAllExamples() {
    return Stream.concat(
            RuleExamples.all().stream().map(each -> VALIDATOR.validate(each.getDocument())),
            RuleExamples.registers().stream().map(each -> VALIDATOR.validate(each.getDocument())))
        .flatMap(report -> report.getFindings().stream())
        .toList();
  }

  private static List<FindingIdentity> identities(Report report) {
    return report.getFindings().stream().map(Finding::getIdentity).toList();
  }

  private static ElementPath agreement() {
    return ElementPath.root().property("agreements").element(0);
  }

  private static Finding signing(Consumer<FindingBuilder> edit) {
    FindingBuilder finding =
        Finding.builder()
            .rule(RuleCatalogue.find("F01").orElseThrow())
            .path(agreement().property("events").element(0).property("title"))
            .networkId("olpe")
            .objectId("kv")
            .putArgument("property", "title")
            .putArgument("kind", AgreementEventKind.SIGNING);
    edit.accept(finding);
    return finding.build();
  }

  private static Source blank(String id) {
    return Source.builder().id(id).title(" ").build();
  }
}
