package nrw.bildungsnetz.validation.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.profile.ProfileRules;
import nrw.bildungsnetz.validation.AffectedPart;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.FindingBuilder;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.RuleSet;
import nrw.bildungsnetz.validation.Waiver;

/**
 * The waivers of a run over one document. A waiver accepts the findings of its rule about exactly
 * one object; which that is can be told when all findings are there, so until then they are counted
 * by part. For a single run; not thread-safe.
 */
final class Waivers {

  private final LocalDate asOf;
  private final Predicate<Rule> isOff;
  private final List<GrantedWaiver> granted = new ArrayList<>();
  private final Map<GrantedWaiver.Case, List<GrantedWaiver>> byCase = new HashMap<>();
  private final Map<GrantedWaiver.Subject, Integer> last = new HashMap<>();
  private final Map<GrantedWaiver.Case, Map<AffectedPart, Map<Severity, Long>>> found =
      new HashMap<>();
  private final Set<String> networkIds = new HashSet<>();

  /** What each waiver fits, by its number, as long as nothing new is found. */
  private final Map<Integer, Set<AffectedPart>> fitting = new HashMap<>();

  private Optional<WaiversOfRun> run = Optional.empty();

  Waivers(RuleSet rules, LocalDate asOf, Predicate<Rule> isOff) {
    this.asOf = asOf;
    this.isOff = isOff;
    for (Profile profile : rules.getProfiles()) {
      for (Waiver waiver : profile.getWaivers()) {
        rules.find(waiver.getRule()).ifPresent(rule -> grant(rule, profile, waiver));
      }
    }
  }

  private void grant(Rule rule, Profile profile, Waiver waiver) {
    GrantedWaiver each = new GrantedWaiver(granted.size(), rule, profile, waiver);
    granted.add(each);
    byCase.computeIfAbsent(each.about(), about -> new ArrayList<>()).add(0, each);
    last.put(each.subject(), each.number());
  }

  /** Notes that a network is checked. */
  void network(String id) {
    networkIds.add(id);
  }

  /** Counts findings that are alike. */
  void count(Finding finding, long number) {
    if (granted.isEmpty()) {
      return;
    }
    GrantedWaiver.Case about = GrantedWaiver.Case.of(finding);
    if (byCase.containsKey(about)) {
      fitting.clear();
      found
          .computeIfAbsent(about, each -> new LinkedHashMap<>())
          .computeIfAbsent(finding.getPart(), part -> new EnumMap<>(Severity.class))
          .merge(finding.getSeverity(), number, Long::sum);
    }
  }

  /** Notes that other documents are checked in the same run. */
  void in(WaiversOfRun documents) {
    run = Optional.of(documents);
  }

  /** The waiver that accepts a finding, when all have been counted. */
  Optional<Waiver> of(Finding finding) {
    GrantedWaiver.Case about = GrantedWaiver.Case.of(finding);
    return byCase.containsKey(about) ? accepting(about, finding.getPart()) : Optional.empty();
  }

  /** How many findings are accepted, when all have been counted. */
  Map<Severity, Long> accepted() {
    Map<Severity, Long> accepted = new EnumMap<>(Severity.class);
    found.forEach(
        (about, parts) ->
            parts.forEach(
                (part, counts) -> {
                  if (accepting(about, part).isPresent()) {
                    counts.forEach((severity, n) -> accepted.merge(severity, n, Long::sum));
                  }
                }));
    return accepted;
  }

  /** Of several that fit, the later one counts. */
  private Optional<Waiver> accepting(GrantedWaiver.Case about, AffectedPart part) {
    return byCase.getOrDefault(about, List.of()).stream()
        .filter(each -> !isHidden(each) && holds(each))
        .filter(each -> theOneOf(each).filter(part::equals).isPresent())
        .map(GrantedWaiver::waiver)
        .findFirst();
  }

  /** The one object a waiver is about; empty where it fits none or several. */
  private Optional<AffectedPart> theOneOf(GrantedWaiver each) {
    Set<AffectedPart> parts = fitting(each);
    return parts.stream()
        .findFirst()
        .filter(part -> taken(each, part).equals(part) && parts.size() == 1);
  }

  /** The first object in the run that a waiver without a network fits; here, it fits another. */
  private AffectedPart taken(GrantedWaiver each, AffectedPart part) {
    return each.waiver().getNetwork().isPresent()
        ? part
        : run.map(documents -> documents.taken(each.number(), part)).orElse(part);
  }

  /** The objects with findings of the rule that a waiver fits. */
  private Set<AffectedPart> fitting(GrantedWaiver each) {
    return fitting.computeIfAbsent(each.number(), number -> partsFor(each));
  }

  private Set<AffectedPart> partsFor(GrantedWaiver each) {
    Set<AffectedPart> parts = new LinkedHashSet<>();
    for (AffectedPart part : found.getOrDefault(each.about(), Map.of()).keySet()) {
      if (each.fits(part)) {
        parts.add(part);
      }
    }
    return parts;
  }

  private boolean holds(GrantedWaiver each) {
    return !each.waiver().getUntil().isBefore(asOf);
  }

  /** Whether a later waiver of the same findings replaces this one, or its rule is switched off. */
  private boolean isHidden(GrantedWaiver each) {
    return last.getOrDefault(each.subject(), -1) != each.number() || isOff.test(each.rule());
  }

  /**
   * Finds the waivers without effect.
   *
   * @param through whether a rule checked everything, so that a waiver without a matching finding
   *     is superfluous
   */
  void judge(Predicate<Rule> through, Consumer<Finding> findings) {
    Collection<GrantedWaiver> all = List.copyOf(granted);
    all.forEach(each -> judge(each, through).ifPresent(findings));
  }

  private Optional<Finding> judge(GrantedWaiver each, Predicate<Rule> through) {
    if (isHidden(each)) {
      return Optional.of(finding(ProfileRules.WAIVER_COUNTS, each).build());
    } else if (!holds(each)) {
      return Optional.of(finding(ProfileRules.WAIVER_HOLDS, each).build());
    }
    Set<AffectedPart> parts = fitting(each);
    AffectedPart first = parts.stream().findFirst().orElse(null);
    if (first == null) {
      return Optional.of(finding(ProfileRules.WAIVER_MATCHES, each).build())
          .filter(missing -> through.test(each.rule()) && isExpectedHere(each));
    }
    AffectedPart earlier = taken(each, first);
    FindingBuilder several = finding(ProfileRules.WAIVER_OF_ONE, each);
    if (parts.size() > 1) {
      return Optional.of(several.putArgument("count", parts.size()).build());
    }
    return earlier.equals(first)
        ? Optional.empty()
        : Optional.of(several.putArgument("earlier", earlier.getNetwork()).build());
  }

  /** Of many documents, those without its network say nothing of a waiver. */
  private boolean isExpectedHere(GrantedWaiver each) {
    return run.isEmpty() || each.waiver().getNetwork().map(networkIds::contains).orElse(true);
  }

  private static FindingBuilder finding(Rule rule, GrantedWaiver each) {
    Waiver waiver = each.waiver();
    FindingBuilder finding =
        Finding.builder()
            .rule(rule)
            .path(ElementPath.root())
            .objectId(waiver.getObject())
            .putArgument("profile", each.profile().getId())
            .putArgument("rule", waiver.getRule())
            .putArgument("object", waiver.getObject())
            .putArgument("until", waiver.getUntil());
    waiver.getNetwork().ifPresent(network -> finding.putArgument("network", network));
    waiver.getList().ifPresent(list -> finding.putArgument("list", list));
    return finding;
  }
}
