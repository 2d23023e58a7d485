package nrw.bildungsnetz.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.codes.Kreis;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.testkit.generator.SmallNetworks;
import nrw.bildungsnetz.testkit.generator.ValidNetworks;
import nrw.bildungsnetz.testkit.generator.ValidRegisters;
import nrw.bildungsnetz.testkit.rules.RuleCase;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.Report;
import nrw.bildungsnetz.validation.RuleSet;

/**
 * Invented networks of any size, from one part to 10,000 members and more. The same seed and size
 * give the same network in the same version of the kit. On {@link #day()} rules find no error or
 * warning in them; what is only not stated is found as INFO. Immutable and thread-safe.
 *
 * <pre>{@code
 * Network large = GeneratedNetworks.seeded(7).withMembers(10_000).network();
 * Network broken = GeneratedNetworks.seeded(7).brokenBy("G05").getDocument();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class GeneratedNetworks {

  private static final int MEMBERS_BY_DEFAULT = 30;

  private final long seed;
  private final int members;
  private final int parts;
  private final Optional<Kreis> kreis;

  private GeneratedNetworks(long seed, int members, int parts, Optional<Kreis> kreis) {
    this.seed = seed;
    this.members = members;
    this.parts = parts;
    this.kreis = kreis;
  }

  /**
   * Networks of a seed, of 30 members if nothing else is said.
   *
   * @param seed any number
   * @return the generator
   */
  public static GeneratedNetworks seeded(long seed) {
    return new GeneratedNetworks(seed, MEMBERS_BY_DEFAULT, 0, Optional.empty());
  }

  /**
   * Sets the size.
   *
   * @param number how many memberships a network has, at least one; all its other parts grow with
   *     them
   * @return a generator of networks of this size
   * @throws IllegalArgumentException for less than one
   */
  public GeneratedNetworks withMembers(int number) {
    atLeastOne(number);
    return new GeneratedNetworks(seed, number, 0, kreis);
  }

  /**
   * Sets the size of networks that are smaller than those with members: planned ones, which have
   * organisations and nothing else.
   *
   * @param number how many parts a network has in all, at least one
   * @return a generator of networks of this size
   * @throws IllegalArgumentException for less than one
   */
  public GeneratedNetworks withParts(int number) {
    atLeastOne(number);
    return new GeneratedNetworks(seed, members, number, kreis);
  }

  /**
   * Sets whose network it is, which the seed draws otherwise.
   *
   * @param newKreis the Kreis, kreisfreie Stadt or StädteRegion
   * @return a generator of its networks
   */
  public GeneratedNetworks in(Kreis newKreis) {
    return new GeneratedNetworks(seed, members, parts, Optional.of(newKreis));
  }

  /** {@return the day on which rules find no error or warning in the network} */
  public LocalDate day() {
    return kreis
        .map(each -> ValidNetworks.dayOf(seed, each))
        .orElseGet(() -> ValidNetworks.dayOf(seed));
  }

  /** {@return a valid network} */
  public Network network() {
    if (parts > 0) {
      return kreis
          .map(each -> SmallNetworks.create(seed, parts, each))
          .orElseGet(() -> SmallNetworks.create(seed, parts));
    }
    return kreis
        .map(each -> ValidNetworks.create(seed, members, each))
        .orElseGet(() -> ValidNetworks.create(seed, members));
  }

  /**
   * A register of networks of this size, each of another Kreis.
   *
   * @param networks how many networks it has, from none to 53
   * @return a valid register
   */
  public NetworkRegister register(int networks) {
    return ValidRegisters.create(seed, networks, members);
  }

  /**
   * A network that violates a rule: a case of the corpus that the seed draws, with further members,
   * of whom no rule finds anything, up to the number set. A case that has more keeps them.
   *
   * @param rule the id of a rule over networks, for example {@code G05}
   * @return the network, the day, the places of the rule's findings, and the other rules that have
   *     findings
   * @throws IllegalArgumentException if no case of a network violates the rule
   */
  public RuleCase<Network> brokenBy(String rule) {
    CorpusCase drawn = draw(rule, CaseKind.NETWORK, "brokenBy");
    Network network = drawn.getNetwork();
    return due(
        drawn,
        Padding.upTo(members, network, seed),
        NetworkValidator.create().validate(network, drawn.getDay()));
  }

  /**
   * A register that violates a rule.
   *
   * @param rule the id of a rule over registers, for example {@code N05}
   * @return the register, the day and the findings that are due
   * @throws IllegalArgumentException if no case of a register violates the rule
   */
  public RuleCase<NetworkRegister> registerBrokenBy(String rule) {
    CorpusCase drawn = draw(rule, CaseKind.REGISTER, "registerBrokenBy");
    NetworkRegister register = drawn.getRegister();
    return due(
        drawn,
        Padding.upTo(members, register, seed),
        NetworkValidator.create().validate(register, drawn.getDay()));
  }

  /**
   * A profile that violates a rule.
   *
   * @param rule the id of a rule over profiles, for example {@code P01}
   * @return the profile, the day and the findings that are due where it is applied
   * @throws IllegalArgumentException if no case of a profile violates the rule
   */
  public RuleCase<Profile> profileBrokenBy(String rule) {
    CorpusCase drawn = draw(rule, CaseKind.PROFILE, "profileBrokenBy");
    RuleSet rules = RuleSet.standard().under(drawn.getProfile());
    return due(
        drawn,
        drawn.getProfile(),
        NetworkValidator.create().using(rules).validate(drawn.getNetwork(), drawn.getDay()));
  }

  private CorpusCase draw(String rule, CaseKind kind, String method) {
    List<CorpusCase> violating =
        Fixtures.cases(rule).stream().filter(CorpusCase::isViolating).toList();
    List<CorpusCase> ofKind = violating.stream().filter(each -> each.getKind() == kind).toList();
    if (ofKind.isEmpty()) {
      throw new IllegalArgumentException(
          "%s has no case for %s; its cases are of kind %s"
              .formatted(
                  rule, method, violating.stream().map(CorpusCase::getKind).distinct().toList()));
    }
    return ofKind.get(Math.floorMod(Long.hashCode(seed), ofKind.size()));
  }

  /**
   * In a value, an element of a set has no place of its own as it has in a document; so the places
   * are those of the report.
   */
  private static <T> RuleCase<T> due(CorpusCase drawn, T document, Report report) {
    List<String> pointers = new ArrayList<>();
    Set<String> others = new TreeSet<>();
    for (Finding finding : report.getFindings()) {
      if (finding.getRule().getId().equals(drawn.getRule())) {
        pointers.add(finding.getPath().toJsonPointer());
      } else {
        others.add(finding.getRule().getId());
      }
    }
    return RuleCase.violating(
            drawn.getRule(),
            drawn.getDescription(),
            document,
            drawn.getDay(),
            pointers.toArray(String[]::new))
        .beside(others.toArray(String[]::new));
  }

  private static void atLeastOne(int number) {
    if (number < 1) {
      throw new IllegalArgumentException("A network has at least one part, not " + number);
    }
  }
}
