package nrw.bildungsnetz.rendering;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nrw.bildungsnetz.texts.HarmlessText;
import nrw.bildungsnetz.validation.Report;
import nrw.bildungsnetz.validation.SkipReason;
import nrw.bildungsnetz.validation.SkippedRule;

/** Lists the rules that did not run, grouped by reason, each rule once. */
final class Skipped {

  private static final int MOST_ATTRIBUTES = 5;
  private static final int LONGEST_ATTRIBUTE = 256;

  private final Wording wording;

  Skipped(Wording wording) {
    this.wording = wording;
  }

  /** Why a rule did not run, with the attributes that could not be read. */
  private record Cause(SkipReason reason, SortedSet<String> unreadable) {
    static Cause of(List<SkippedRule> skipped) {
      SortedSet<String> attributes = new TreeSet<>();
      skipped.forEach(each -> attributes.add(each.getUnreadable()));
      return new Cause(skipped.get(0).getReason(), attributes);
    }
  }

  /** One sentence per cause; empty if all rules ran. */
  List<String> of(Report report) {
    Map<Cause, List<String>> rules = new LinkedHashMap<>();
    report.getRulesSkipped().stream()
        .collect(groupingBy(SkippedRule::getRuleId, TreeMap::new, toList()))
        .forEach(
            (rule, skipped) ->
                rules.computeIfAbsent(Cause.of(skipped), cause -> new ArrayList<>()).add(rule));
    return rules.entrySet().stream().map(each -> sentence(each.getValue(), each.getKey())).toList();
  }

  /** Where no rule could run, their ids tell nothing. */
  private String sentence(List<String> rules, Cause cause) {
    String ids =
        cause.reason() == SkipReason.NOT_READ_TO_END
            ? wording.text("skipped.rules", Map.of("count", wording.number(rules.size())))
            : Wording.harmless(String.join(", ", rules));
    String reason = ids + ": " + wording.name(cause.reason());
    return cause.reason() == SkipReason.UNREADABLE
        ? reason + " " + attributes(cause.unreadable())
        : reason;
  }

  /** In a register a rule may be skipped for many networks, so the list is limited. */
  private String attributes(SortedSet<String> unreadable) {
    String named =
        unreadable.stream()
            .limit(MOST_ATTRIBUTES)
            .map(each -> HarmlessText.of(each, LONGEST_ATTRIBUTE))
            .collect(joining(", "));
    int more = unreadable.size() - MOST_ATTRIBUTES;
    return more > 0 ? named + wording.text("more", Map.of("count", wording.number(more))) : named;
  }
}
