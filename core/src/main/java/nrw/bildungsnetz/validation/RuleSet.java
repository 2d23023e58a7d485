package nrw.bildungsnetz.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.catalogue.RuleCatalogue;

/**
 * The rules networks are checked against: those of the catalogue, custom rules of the embedding
 * application, and the profiles applied to them. Immutable and thread-safe.
 *
 * <pre>{@code
 * RuleSet rules = RuleSet.standard().under(profile);
 * Report report = NetworkValidator.create().using(rules).validate(network);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class RuleSet {

  private static final RuleSet STANDARD =
      new RuleSet(RuleCatalogue.networkRules(), RuleCatalogue.all(), List.of());

  private static final RuleSet EMPTY = new RuleSet(List.of(), List.of(), List.of());

  private final List<NetworkRule> networkRules;
  private final Map<String, Rule> rules = new TreeMap<>();
  private final List<Profile> profiles;

  private RuleSet(List<NetworkRule> networkRules, Collection<Rule> rules, List<Profile> profiles) {
    this.networkRules = List.copyOf(networkRules);
    rules.forEach(rule -> this.rules.put(rule.getId(), rule));
    this.profiles = List.copyOf(profiles);
  }

  /**
   * The rules of the catalogue without any profile.
   *
   * @return the standard rule set
   */
  public static RuleSet standard() {
    return STANDARD;
  }

  /**
   * No rules at all, to add custom rules to that run without the catalogue. A document's form is
   * read as ever.
   *
   * @return the empty rule set
   */
  public static RuleSet empty() {
    return EMPTY;
  }

  /**
   * Returns these rules plus custom rules.
   *
   * @param own the custom rules, with ids that are not in use
   * @return a rule set with all of them and the same profiles
   * @throws IllegalArgumentException if an id is already in use
   */
  public RuleSet plus(NetworkRule... own) {
    List<NetworkRule> all = new ArrayList<>(networkRules);
    Map<String, Rule> known = new TreeMap<>(rules);
    for (NetworkRule rule : own) {
      if (known.putIfAbsent(rule.getRule().getId(), rule.getRule()) != null) {
        throw new IllegalArgumentException("There is a rule " + rule + " already");
      }
      all.add(rule);
    }
    all.sort(Comparator.comparing(rule -> rule.getRule().getId()));
    return new RuleSet(all, known.values(), profiles);
  }

  /**
   * Returns these rules with further profiles applied. If two profiles set the same thing, the
   * later one wins; waivers accumulate.
   *
   * @param layers the profiles, from the most general to the most specific
   * @return a rule set with the same rules and all profiles
   */
  public RuleSet under(Profile... layers) {
    List<Profile> all = Stream.concat(profiles.stream(), Arrays.stream(layers)).toList();
    return new RuleSet(networkRules, rules.values(), all);
  }

  /**
   * Returns these rules without any profile.
   *
   * @return a rule set with the same rules and no profiles
   */
  public RuleSet withoutProfiles() {
    return new RuleSet(networkRules, rules.values(), List.of());
  }

  /**
   * All rules, including those that check the form of single values and those that check profiles.
   *
   * @return the rules ordered by id
   */
  public Collection<Rule> getRules() {
    return Collections.unmodifiableCollection(rules.values());
  }

  /**
   * The rules that check a network as a whole.
   *
   * @return the rules ordered by id
   */
  public List<NetworkRule> getNetworkRules() {
    return networkRules;
  }

  /**
   * The profiles applied to the rules.
   *
   * @return the profiles; later ones override earlier ones
   */
  public List<Profile> getProfiles() {
    return profiles;
  }

  /**
   * Looks a rule up.
   *
   * @param id the id, for example {@code G05}
   * @return the rule, or empty for an unknown id
   */
  public Optional<Rule> find(String id) {
    return Optional.ofNullable(rules.get(id));
  }
}
