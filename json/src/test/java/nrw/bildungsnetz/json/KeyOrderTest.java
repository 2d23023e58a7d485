package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nrw.bildungsnetz.json.reading.DocumentKind;
import nrw.bildungsnetz.json.reading.TokenSources;
import nrw.bildungsnetz.json.tokens.ValueSpans;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON leaves the order of properties open, and databases sort them: all are read alike. */
class KeyOrderTest {

  private static final NetworkJson JSON = Documents.READER;

  private static final List<Renamed> RENAMED =
      List.of(new Renamed(".*/instruments/[0-9]+/startYear", "startYear", "sinceYear"));

  /** What documents before 0.3 call otherwise. */
  private record Renamed(String places, String newName, String oldName) {

    void in(StringBuilder document, int value) {
      int name = document.lastIndexOf('"' + newName + '"', value);
      document.replace(name, name + newName.length() + 2, '"' + oldName + '"');
    }
  }

  /** All that is said of a document, but for where it stands. */
  private record Said(
      Optional<?> value, boolean readable, List<?> skipped, Map<List<Object>, Long> findings) {}

  @Provide
  Arbitrary<Network> networks() {
    return NetworkGenerator.networks();
  }

  @Provide
  Arbitrary<NetworkRegister> registers() {
    return NetworkGenerator.registers();
  }

  @Provide
  Arbitrary<Profile> profiles() {
    return NetworkGenerator.profiles();
  }

  @Property(tries = 30)
  void generatedNetworksOfEveryVersion(
      @ForAll("networks") Network network, @ForAll("versions") String version, @ForAll Random r) {
    assertAnyOrderIsReadAlike(DocumentKind.NETWORK, inVersion(version, JSON.write(network)), r);
  }

  @Property(tries = 30)
  void generatedRegistersOfEveryVersion(
      @ForAll("registers") NetworkRegister register,
      @ForAll("versions") String version,
      @ForAll Random r) {
    assertAnyOrderIsReadAlike(DocumentKind.REGISTER, inVersion(version, JSON.write(register)), r);
  }

  @Property(tries = 30)
  void generatedProfilesOfEveryVersion(
      @ForAll("profiles") Profile profile, @ForAll("versions") String version, @ForAll Random r) {
    assertAnyOrderIsReadAlike(DocumentKind.PROFILE, inVersion(version, JSON.write(profile)), r);
  }

  @Provide
  Arbitrary<String> versions() {
    return Arbitraries.of("0.1", "0.2", "0.3", "0.4");
  }

