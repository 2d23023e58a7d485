package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nrw.bildungsnetz.codes.CodeLists;
import nrw.bildungsnetz.rendering.ReportRendering;
import nrw.bildungsnetz.validation.Report;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonGenerator;

/** A key list on the class path changes what the rules say, so every form of a report names it. */
class ReplacedKeyListTest {

  private static final String LIST =
      """
      # version: 2030-02-01
      # source: eigene Liste
      schluessel\tkuerzel\ttext\tgymnasiale_oberstufe\tsekundarstufe_i
      99\tNEU\tNeue Schule\tfalse\ttrue
      """;

  /** The platform class loader would return the library under test if that is a module. */
  private static final @Nullable ClassLoader NOTHING_BUT_THE_JDK = null;

  /** Loaded anew beside the list. */
  static final class Reports {

    private Reports() {}

    static List<String> all() {
      Report report = NetworkJson.create().read("{}").getReport();
      return List.of(
          ReportRendering.in(Locale.GERMAN).terminal(report, "a"),
          ReportRendering.in(Locale.GERMAN).markdown(report, "a"),
          ReportRendering.in(Locale.GERMAN).email(report, "a").getBody(),
          ReportJson.write(report, "a", Locale.GERMAN),
          SarifReport.write(report, "a", Locale.GERMAN));
    }
  }

  @Test
  void everyFormOfAReportNamesEditionAndSource(@TempDir Path folder) throws Exception {
    assertThat(Reports.all()).noneMatch(report -> report.contains("eigene Liste"));
    Path file = folder.resolve("META-INF/bildungsnetz/codes/schulformen.tsv");
    Files.createDirectories(file.getParent());
    Files.writeString(file, LIST);

    assertThat(reportsBeside(folder))
        .hasSize(5)
        .allMatch(report -> report.contains("schulformen") && report.contains("eigene Liste"))
        .allMatch(report -> report.contains("2030-02-01") || report.contains("01.02.2030"));
  }

  private static List<String> reportsBeside(Path folder) throws Exception {
    List<URL> places = new ArrayList<>(List.of(folder.toUri().toURL(), homeOfTests()));
    for (Class<?> type :
        List.of(CodeLists.class, NetworkJson.class, Constraint.class, JsonGenerator.class)) {
      places.add(type.getProtectionDomain().getCodeSource().getLocation());
    }
    try (URLClassLoader loader =
        new URLClassLoader(places.toArray(new URL[0]), NOTHING_BUT_THE_JDK)) {
      var all = loader.loadClass(Reports.class.getName()).getDeclaredMethod("all");
      all.setAccessible(true);
      return ((List<?>) all.invoke(null)).stream().map(Object::toString).toList();
    }
  }

  /** Where a module is tested, its code source is not that of the tests that were added to it. */
  private static URL homeOfTests() throws MalformedURLException {
    String file = "/" + Reports.class.getName().replace('.', '/') + ".class";
    String place = String.valueOf(Reports.class.getResource(file));
    return URI.create(place.substring(0, place.length() - file.length() + 1)).toURL();
  }
}
