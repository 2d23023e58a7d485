package nrw.bildungsnetz.json.mappers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nrw.bildungsnetz.codes.Ags;
import nrw.bildungsnetz.codes.CodeList;
import nrw.bildungsnetz.codes.CodeLists;
import nrw.bildungsnetz.codes.Regionalschluessel;
import nrw.bildungsnetz.codes.Schuljahr;
import nrw.bildungsnetz.codes.Schulnummer;
import nrw.bildungsnetz.json.Documents;
import nrw.bildungsnetz.json.NetworkJson;
import nrw.bildungsnetz.json.ReportJson;
import nrw.bildungsnetz.json.mappers.MapperUnderTest.Format;
import nrw.bildungsnetz.json.mappers.MapperUnderTest.Modules;
import nrw.bildungsnetz.json.mappers.MapperUnderTest.Setting;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.model.extensions.ExtensionValue;
import nrw.bildungsnetz.model.extensions.Extensions;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.samples.PartExamples;
import nrw.bildungsnetz.testkit.generator.ValidNetworks;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.HasReport;
import nrw.bildungsnetz.validation.Report;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What a mapper with the module does with values of this library, whatever its version. */
public abstract class MapperContract {

  private static final String SECRET = "Erika Mustermann";

  private static final Network NETWORK =
      ValidNetworks.create(2, 3)
          .redacted()
          .with(
              copy ->
                  copy.extensions(
                      Extensions.empty().with("org.example.number", ExtensionValue.of(7))));

  private static final NetworkRegister REGISTER =
      NetworkRegister.builder().id("register").name("Register").addNetwork(NETWORK).build();

  private final MapperUnderTest mapper = mapper();

  protected abstract MapperUnderTest mapper();

  @Test
  void partsByThemselves() throws Exception {
    Map<Class<?>, Object> parts = PartExamples.byType();

    assertThat(parts).hasSizeGreaterThan(30).containsKeys(NetworkRegister.class, Network.class);
    for (Map.Entry<Class<?>, Object> part : parts.entrySet()) {
      assertThat((Object) mapper.read(mapper.write(part.getValue()), part.getKey()))
          .isEqualTo(part.getValue());
    }
  }

  @Test
  void aPartIsWrittenAsItStandsInItsNetwork() throws Exception {
    Committee committee = NETWORK.getCommittees().get(0);

    String written = text(mapper.write(committee));
    assertThat(text(mapper.write(NETWORK))).contains(written);
    assertThat(written).doesNotContain("schemaVersion");
    assertThat(mapper.read(bytes(written), Committee.class)).isEqualTo(committee);
  }

  @Test
  void aPartThatCannotBeReadIsRefusedWithAReport() {
    byte[] broken = bytes("{\"id\": \"c\", \"nmae\": \"" + SECRET + "\", \"type\": 7}");

    Throwable thrown = catchThrowable(() -> mapper.read(broken, Committee.class));

    assertThat(problems(thrown)).contains("J04 /type", "J05 ", "J06 /nmae");
    assertThat(thrown).message().doesNotContain("Erika");
  }

  @Test
  void valuesInsideOthers() throws Exception {
    Forms.Plain form = new Forms.Plain();
    form.sender = "Amt";
    form.network = NETWORK;
    form.committees = NETWORK.getCommittees();

    Forms.Plain read = mapper.read(mapper.write(form), Forms.Plain.class);

    assertThat(read.network).isEqualTo(NETWORK);
    assertThat(read.committees).isEqualTo(NETWORK.getCommittees());
    assertThat(read.sender).isEqualTo("Amt");
  }

  @Test
  void keysAreTexts() throws Exception {
    Forms.Keys keys = new Forms.Keys();
    keys.ags = Ags.parse("05913");
    keys.regionalschluessel = Regionalschluessel.of(Ags.parse("05962004"));
    keys.schulnummer = Schulnummer.parse("162038");
    keys.schuljahr = Schuljahr.of(2026);
    keys.schulform = CodeLists.schulformen().find("20").orElseThrow();
    keys.names = Map.of(Ags.parse("05966"), "Olpe");

    byte[] written = mapper.write(keys);

    assertThat(text(written))
        .contains("\"ags\":\"05913\"", "\"schuljahr\":\"2026/27\"", "\"schulform\":\"20\"")
        .contains("\"regionalschluessel\":\"059620004004\"", "{\"05966\":\"Olpe\"}");
    assertThat(mapper.read(written, Forms.Keys.class)).usingRecursiveComparison().isEqualTo(keys);
  }