  static Stream<Path> realDocuments() throws IOException {
    Path networks = Path.of("../examples/src/main/resources/networks");
    Path generations = Path.of("src/test/resources/generations");
    try (Stream<Path> first = Files.walk(networks);
        Stream<Path> second = Files.walk(generations)) {
      return Stream.concat(first, second)
          .filter(file -> file.toString().endsWith(".json"))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("realDocuments")
  void realDocumentsOfEveryVersion(Path file) throws IOException {
    String document = Files.readString(file);
    DocumentKind<?, ?> kind =
        JSON.isRegister(document.getBytes(StandardCharsets.UTF_8))
            ? DocumentKind.REGISTER
            : DocumentKind.NETWORK;

    for (int seed = 0; seed < 2; seed++) {
      assertReadAlike(kind, document, new Random(seed));
    }
  }

  /** What is wrong is told of the same objects; which of two of a name counts, the order tells. */
  @Test
  void malformedDocuments() {
    int alike = 0;
    for (MalformedDocument malformed : MalformedDocuments.ALL) {
      String document = new String(malformed.bytes(), StandardCharsets.UTF_8);
      boolean readWhole =
          malformed.findings().stream()
              .noneMatch(line -> line.matches("J(01|02|03|11|13|14|17).*"));
      if (readWhole && isWellFormed(document) && malformed.limits().equals(Limits.DEFAULT)) {
        assertReadAlike(DocumentKind.NETWORK, document, new Random(alike));
        alike++;
      }
    }
    assertThat(alike).isGreaterThan(100);
  }

  @Test
  void problemsBeforeTheIdNameTheObjectTheyAreIn() {
    String document =
        """
        {"name": 1, "organisations": [{"name": 2, "kind": "VEREIN", "id": "o"}, {"name": 3}],
         "agreements": [{"events": [{"kind": 4}], "parties": [{"side": 5}], "id": "a", "type": 6}],
         "id": "netz", "schemaVersion": "0.3", "ags": "05913"}
        """;

    assertThat(JSON.read(document).getReport().getFindings())
        .filteredOn(finding -> finding.getRule().getId().equals("J04"))
        .extracting(finding -> finding.getPath().toJsonPointer() + " " + finding.getObjectId())
        .containsExactly(
            "/agreements/0/events/0/kind a",
            "/agreements/0/parties/0/side a",
            "/agreements/0/type a",
            "/name netz",
            "/organisations/0/name o",
            "/organisations/1/name netz");
  }

  @Test
  void theVersionCountsWhereverItStands() {
    String document = instrument("\"sinceYear\": 2015", "0.2");

    assertThat(startYear(document)).contains(2015);
    assertThat(startYear(KeyOrder.asJsonbGivesBack(document))).contains(2015);
    assertThat(startYear(KeyOrder.reversed(document))).contains(2015);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"0.3\"", "\"0.9\"", "2", "null", "{\"schemaVersion\": \"0.2\"}", "\"\""})
  void aVersionThatIsNotOlderLeavesAnOldNameUnknown(String version) {
    String document =
        KeyOrder.asJsonbGivesBack(
            instrument("\"sinceYear\": 2015", "0.2").replace("\"0.2\"", version));

    assertThat(startYear(document)).isEmpty();
    assertThat(JSON.read(document).getReport().getFindings())
        .extracting(finding -> finding.getPath().toJsonPointer())
        .contains("/transitions/0/instruments/0/sinceYear");
  }

  @Test
  void ofTwoVersionsTheFirstCounts() {
    String late = KeyOrder.asJsonbGivesBack(instrument("\"sinceYear\": 2015", "0.2"));
    String twice = late.replaceFirst("\\}\\s*$", ", \"schemaVersion\": \"0.3\"}");

    assertThat(startYear(twice)).contains(2015);
    assertThat(FindingLines.of(JSON.read(twice).getReport()))
        .extracting(line -> line.substring(0, 3))
        .containsExactly("J11");
  }

  @Test
  void aVersionBehindALimitIsNotSeen() {
    String late = KeyOrder.asJsonbGivesBack(instrument("\"sinceYear\": 2015", "0.2"));
    Limits fewTokens = new Limits(1 << 20, 64, 128, 10_000, 40, 35, 100_000);

    assertThat(FindingLines.of(JSON.withLimits(fewTokens).read(late).getReport()))
        .extracting(line -> line.substring(0, 3))
        .containsExactlyInAnyOrder("J06", "J14");
  }

  @Test
  void aStreamOfDocumentsToo() throws IOException {
    String line =
        KeyOrder.asJsonbGivesBack(instrument("\"sinceYear\": 2015", "0.2")).replace('\n', ' ');
    byte[] lines = (line + "\n" + line + "\n").getBytes(StandardCharsets.UTF_8);
    try (Stream<DocumentResult> results =
        JSON.readMany().from("s", new ByteArrayInputStream(lines), SourceForm.LINES).results()) {
      assertThat(results.map(DocumentResult::isReadable)).containsExactly(true, true);
    }
  }

  private static boolean isWellFormed(String document) {
    return TokenSources.bytes(
            DocumentKind.NETWORK, TokenSources.utf8(document), Limits.DEFAULT.bounds())
        != null;
  }

  /** At most one more walk over the document, whatever the number of old names or late ids. */
  @Test
  void lateVersionsAndIdsCostNoMoreThanOneMoreWalk() {
    String early = manyInstruments(20_000);
    String late = KeyOrder.asJsonbGivesBack(early);
    assertThat(late).hasSizeGreaterThan(1_500_000);

    long first = cpuNanos(early);
    assertThat(cpuNanos(late)).isLessThan(4 * first);
    String problems = early.replace("\"sinceYear\": 2015", "\"sinceYear\": []");
    assertThat(cpuNanos(KeyOrder.reversed(problems))).isLessThan(4 * cpuNanos(problems));
  }

  private static long cpuNanos(String document) {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    return IntStream.range(0, 5)
        .mapToLong(
            round -> {
              long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
              JSON.read(bytes);
              return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
            })
        .min()
        .orElseThrow();
  }

  private static String manyInstruments(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                "{\"id\": \"t%d\", \"name\": \"T\", \"direction\": \"VERTICAL\", \"instruments\":"
                        .formatted(i)
                    + " [{\"name\": \"I\", \"sinceYear\": 2015}]}")
        .collect(
            Collectors.joining(
                ",\n",
                "{\"schemaVersion\": \"0.2\", \"id\": \"n\", \"name\": \"N\", \"ags\": \"05966\","
                    + " \"status\": \"PLANNED\", \"transitions\": [",
                "]}"));
  }

