package nrw.bildungsnetz.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Constraint;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.spi.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loads the library in a new class loader, together with key files an application might supply. */
class CodeListReplacementTest {

  private static final String FILE = "META-INF/bildungsnetz/codes/schulformen.tsv";
  private static final String COLUMNS =
      "schluessel\tkuerzel\ttext\tgymnasiale_oberstufe\tsekundarstufe_i\n";
  private static final String ONE_SCHULFORM = COLUMNS + "99\tNEU\tNeue Schule\tfalse\ttrue\n";

  /** The platform class loader would return the library under test if that is a module. */
  private static final @Nullable ClassLoader NOTHING_BUT_THE_JDK = null;

  @TempDir Path folder;

  private final List<URLClassLoader> loaders = new ArrayList<>();

  @AfterEach
  void close() throws IOException {
    for (URLClassLoader loader : loaders) {
      loader.close();
    }
  }

  @Test
  void withoutOtherFilesTheListIsTheLibrarys() throws Exception {
    ClassLoader library = library();
    assertThat(version(library)).isEqualTo("2025-09-05");
    assertThat(all(library)).hasSize(19);
  }

  @Test
  void aNewerFileWins() throws Exception {
    ClassLoader library = library(file("newer", "2030-02-01", ONE_SCHULFORM));
    assertThat(version(library)).isEqualTo("2030-02-01");
    assertThat(all(library)).hasSize(1);
    assertThat(name(library, "99")).contains("Neue Schule");
    assertThat(name(library, "20")).isEmpty();
  }

  /** Three lines on the class path change verdicts, and so a report names them. */
  @Test
  void aReportTellsWhichListWasReplacedByWhat() throws Exception {
    ClassLoader library = library(file("newer", "2030-02-01", ONE_SCHULFORM));
    Object lists = library.loadClass(CodeLists.class.getName()).getMethod("all").invoke(null);
    List<String> replaced = new ArrayList<>();
    for (Object list : (List<?>) lists) {
      if (!(boolean) call(list, "isBundled")) {
        replaced.add(call(list, "getName") + " " + call(list, "getVersion"));
      }
    }

    assertThat((List<?>) lists).hasSameSizeAs(CodeLists.all());
    assertThat(replaced).containsExactly("schulformen 2030-02-01");
  }

  @Test
  void onlyTheListOfTheFileIsReplaced() throws Exception {
    ClassLoader library = library(file("newer", "2030-02-01", ONE_SCHULFORM));
    assertThat((Collection<?>) call(list(library, "kreise"), "getEntries")).hasSize(53);
  }

  @Test
  void theLatestOfSeveralFilesWinsWhereverItStands() throws Exception {
    Path newer = file("newer", "2030-02-01", ONE_SCHULFORM);
    Path newest = file("newest", "2031-02-01", ONE_SCHULFORM);
    assertThat(version(library(newer, newest))).isEqualTo("2031-02-01");
    assertThat(version(library(newest, newer))).isEqualTo("2031-02-01");
    assertThat(version(libraryLast(newer, newest))).isEqualTo("2031-02-01");
  }

  @Test
  void anOlderFileLoses() throws Exception {
    Path older = file("older", "2025-09-04", ONE_SCHULFORM);
    assertThat(version(library(older))).isEqualTo("2025-09-05");
    assertThat(all(library(older))).hasSize(19);
    assertThat(all(libraryLast(older))).hasSize(19);
  }

  @Test
  void aFileOfTheSameDayLosesWhereverItStands() throws Exception {
    Path same = file("same", "2025-09-05", ONE_SCHULFORM);
    assertThat(all(library(same))).hasSize(19);
    assertThat(all(libraryLast(same))).hasSize(19);
  }

  @Test
  void amongFilesOfTheSameDayTheFirstOneWins() throws Exception {
    Path first = file("first", "2030-02-01", ONE_SCHULFORM);
    Path second = file("second", "2030-02-01", COLUMNS + "98\tALT\tAlte Schule\ttrue\ttrue\n");
    assertThat(name(library(first, second), "99")).contains("Neue Schule");
    assertThat(name(library(second, first), "98")).contains("Alte Schule");
  }