  @Test
  void aKeyThatIsNoneIsRefusedWithoutShowingIt() {
    for (String wrong :
        List.of(
            "{\"ags\": \"" + SECRET + "\"}",
            "{\"ags\": 5913}",
            "{\"ags\": {}}",
            "{\"names\": {\"" + SECRET + "\": \"x\"}}",
            "{\"schulform\": \"" + SECRET + "\"}",
            "{\"schuljahr\": \"2026\"}",
            "{\"schulnummer\": \"1\"}")) {
      Throwable thrown = catchThrowable(() -> mapper.read(bytes(wrong), Forms.Keys.class));

      assertThat(thrown).as(wrong).message().contains("has to be a text").doesNotContain("Erika");
    }
  }

  @Test
  void reportsAndFindingsAreThoseOfReportJson() throws Exception {
    Report report = Documents.READER.read("{\"schemaVersion\": \"0.3\", \"idd\": 1}").getReport();
    String json = ReportJson.write(report, "", Locale.GERMAN);

    Map<?, ?> expected = mapper.read(bytes(json), Map.class);
    assertThat((Object) mapper.read(mapper.write(report), Map.class)).isEqualTo(expected);
    assertThat((List<?>) expected.get("findings"))
        .first()
        .isEqualTo(mapper.read(mapper.write(report.getFindings().get(0)), Map.class));
    assertThat(mapper.read(bytes(json), Report.class)).isEqualTo(report);
    for (Finding finding : report.getFindings()) {
      assertThat(mapper.read(mapper.write(finding), Finding.class)).isEqualTo(finding);
    }
    assertRefused(() -> mapper.read(bytes("{}"), Finding.class), "Finding cannot be read");
    assertRefused(
        () -> mapper.read(bytes(json.replace("J06", "X99")), Report.class), "cannot be read");
    assertRefused(() -> mapper.read(bytes("[]"), Report.class), "cannot be read");
    assertRefused(() -> mapper.read(bytes("{\"document\": "), Report.class), "complete JSON");
  }

  @Test
  void codeListsAreThoseHere() throws Exception {
    String written = text(mapper.write(CodeLists.schulformen()));

    assertThat(written)
        .startsWith("{\"name\":\"schulformen\",\"version\":\"")
        .contains("{\"key\":\"20\",\"name\":\"Gymnasium\"");
    for (CodeList<?> list : CodeLists.all()) {
      assertThat((Object) mapper.read(mapper.write(list), CodeList.class)).isSameAs(list);
    }
    String version = CodeLists.schulformen().getVersion().toString();
    assertRefused(
        () -> mapper.read(bytes(written.replace(version, "1999-01-01")), CodeList.class),
        "another version here: " + version);
    assertRefused(
        () -> mapper.read(bytes("{\"entries\": [{\"name\": \"schulformen\"}]}"), CodeList.class),
        "has to be an object with the name of a list");
    assertRefused(
        () -> mapper.read(bytes("[\"schulformen\"]"), CodeList.class),
        "has to be an object with the name of a list");
    assertRefused(() -> mapper.read(bytes("{\"name\": "), CodeList.class), "complete JSON");
  }

  @Test
  void extensionsByThemselvesAreRefused() {
    assertRefused(() -> mapper.write(NETWORK.getExtensions()), "with the part that carries them");
  }

  @Test
  void nothingIsUpdatedInPlace() {
    String document = Documents.PLANNED;
    Network network = Documents.READER.read(document).getValue().orElseThrow();
    Forms.Merging merging = new Forms.Merging();
    merging.network = network;

    assertRefused(() -> mapper.readUpdating(network, document), "cannot be updated in place");
    assertRefused(
        () -> mapper.updateValue(network, Map.of("name", "Neu")), "cannot be updated in place");
    assertRefused(
        () -> mapper.readUpdating(merging, "{\"network\": " + document + "}"),
        "cannot be updated in place");
  }

  @Test
  void aFormThatHoldsANetworkCanBeUpdated() throws Exception {
    Forms.Plain form = new Forms.Plain();
    form.sender = "Amt";
    form.network = NETWORK;

    mapper.readUpdating(form, "{\"network\": " + Documents.PLANNED + "}");

    assertThat(form.sender).isEqualTo("Amt");
    assertThat(form.network)
        .isEqualTo(Documents.READER.read(Documents.PLANNED).getValue().orElseThrow());
  }

