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
 * Programs that start with different classes of this library. Whichever class is initialized first,
 * everything it needs has to be initialized with it; and if two threads start with different
 * classes, they must not deadlock.
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
   * Initializes each class of a module first, in a program of its own.
   *
   * @param module a class of the module
   * @param others a class of each module of this library it depends on
   * @return the outcome
   */
  public static Starts ofEach(Class<?> module, Class<?>... others) throws IOException {
    Starts starts = new Starts(Stream.concat(Stream.of(module), Stream.of(others)));
    namesIn(Path.of(URI.create(placeOf(module).toString()))).forEach(starts::alone);
    return starts;
  }

  /** Initializes each of some classes first, in a program of its own. */
  static Starts of(Class<?>... classes) {
    Starts starts = new Starts(Stream.of(classes[0]));
    Stream.of(classes).map(Class::getName).forEach(starts::alone);
    return starts;
  }

  /** The classes that were initialized. */
  public Set<String> started() {
    return needs.keySet();
  }

  /** The classes that cannot be initialized first, each with the exception. */
  public List<String> failures() {
    return List.copyOf(failures);
  }

  /**
   * The pairs of classes that deadlock two threads. Stops at the first one. Checks all pairs of
   * classes that request each other, and the public classes that request the most others.
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
   * All pairs of classes that request each other. Some do so only for verification by the virtual
   * machine; if each needs the other initialized, two threads can deadlock.
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

  /**
   * The folder or jar a class comes from. Uses its resource, which is also correct where tests are
   * patched into the module.
   */
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
          // No program can start with an anonymous class, only with the class that contains it.
          .filter(file -> !file.matches(".*\\$\\d+\\.class"))
          .map(file -> file.replace(".class", "").replaceAll("[/\\\\]", "."))
          .sorted()
          .toList();
    }
  }
}
