package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.architecture.ExportedApi;
import nrw.bildungsnetz.changes.NetworkDiff;
import nrw.bildungsnetz.growth.LargeNetworks;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.rendering.DocumentsTable;
import nrw.bildungsnetz.rendering.ReportRendering;
import nrw.bildungsnetz.samples.Rebuilt;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.Report;
import nrw.bildungsnetz.validation.ReportDiff;
import nrw.bildungsnetz.validation.RuleSet;
import nrw.bildungsnetz.validation.Waiver;
import org.jspecify.annotations.Nullable;

/**
 * Whatever a document holds or a file is called, no public method gives back a text that disturbs a
 * terminal or is a command in the log of a build server. What is called is found by reflection,
 * beginning with what reading, comparing and rendering give.
 */
class NothingBecomesACommandTest {

  /** What a model value states, and what must be to the letter for programs. */
  private static final Pattern TO_THE_LETTER =
      Pattern.compile(
          "nrw\\.bildungsnetz\\.(model\\.\\w+\\.get\\w+|model\\.extensions\\.\\w+\\.\\w+"
              + "|model\\.ElementPath\\.to(JsonPointer|BeanPath)"
              + "|validation\\.(Profile|Waiver|RuleSetting|ThresholdSetting)\\.get\\w+"
              + "|changes\\.Change\\.getObjectId"
              + "|json\\.DocumentPlace\\.get(Name|Source)"
              + "|json\\.ReportedDocument\\.getDocument"
              + "|json\\.NetworkJson\\.write(Part)?)");

  /** What the library itself states: rules, key lists, its own texts. */
  private static final Pattern OF_THE_LIBRARY =
      Pattern.compile(
          "nrw\\.bildungsnetz\\.((rules|codes|texts|testing|model\\.constraints)\\..*"
              + "|model\\.SatisfiesRules\\.message|json\\.NetworkJson\\.schema"
              + "|json\\.FailureReason\\.getText"
              + "|(json\\.Limits|json\\.ReadingProgress|rendering\\.TerminalStyle)\\.toString)");

  private static final Pattern COMMAND = Pattern.compile("^[\\s\\p{Z}]*::|##\\p{Alpha}*\\[");

  private static final int DEEPEST = 4;
  private static final int MOST_ELEMENTS = 30;
  private static final Set<String> CALLED = new TreeSet<>();