  @Test
  void aMalformedFileStopsItsListAtEveryCallAndNoOther() throws Exception {
    Path malformed = file("malformed", "2030-02-01", ONE_SCHULFORM + "98\tALT\n");
    ClassLoader library = library(malformed);
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> list(library, "schulformen"))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(
              "%s, line 5: expected 5 columns parted by tabs (schluessel, kuerzel, text, gymnasiale_oberstufe, sekundarstufe_i), found 2",
              malformed.resolve(FILE).toUri().toURL());
    }
    assertThat((Collection<?>) call(list(library, "kreise"), "getEntries")).hasSize(53);
  }

  @Test
  void aMalformedFileStopsItsListAlsoWhereItIsOlder() throws Exception {
    Path malformed = file("malformed", "2020-02-01", ONE_SCHULFORM + "2\tALT\tAlt\ttrue\ttrue\n");
    assertThatThrownBy(() -> list(library(malformed), "schulformen"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageEndingWith("line 5: expected a key of two digits, found \"2\"");
  }

  @Test
  void aFileThatWasMendedIsReadAtTheNextCall() throws Exception {
    Path mended = file("mended", "30.2.2030", ONE_SCHULFORM);
    ClassLoader library = library(mended);
    assertThatThrownBy(() -> list(library, "schulformen"))
        .hasMessageEndingWith("line 1: expected a day like 2025-09-05, found \"30.2.2030\"");
    file("mended", "2030-02-01", ONE_SCHULFORM);
    assertThat(version(library)).isEqualTo("2030-02-01");
  }

  @Test
  void aNewerFileOfAnotherModuleWins() throws Exception {
    Path other = file("newer", "2030-02-01", ONE_SCHULFORM);
    makeModule("keys.of.tomorrow", other);
    ModuleFinder modules = ModuleFinder.of(home(CodeLists.class), home(Constraint.class), other);
    Configuration resolved =
        ModuleLayer.boot()
            .configuration()
            .resolve(
                modules, ModuleFinder.of(), Set.of("nrw.bildungsnetz.core", "keys.of.tomorrow"));
    ClassLoader library =
        ModuleLayer.boot()
            .defineModulesWithOneLoader(resolved, NOTHING_BUT_THE_JDK)
            .findLoader("nrw.bildungsnetz.core");
    assertThat(library.loadClass(CodeLists.class.getName()).getModule().getName())
        .isEqualTo("nrw.bildungsnetz.core");
    assertThat(version(library)).isEqualTo("2030-02-01");
    assertThat(name(library, "99")).contains("Neue Schule");
  }

  private Path file(String name, String version, String rows) throws IOException {
    Path home = folder.resolve(name);
    Files.createDirectories(home.resolve(FILE).getParent());
    Files.writeString(home.resolve(FILE), "# version: " + version + "\n# source: a test\n" + rows);
    return home;
  }

  private void makeModule(String name, Path home) throws IOException {
    Path source = folder.resolve("module-info.java");
    Files.writeString(source, "module " + name + " {}");
    int failed =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(System.out, System.err, "-d", home.toString(), source.toString());
    assertThat(failed).isZero();
  }

  /** A class loader with the library before the folders. */
  private ClassLoader library(Path... folders) throws Exception {
    List<Path> classPath = new ArrayList<>(List.of(home(CodeLists.class)));
    classPath.addAll(List.of(folders));
    return loader(classPath);
  }

  /** A class loader with the folders before the library. */
  private ClassLoader libraryLast(Path... folders) throws Exception {
    List<Path> classPath = new ArrayList<>(List.of(folders));
    classPath.add(home(CodeLists.class));
    return loader(classPath);
  }

  private ClassLoader loader(List<Path> classPath) throws Exception {
    List<URL> urls = new ArrayList<>(List.of(home(Constraint.class).toUri().toURL()));
    for (Path each : classPath) {
      urls.add(each.toUri().toURL());
    }
    URLClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), NOTHING_BUT_THE_JDK);
    loaders.add(loader);
    return loader;
  }

  private static Path home(Class<?> type) throws URISyntaxException {
    URI location = type.getProtectionDomain().getCodeSource().getLocation().toURI();
    return Path.of(location);
  }

  private static String version(ClassLoader library) throws Exception {
    return call(list(library, "schulformen"), "getVersion").toString();
  }

  private static Collection<?> all(ClassLoader library) throws Exception {
    return (Collection<?>) call(list(library, "schulformen"), "getEntries");
  }

  private static Optional<Object> name(ClassLoader library, String key) throws Exception {
    Object list = list(library, "schulformen");
    Optional<?> entry =
        (Optional<?>) list.getClass().getMethod("find", String.class).invoke(list, key);
    Class<?> codeEntry = library.loadClass(CodeEntry.class.getName());
    return entry.isEmpty()
        ? Optional.empty()
        : Optional.of(codeEntry.getMethod("getName").invoke(entry.get()));
  }

  private static Object list(ClassLoader library, String accessor) throws Exception {
    Class<?> lists = library.loadClass(CodeLists.class.getName());
    assertThat(lists).isNotSameAs(CodeLists.class);
    try {
      return lists.getMethod(accessor).invoke(null);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  private static Object call(Object target, String method) throws Exception {
    return target.getClass().getMethod(method).invoke(target);
  }
}
