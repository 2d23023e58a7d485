package nrw.bildungsnetz.testkit;

import java.util.List;
import java.util.function.Predicate;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;

/**
 * Sample documents: real networks and registers, and the corpus of cases, in which every rule has
 * documents that conform and documents that violate it, each a valid one changed at one place.
 *
 * <pre>{@code
 * Network real = Fixtures.network("dortmund").getValue();
 * CorpusCase broken = Fixtures.violating("G05");
 * for (CorpusCase each : Fixtures.malformed()) {
 *   System.out.println(each.getDocument() + " " + each.getFindings());
 * }
 * }</pre>
 *
 * <p>The names of cases never change and are never used again; new versions add cases and may take
 * some away. All methods are thread-safe.
 *
 * @since 0.1.0
 */
public final class Fixtures {

  private static final List<Fixture<Network>> NETWORKS =
      List.of(
          Fixture.network("dortmund"),
          Fixture.network("gelsenkirchen"),
          Fixture.network("hagen"),
          Fixture.network("muenster"),
          Fixture.network("olpe"),
          Fixture.network("soest"),
          Fixture.network("warendorf"));

  private static final List<Fixture<NetworkRegister>> REGISTERS =
      List.of(
          Fixture.register("register-arnsberg"),
          Fixture.register("register-duesseldorf"),
          Fixture.register("register-nrw"));

  /** Read when it is asked for the first time. */
  private static final class Corpus {
    static final List<CorpusCase> CASES =
        List.copyOf(CorpusIndex.read(KitResources.read("corpus/index.json")));
  }

  private Fixtures() {}

  /** {@return the real networks, ordered by name} */
  public static List<Fixture<Network>> networks() {
    return NETWORKS;
  }

  /** {@return the real registers, ordered by name} */
  public static List<Fixture<NetworkRegister>> registers() {
    return REGISTERS;
  }

  /**
   * A real network.
   *
   * @param name for example {@code dortmund}
   * @return the network
   * @throws IllegalArgumentException if there is none of this name
   */
  public static Fixture<Network> network(String name) {
    return named(NETWORKS, name);
  }

  /**
   * A real register.
   *
   * @param name for example {@code register-nrw}
   * @return the register
   * @throws IllegalArgumentException if there is none of this name
   */
  public static Fixture<NetworkRegister> register(String name) {
    return named(REGISTERS, name);
  }

  /** {@return all cases of all rules, without malformed documents, ordered by name} */
  public static List<CorpusCase> cases() {
    return cases(each -> each.getKind() != CaseKind.MALFORMED);
  }

  /**
   * All cases of a rule.
   *
   * @param rule its id, for example {@code G05}
   * @return the cases, those that violate it first
   * @throws IllegalArgumentException if there is none
   */
  public static List<CorpusCase> cases(String rule) {
    List<CorpusCase> found = cases(each -> each.getRule().equals(rule));
    if (found.isEmpty()) {
      throw new IllegalArgumentException("There is no case of a rule " + rule);
    }
    return found;
  }

  /**
   * The first case that violates a rule.
   *
   * @param rule its id, for example {@code G05}
   * @return the case
   * @throws IllegalArgumentException if there is none
   */
  public static CorpusCase violating(String rule) {
    return first(rule, CorpusCase::isViolating, "violates");
  }

  /**
   * The first case that conforms to a rule.
   *
   * @param rule its id, for example {@code G05}
   * @return the case
   * @throws IllegalArgumentException if there is none
   */
  public static CorpusCase conforming(String rule) {
    return first(rule, each -> !each.isViolating(), "conforms to");
  }

  /** {@return the malformed documents, ordered by name} */
  public static List<CorpusCase> malformed() {
    return cases(each -> each.getKind() == CaseKind.MALFORMED);
  }

  /**
   * A case of the corpus, malformed documents included.
   *
   * @param name for example {@code G05-fail-a}
   * @return the case
   * @throws IllegalArgumentException if there is none of this name
   */
  public static CorpusCase named(String name) {
    return Corpus.CASES.stream()
        .filter(each -> each.getName().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no case " + name));
  }

  private static <T> Fixture<T> named(List<Fixture<T>> fixtures, String name) {
    return fixtures.stream()
        .filter(each -> each.getName().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no fixture " + name + "; there are " + fixtures));
  }

  private static CorpusCase first(String rule, Predicate<CorpusCase> wanted, String how) {
    return Corpus.CASES.stream()
        .filter(each -> each.getRule().equals(rule) && wanted.test(each))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("There is no case that " + how + " " + rule));
  }

  private static List<CorpusCase> cases(Predicate<CorpusCase> wanted) {
    return Corpus.CASES.stream().filter(wanted).toList();
  }
}