  private static String instrument(String property, String version) {
    return """
    {"schemaVersion": "%s", "id": "netz", "name": "Netz", "ags": "05966", "status": "PLANNED",
     "transitions": [{"id": "t", "name": "T", "direction": "VERTICAL", "fromStages": ["KITA"],
       "toStages": ["PRIMARSTUFE"], "instruments": [{"name": "I", %s}]}]}
    """
        .formatted(version, property);
  }

  private static Optional<Integer> startYear(String document) {
    return JSON.read(document)
        .getValue()
        .orElseThrow()
        .getTransitions()
        .get(0)
        .getInstruments()
        .get(0)
        .getStartYear();
  }

  private static String inVersion(String version, String document) {
    StringBuilder old = new StringBuilder(document);
    if (version.compareTo("0.3") < 0) {
      List<ValueSpans.Span> values = new ArrayList<>(ValueSpans.of(document));
      Collections.reverse(values);
      for (ValueSpans.Span value : values) {
        RENAMED.stream()
            .filter(each -> value.path().toJsonPointer().matches(each.places()))
            .forEach(each -> each.in(old, value.start()));
      }
    }
    return old.toString().replaceFirst("\"0\\.3\"", '"' + version + '"');
  }

  private static void assertAnyOrderIsReadAlike(
      DocumentKind<?, ?> kind, String document, Random random) {
    String other = KeyOrder.shuffled(document, random);

    assertThat(said(kind, other)).as(other).isEqualTo(said(kind, document));
  }

  private static void assertReadAlike(DocumentKind<?, ?> kind, String document, Random random) {
    Said said = said(kind, document);
    for (String other :
        List.of(
            KeyOrder.shuffled(document, random),
            KeyOrder.asJsonbGivesBack(document),
            KeyOrder.reversed(document))) {
      assertThat(said(kind, other)).as(other).isEqualTo(said);
    }
  }

  /** Both sources of tokens must say the same. */
  private static Said said(DocumentKind<?, ?> kind, String document) {
    TokenSources.Outcome bytes =
        Objects.requireNonNull(
            TokenSources.bytes(kind, TokenSources.utf8(document), Limits.DEFAULT.bounds()));
    assertThat(TokenSources.parser(kind, TokenSources.utf8(document), Limits.DEFAULT.bounds()))
        .isEqualTo(bytes);
    return new Said(
        bytes.value(),
        bytes.readable(),
        bytes.report().getRulesSkipped(),
        bytes.report().getFindings().stream()
            .collect(Collectors.groupingBy(KeyOrderTest::withoutPosition, Collectors.counting())));
  }

  private static List<Object> withoutPosition(Finding finding) {
    return List.of(
        finding.getRule().getId(),
        finding.getSeverity(),
        finding.getPath(),
        finding.getObjectId(),
        finding.getArguments(),
        finding.getMessage(Locale.GERMAN));
  }
}
