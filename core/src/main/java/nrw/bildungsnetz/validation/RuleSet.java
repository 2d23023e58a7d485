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
 * The rules by which networks are judged: those of the catalogue, an embedder's own, and the
 * profiles under which they run. Immutable and safe for use by many threads.
 */
public final class RuleSet {

  private static final RuleSet STANDARD =
      new RuleSet(RuleCatalogue.networkRules(), RuleCatalogue.all(), List.of());

  private final List<NetworkRule> networkRules;
  private final Map<String, Rule> rules = new TreeMap<>();
  private final List<Profile> profiles;

  private RuleSet(List<NetworkRule> networkRules, Collection<Rule> rules, List<Profile> profiles) {
    this.networkRules = List.copyOf(networkRules);
    rules.forEach(rule -> this.rules.put(rule.getId(), rule));
    this.profiles = List.copyOf(profiles);
  }

  /**
   * The rules of the catalogue, as they are.
   *
   * @return the rules, under no profile
   */
  public static RuleSet standard() {
    return STANDARD;
  }

  /**
   * These rules and an embedder's own.
   *
   * @param own rules with ids of their own
   * @return all of them, under the same profiles
   * @throws IllegalArgumentException if an id is taken
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
   * These rules under profiles, beside those under which they run already. Where two of them set
   * the same thing, the later wins; waivers add up.
   *
   * @param layers the profiles, from the general to the particular
   * @return the same rules under the profiles
   */
  public RuleSet under(Profile... layers) {
    List<Profile> all = Stream.concat(profiles.stream(), Arrays.stream(layers)).toList();
    return new RuleSet(networkRules, rules.values(), all);
  }

  /**
   * These rules as they are.
   *
   * @return the same rules under no profile
   */
  public RuleSet withoutProfiles() {
    return new RuleSet(networkRules, rules.values(), List.of());
  }

  /**
   * All rules, those over the form of single values and over profiles included.
   *
   * @return the rules in the order of their ids
   */
  public Collection<Rule> getRules() {
    return Collections.unmodifiableCollection(rules.values());
  }

  /**
   * The rules over a whole network.
   *
   * @return the rules in the order of their ids
   */
  public List<NetworkRule> getNetworkRules() {
    return networkRules;
  }

  /**
   * The profiles under which the rules run.
   *
   * @return the profiles, the later winning over the earlier
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