  @Provide
  Arbitrary<String> hostile() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "::stop-commands::x",
            " ::error::",
            "##[add-mask]x",
            "##vso[task.complete]",
            "##teamcity[message]",
            "section_start:1:a\r\u001B[0K",
            "\u202E",
            "\u2066",
            "\u0000",
            "\u0085",
            "\n",
            "\u2028",
            "\u001B[2J",
            "\uE000",
            "\uDB40\uDC41",
            "\u200B",
            "@name",
            "#1",
            "x",
            " ",
            "\u3000");
    return pieces.list().ofMinSize(1).ofMaxSize(5).map(list -> String.join("", list));
  }

  @Property(tries = 60)
  void noTextDoesHarm(@ForAll("hostile") String text) throws ReflectiveOperationException {
    for (Object root : everythingSaidOf(text)) {
      walk(root);
    }
  }

  /** A register with a part of every kind, by a caller who checks nothing. */
  @Example
  void noTextOfARegisterThatIsNotReadDoesHarm() throws ReflectiveOperationException {
    String text = "::stop-commands::x\n::error::##[a]\u202E";
    NetworkRegister register = Rebuilt.saying(text, LargeNetworks.registerWithEverything());
    Report report = NetworkValidator.create().validate(register, LocalDate.EPOCH);
    for (Network network : register.getNetworks()) {
      walk(network.bildungsketteOn(LocalDate.EPOCH));
      walk(network.contentOf(text));
    }
    walk(report);
    walk(register, DEEPEST + 1);
    check("terminal", report, ReportRendering.in(Locale.GERMAN).terminal(report, text));
  }

  /** A new method that gives back a text is looked at here, or said above to be to the letter. */
  @AfterContainer
  static void everyPublicMethodWasCalled() {
    Set<String> exported =
        ExportedApi.of(NetworkJson.class, NetworkValidator.class).methodsThatReturn(String.class);

    assertThat(exported).hasSizeGreaterThan(100);
    assertThat(exported)
        .filteredOn(method -> !TO_THE_LETTER.matcher(method).matches())
        .filteredOn(method -> !OF_THE_LIBRARY.matcher(method).matches())
        .isSubsetOf(CALLED);
  }

  private static List<Object> everythingSaidOf(String text) {
    NetworkJson json = Documents.READER.using(RuleSet.standard().under(profile(text)));
    byte[] document = document(text).getBytes(StandardCharsets.UTF_8);
    ReadResult<Network> network = json.read(document);
    ReadResult<Network> broken =
        json.read(document(text).replace("\"ags\"", "\"ags\" \"").getBytes(StandardCharsets.UTF_8));
    List<Object> said = new ArrayList<>();
    said.add(network);
    said.add(broken);
    said.add(json.readRegister(document));
    said.add(json.readProfile(document));
    try (Stream<DocumentResult> many =
        json.readMany().from(text, new ByteArrayInputStream(document)).results()) {
      many.forEach(said::add);
    }
    Network plain = Network.builder().id(text).name("N").ags("05913").build();
    Network read = network.getValue().orElse(plain.with(n -> n.name(text).description(text)));
    said.add(NetworkDiff.between(plain, read));
    said.add(NetworkDiff.between(read, plain));
    said.add(ReportDiff.between(network.getReport(), broken.getReport()));
    said.add(ReportDiff.between(broken.getReport(), network.getReport()));
    for (Report report : List.of(network.getReport(), broken.getReport())) {
      for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
        ReportRendering rendering = ReportRendering.in(locale);
        said.add(
            Rendered.by("rendering.ReportRendering.terminal", rendering.terminal(report, text)));
        said.add(
            Rendered.by("rendering.ReportRendering.markdown", rendering.markdown(report, text)));
        said.add(rendering.email(report, text));
        said.add(Rendered.by("json.ReportJson.write", ReportJson.write(report, text, locale)));
        said.add(table("terminal", table -> table.terminal(locale), text, report));
        said.add(table("markdown", table -> table.markdown(locale), text, report));
        said.add(
            Rendered.by(
                "json.ReportJson.writeFailure",
                ReportJson.writeFailure(text, FailureReason.NOT_FOUND, locale)));
        said.add(ReportedDocument.of(text, report));
        said.add(
            Rendered.by(
                "json.SarifReport.write",
                SarifReport.write(List.of(ReportedDocument.of(text, report)), locale)));
      }
    }
    return said;
  }

  private static Rendered table(
      String method, Function<DocumentsTable, String> form, String text, Report report) {
    DocumentsTable table = new DocumentsTable();
    table.add(text, true, report.getCounts());
    table.addNotChecked(text, "–");
    return Rendered.by("rendering.DocumentsTable." + method, form.apply(table));
  }

  /** A text as it was given back. */
  private record Rendered(String text) {
    static Rendered by(String method, String text) {
      CALLED.add("nrw.bildungsnetz." + method);
      return new Rendered(text);
    }
  }

  private static Profile profile(String text) {
    return Profile.builder()
        .id(text)
        .name(text)
        .addWaiver(
            Waiver.builder()
                .rule("F01")
                .network(text)
                .object(text)
                .reason(text)
                .grantedBy(text)
                .until(LocalDate.EPOCH)
                .build())
        .build();
  }

  private static String document(String text) {
    String written = "\"" + escaped(text) + "\"";
    return """
    {"schemaVersion": "0.3", "id": TEXT, "name": TEXT, "ags": "05913", "status": TEXT, TEXT: TEXT,
     "topics": [TEXT, TEXT], "extensions": {TEXT: TEXT, "TEXT": 1},
     "organisations": [{"id": TEXT, "name": TEXT, "kind": TEXT, TEXT: 1},
       {"id": TEXT, "name": TEXT, "kind": "VEREIN", "ags": TEXT, "schulform": TEXT, "partOf": TEXT},
       {"id": "o", "name": TEXT, "kind": "SCHULE", "partOf": TEXT, "founded": TEXT}],
     "sources": [{"id": TEXT, "title": TEXT, "url": TEXT}, {"id": TEXT, "title": TEXT}],
     "handlungsfelder": [{"id": TEXT, "name": TEXT, "catalogueTopics": [TEXT]}]}
    """
        .replace("\"TEXT\"", "TEXT")
        .replace("TEXT", written);
  }

  private static String escaped(String text) {
    StringBuilder json = new StringBuilder();
    text.chars().forEach(c -> json.append(String.format(Locale.ROOT, "\\u%04x", c)));
    return json.toString();
  }

  private record Step(Object value, int depth) {}

  private static void walk(Object root) throws ReflectiveOperationException {
    walk(root, DEEPEST);
  }

  /** Some methods make new values without end, so the way has an end; near values come first. */
  private static void walk(Object root, int deepest) throws ReflectiveOperationException {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Queue<Step> open = new ArrayDeque<>(List.of(new Step(root, 0)));
    while (!open.isEmpty()) {
      Step step = open.remove();
      Object each = step.value();
      if (each instanceof Optional<?> optional) {
        optional.ifPresent(value -> open.add(new Step(value, step.depth())));
      } else if (each instanceof Collection<?> all) {
        all.stream()
            .filter(value -> !(value instanceof String))
            .limit(MOST_ELEMENTS)
            .forEach(value -> open.add(new Step(value, step.depth())));
      } else if (isOurs(each) && step.depth() < deepest && seen.add(each)) {
        check(each.getClass().getName() + ".toString", each, each.toString());
        for (Object result : call(each)) {
          open.add(new Step(result, step.depth() + 1));
        }
      }
    }
  }

  private static boolean isOurs(Object value) {
    String name = value.getClass().getName();
    return name.startsWith("nrw.bildungsnetz.")
        && !(value instanceof Enum)
        && !name.startsWith("nrw.bildungsnetz.rules.")
        && !name.startsWith("nrw.bildungsnetz.codes.");
  }

  /** Calls every method, checks the texts, and hands out what else they gave. */
  private static List<Object> call(Object each) throws ReflectiveOperationException {
    List<Object> others = new ArrayList<>();
    for (Class<?> type : typesOf(each.getClass())) {
      for (Method method : type.getMethods()) {
        boolean takesLocale =
            method.getParameterCount() == 1 && method.getParameterTypes()[0] == Locale.class;
        if (Modifier.isStatic(method.getModifiers())
            || method.getDeclaringClass() == Object.class
            || (method.getParameterCount() > 0 && !takesLocale)
            || method.getReturnType() == void.class) {
          continue;
        }
        Object result = result(method, each, takesLocale);
        if (result instanceof String text) {
          String name = method.getDeclaringClass().getName() + "." + method.getName();
          if (!TO_THE_LETTER.matcher(name).matches()) {
            check(name, each, text);
          }
        } else if (result != null) {
          others.add(result);
        }
      }
    }
    return others;
  }

  private static @Nullable Object result(Method method, Object owner, boolean takesLocale)
      throws ReflectiveOperationException {
    try {
      method.setAccessible(true);
      return takesLocale ? method.invoke(owner, Locale.GERMAN) : method.invoke(owner);
    } catch (InvocationTargetException e) {
      return null;
    }
  }

  /** The types of this library by which an embedder sees a value. */
  private static Set<Class<?>> typesOf(Class<?> type) {
    Set<Class<?>> types = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
      if (Modifier.isPublic(each.getModifiers()) || each == Rendered.class) {
        types.add(each);
      }
      for (Class<?> implemented : each.getInterfaces()) {
        types.add(implemented);
        types.addAll(List.of(implemented.getInterfaces()));
      }
    }
    types.removeIf(each -> !each.getName().startsWith("nrw.bildungsnetz."));
    return types;
  }

  private static void check(String method, Object owner, String text) {
    CALLED.add(method);
    assertThat(text.lines().filter(line -> COMMAND.matcher(line).find()))
        .as(method + " of " + owner.getClass().getSimpleName())
        .isEmpty();
    assertThat(text.codePoints().filter(c -> c != '\n').filter(c -> isHarmful(c)))
        .as(method + " of " + owner.getClass().getSimpleName())
        .isEmpty();
  }

  private static boolean isHarmful(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