  @Test
  void namesOfTypesInAProperty() throws Exception {
    Forms.ByProperty form = new Forms.ByProperty();
    for (Object subject : List.of(NETWORK, REGISTER, Ags.parse("05913"))) {
      form.subject = subject;
      assertThat(mapper.read(mapper.write(form), Forms.ByProperty.class).subject)
          .isEqualTo(subject);
    }
    form.subject = NETWORK;
    assertThat(text(mapper.write(form))).startsWith("{\"subject\":{\"type\":\"network\",\"");
  }

  @Test
  void aTypeNamedLastIsReadAsWell() throws Exception {
    String document = Documents.PLANNED.replace("\n}", ",\"type\": \"network\"}");

    Forms.ByProperty read =
        mapper.read(bytes("{\"subject\":" + document + "}"), Forms.ByProperty.class);

    assertThat(read.subject)
        .isEqualTo(Documents.READER.read(Documents.PLANNED).getValue().orElseThrow());
  }

  @Test
  void problemsOfAValueWithATypeAreTheSame() {
    String broken = "{\"subject\":{\"type\":\"network\"}}";
    String unknown =
        "{\"subject\":" + Documents.PLANNED.replaceFirst("\\{", "{\"type\":\"network\",\"x\":1,");

    assertThat(problems(catchThrowable(() -> mapper.read(bytes(broken), Forms.ByProperty.class))))
        .containsExactly("J05 ", "J05 ", "J05 ", "J05 ");
    assertThat(
            problems(
                catchThrowable(() -> mapper.read(bytes(unknown + "}"), Forms.ByProperty.class))))
        .containsExactly("J06 /x");
  }

  @Test
  void namesOfTypesAroundAValue() throws Exception {
    Forms.ByWrapper form = new Forms.ByWrapper();
    form.subject = NETWORK;

    byte[] written = mapper.write(form);

    assertThat(text(written)).startsWith("{\"subject\":{\"nrw.bildungsnetz.model.Network\":{");
    assertThat(mapper.read(written, Forms.ByWrapper.class).subject).isEqualTo(NETWORK);
  }

  @Test
  void namesOfTypesBesideAValue() throws Exception {
    Forms.ByNeighbour form = new Forms.ByNeighbour();
    for (Object subject : List.of(NETWORK, NETWORK.getCommittees().get(0))) {
      form.subject = subject;
      assertThat(mapper.read(mapper.write(form), Forms.ByNeighbour.class).subject)
          .isEqualTo(subject);
    }
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.INCLUDE,
      names = {"TYPES_AS_PROPERTIES", "TYPES_AS_ARRAYS"})
  void namesOfTypesEverywhere(Setting setting) throws Exception {
    MapperUnderTest typing = mapper.with(setting);
    Forms.Anything anything = new Forms.Anything();
    anything.subject = NETWORK.getCommittees().get(0);
    Forms.Plain plain = new Forms.Plain();
    plain.network = NETWORK;
    plain.committees = new ArrayList<>(NETWORK.getCommittees());

    assertThat(text(typing.write(anything)))
        .contains("nrw.bildungsnetz.model.Committee")
        .doesNotContain("Immutable");
    assertThat(typing.read(typing.write(anything), Forms.Anything.class).subject)
        .isEqualTo(anything.subject);
    assertThat(typing.read(typing.write(plain), Forms.Plain.class).network).isEqualTo(NETWORK);
    assertThat(typing.read(typing.write(plain), Forms.Plain.class).committees)
        .isEqualTo(NETWORK.getCommittees());
    assertThat(typing.read(typing.writeAs(Network.class, NETWORK), Network.class))
        .isEqualTo(NETWORK);
  }

  @Test
  void trees() throws Exception {
    assertThat(mapper.throughTree(REGISTER, NetworkRegister.class)).isEqualTo(REGISTER);
    assertThat(mapper.readAtName(Documents.PLANNED, Network.class))
        .isEqualTo(Documents.READER.read(Documents.PLANNED).getValue().orElseThrow());
  }

  /** Neither a tree nor a binary format has a place for how they are written. */
  @Test
  void numbersInExtensionsKeepTheirDigitsOnTheWayThroughOtherForms() throws Exception {
    Network network =
        NETWORK.with(
            copy ->
                copy.extensions(
                    Extensions.empty().with("org.example.n", ExtensionValue.ofNumber("2.50e-3"))));

    for (Format format : List.of(Format.CBOR, Format.SMILE)) {
      MapperUnderTest other = mapper.in(format);
      Network read = other.read(other.write(network), Network.class);
      assertThat(read.getExtensions().find("org.example.n"))
          .contains(ExtensionValue.ofNumber("0.00250"));
    }
    MapperUnderTest yaml = mapper.in(Format.YAML);
    assertThat(yaml.read(yaml.write(network), Network.class)).isEqualTo(network);
  }

