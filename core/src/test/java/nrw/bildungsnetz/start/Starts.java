package nrw.bildungsnetz.start;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Programs that begin with one class or another of this library. Whichever comes to life first, all
 * it needs must come to life with it; and where two threads begin with two classes, they must not
 * wait for each other for ever.
 */
public final class Starts {

  private static final int HEADS = 6;
  private static final int PATIENCE_SECONDS = 60;

  private final List<URL> places;
  private final Map<String, Set<String>> needs = new TreeMap<>();
  private final List<String> failures = new ArrayList<>();

  private Starts(Stream<Class<?>> modules) {
    places = modules.map(Starts::placeOf).toList();
  }

  /**
   * Starts each class of a module first, in a program of its own.
   *
   * @param module a class of the module
   * @param others a class each of the modules of this library it stands on
   * @return what came of it
   */
  public static Starts ofEach(Class<?> module, Class<?>... others) throws IOException {
    Starts starts = new Starts(Stream.concat(Stream.of(module), Stream.of(others)));
    namesIn(Path.of(URI.create(placeOf(module).toString()))).forEach(starts::alone);
    return starts;
  }

  /** Starts each of some classes of one place first, in a program of its own. */
  static Starts of(Class<?>... classes) {
    Starts starts = new Starts(Stream.of(classes[0]));
    Stream.of(classes).map(Class::getName).forEach(starts::alone);
    return starts;
  }

  /** The classes that were started. */
  public Set<String> started() {
    return needs.keySet();
  }

  /** The classes that cannot come to life first, each with what was thrown. */
  public List<String> failures() {
    return List.copyOf(failures);
  }

  /**
   * The pairs in which two threads wait for each other for ever. The first found ends the search.
   * Looked at are all classes that ask for one another, and the public classes that ask for the
   * most others.
   */
  public List<TwoThreads> blocked() throws InterruptedException {
    for (TwoThreads pair : Stream.concat(pairs().stream(), pairsOfHeads().stream()).toList()) {
      for (TwoThreads each : List.of(pair, pair.turned())) {
        if (!each.comeToLife(places, PATIENCE_SECONDS)) {
          return List.of(each);
        }
      }
    }
    return List.of();
  }

  /**
   * All pairs of classes that ask for one another. Some do so only to be checked by the virtual
   * machine; where each needs the other alive, two threads can block each other.
   */
  List<TwoThreads> pairs() {
    List<TwoThreads> pairs = new ArrayList<>();
    needs.forEach(
        (first, needed) ->
            needed.stream()
                .filter(second -> first.compareTo(second) < 0)
                .filter(second -> needs.getOrDefault(second, Set.of()).contains(first))
                .forEach(second -> pairs.add(new TwoThreads(first, second))));
    return pairs;
  }

  private List<TwoThreads> pairsOfHeads() {
    List<String> heads =
        needs.keySet().stream()
            .filter(Starts::isPublic)
            .sorted(
                Comparator.comparingInt(name -> -Objects.requireNonNull(needs.get(name)).size()))
            .limit(HEADS)
            .toList();
    List<TwoThreads> pairs = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      for (int j = i + 1; j < heads.size(); j++) {
        pairs.add(new TwoThreads(heads.get(i), heads.get(j)));
      }
    }
    return pairs;
  }

  boolean block(TwoThreads pair, int patienceSeconds) throws InterruptedException {
    return !pair.comeToLife(places, patienceSeconds);
  }

  private void alone(String name) {
    FreshClasses classes = new FreshClasses(places, each -> {});
    try {
      classes.start(name);
    } catch (ClassNotFoundException | LinkageError e) {
      failures.add(name + ": " + (e.getCause() == null ? e : e.getCause()));
    }
    needs.put(name, classes.asked());
  }

  private static boolean isPublic(String name) {
    try {
      return Modifier.isPublic(
          Class.forName(name, false, Starts.class.getClassLoader()).getModifiers());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The folder or jar a class comes from; its resource tells where tests are patched in. */
  private static URL placeOf(Class<?> type) {
    String file = "/" + type.getName().replace('.', '/') + ".class";
    String resource = String.valueOf(type.getResource(file));
    try {
      return new URL(resource.substring(0, resource.length() - file.length() + 1));
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> folder.relativize(file).toString())
          .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
          // No program can begin with an anonymous class, but only with the one it stands in.
          .filter(file -> !file.matches(".*\\$\\d+\\.class"))
          .map(file -> file.replace(".class", "").replaceAll("[/\\\\]", "."))
          .sorted()
          .toList();
    }
  }
}