  @Test
  void annotationsThatWouldHaveNoEffectAreRefused() {
    Forms.Ignoring ignoring = new Forms.Ignoring();
    ignoring.network = NETWORK;
    Forms.IgnoringInElements elements = new Forms.IgnoringInElements();
    elements.networks = List.of(NETWORK);
    Forms.Including including = new Forms.Including();
    including.network = NETWORK;
    Forms.Unwrapping unwrapping = new Forms.Unwrapping();
    unwrapping.network = NETWORK;
    Forms.Filtering filtering = new Forms.Filtering();
    filtering.network = NETWORK;
    Forms.Formatting formatting = new Forms.Formatting();
    formatting.network = NETWORK;

    for (Object form : List.of(ignoring, elements, including, unwrapping, filtering, formatting)) {
      assertRefused(() -> mapper.write(form), "would have no effect on Network");
    }
    byte[] document = bytes("{\"network\": " + Documents.PLANNED + "}");
    byte[] list = bytes("{\"networks\": [" + Documents.PLANNED + "]}");
    for (Class<?> form :
        List.of(Forms.Ignoring.class, Forms.Including.class, Forms.Formatting.class)) {
      assertRefused(() -> mapper.read(document, form), "would have no effect on Network");
    }
    assertRefused(
        () -> mapper.read(list, Forms.IgnoringInElements.class), "would have no effect on Network");
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.INCLUDE,
      names = {"MIX_IN", "OVERRIDE"})
  void settingsOfATypeAreRefused(Setting setting) {
    MapperUnderTest set = mapper.with(setting);

    assertRefused(() -> set.write(NETWORK), "would have no effect on Network");
    assertRefused(
        () -> set.read(bytes(Documents.PLANNED), Network.class), "would have no effect on Network");
  }

  @Test
  void unknownPropertiesAreToldWhateverIsSet() throws Exception {
    MapperUnderTest lenient = mapper.with(Setting.UNKNOWN_PROPERTIES_IGNORED);
    String unknown = "{\"x\": 1, \"network\": " + Documents.planned("\"y\": 1") + "}";
    String known = "{\"network\": " + Documents.PLANNED + "}";

    assertThat(lenient.read(bytes(known), Forms.IgnoringUnknown.class).network).isNotNull();
    for (Class<?> form : List.of(Forms.Plain.class, Forms.IgnoringUnknown.class)) {
      assertThat(problems(catchThrowable(() -> lenient.read(bytes(unknown), form))))
          .containsExactly("J06 /y");
    }
  }

  @Test
  void viewsShowAValueWholeOrNotAtAll() throws Exception {
    Forms.Viewed form = new Forms.Viewed();
    form.network = NETWORK;
    form.committee = NETWORK.getCommittees().get(0);
    MapperUnderTest inside = mapper.with(Setting.A_VIEW);

    Forms.Viewed read = mapper.read(inside.write(form), Forms.Viewed.class);

    assertThat(read.network).isEqualTo(NETWORK);
    assertThat(read.committee).isNull();
  }

  /** Escapes and white space differ, tokens do not. */
  @ParameterizedTest
  @EnumSource(
      mode = Mode.INCLUDE,
      names = {
        "NUMBERS_AS_STRINGS",
        "PLAIN_DECIMALS",
        "ESCAPED_NON_ASCII",
        "SNAKE_CASE",
        "INDENTED",
        "NO_EMPTY_OR_NULL_VALUES",
        "SOURCE_IN_MESSAGES"
      })
  void settingsOfWritingChangeNoToken(Setting setting) throws Exception {
    Network network = Documents.READER.read(withNumbers()).getValue().orElseThrow();

    byte[] written = mapper.with(setting).write(network);

    assertThat(mapper.read(written, Network.class)).isEqualTo(network);
    assertThat(text(written).replaceAll("\\s", ""))
        .contains("\"value\":0.10}", "\"value\":1E+2}", "\"foundedYear\":2009");
  }

  @Test
  void aWrappedRootIsNamedAfterTheInterface() throws Exception {
    MapperUnderTest wrapping = mapper.with(Setting.WRAPPED_ROOT);

    byte[] written = wrapping.write(NETWORK);

    assertThat(text(written)).startsWith("{\"Network\":{");
    assertThat(wrapping.read(written, Network.class)).isEqualTo(NETWORK);
  }

  @Test
  void noMessageShowsTheSource() {
    MapperUnderTest showing = mapper.with(Setting.SOURCE_IN_MESSAGES);
    byte[] broken = bytes("{\"name\": \"" + SECRET + "\"}");

    Throwable thrown = catchThrowable(() -> showing.read(broken, Network.class));

    assertThat(thrown).isInstanceOf(HasReport.class).message().doesNotContain("Erika");
    Throwable cause = thrown;
    for (; cause != null; cause = cause.getCause()) {
      assertThat(String.valueOf(cause.getMessage())).doesNotContain("Erika");
    }
  }

  @ParameterizedTest
  @EnumSource
  void otherFormatsHoldTheSameValues(Format format) throws Exception {
    MapperUnderTest other = mapper.in(format);
    Network numbers = Documents.READER.read(withNumbers()).getValue().orElseThrow();
    Forms.Plain form = new Forms.Plain();
    form.network = NETWORK;

    assertThat(other.read(other.write(numbers), Network.class)).isEqualTo(numbers);
    assertThat(other.read(other.write(REGISTER), NetworkRegister.class)).isEqualTo(REGISTER);
    assertThat(other.read(other.write(form), Forms.Plain.class).network).isEqualTo(NETWORK);
    byte[] wrong = other.write(Map.of("id", "n", "name", SECRET, "agss", 5));
    Throwable thrown = catchThrowable(() -> other.read(wrong, Network.class));
    assertThat(problems(thrown)).contains("J06 /agss", "J05 ");
    assertThat(thrown).message().doesNotContain("Erika");
  }

  @ParameterizedTest
  @EnumSource
  void yamlThatIsNoJsonIsRefusedAtItsPlace(YamlNumbers number) {
    MapperUnderTest yaml = mapper.in(Format.YAML);
    byte[] document =
        bytes(
            "schemaVersion: \"0.3\"\nid: n\nname: N\nags: \"05913\"\nfoundedYear: " + number.text);

    Throwable thrown = catchThrowable(() -> yaml.read(document, Network.class));

    assertThat(problems(thrown)).allMatch(line -> line.endsWith("/foundedYear")).isNotEmpty();
  }

  /** Numbers that JSON does not have. */
  enum YamlNumbers {
    HEXADECIMAL("0x7D9"),
    WITH_LINES("2_009"),
    INFINITE(".inf"),
    NONE(".nan");

    private final String text;

    YamlNumbers(String text) {
      this.text = text;
    }
  }

  @ParameterizedTest
  @EnumSource
  void aGivenModuleWinsOverTheOneFound(Modules modules) throws Exception {
    Clock later = Clock.fixed(Instant.parse("2031-05-05T10:00:00Z"), ZoneOffset.UTC);
    NetworkJson given = NetworkJson.create().on(later).withLimits(Documents.fewElements());
    MapperUnderTest set = mapper.of(modules, given);
    byte[] tooMany = bytes(Documents.planned("\"topics\": [\"a\", \"b\", \"c\"]"));

    @Nullable Throwable thrown = catchThrowable(() -> set.read(tooMany, Network.class));

    if (modules == Modules.FOUND) {
      assertThat(thrown).isNull();
      assertThat(set.write(NETWORK)).isNotEmpty();
    } else {
      assertThat(problems(thrown)).containsExactly("J14 /topics/2");
      assertThat(((HasReport) thrown).getReport().getAsOf()).isEqualTo("2031-05-05");
      assertRefused(() -> set.write(NETWORK), "cannot be written");
    }
  }

  private static String withNumbers() {
    return Documents.planned(
        "\"foundedYear\": 2009, \"description\": \"Köln\", \"indicators\": [{\"id\": \"i\","
            + " \"name\": \"I\", \"target\": {\"value\": 0.10}, \"baseline\": {\"value\": 1E+2}}]");
  }

  private static void assertRefused(ThrowingCallable call, String message) {
    Throwable thrown = catchThrowable(call);

    assertThat(thrown).isNotNull();
    assertThat(thrown.getMessage()).contains(message);
    assertThat(thrown.getClass().getName()).contains("jackson");
  }

  /** Rules and places of the problems of a document's form. */
  private static List<String> problems(@Nullable Throwable thrown) {
    assertThat(thrown).isInstanceOf(HasReport.class);
    return ((HasReport) thrown)
        .getReport().getFindings().stream()
            .filter(finding -> isOfForm(finding.getRule()))
            .map(finding -> finding.getRule().getId() + " " + finding.getPath().toJsonPointer())
            .toList();
  }

  private static boolean isOfForm(Rule rule) {
    return rule.getId().startsWith("J");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
