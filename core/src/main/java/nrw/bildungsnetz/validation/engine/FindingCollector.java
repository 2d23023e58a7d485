package nrw.bildungsnetz.validation.engine;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.function.UnaryOperator;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.FindingCounts;

/**
 * Collects findings: counts all of them and keeps the first ones in report order. Not thread-safe.
 */
public final class FindingCollector {

  /** Maximum number of findings kept; any further ones are only counted. */
  public static final int KEPT = 1_000;

  private final Queue<Entry> kept = new PriorityQueue<>(Collections.reverseOrder(Entry.ORDER));
  private final Map<Category, Map<Severity, Long>> counts = new EnumMap<>(Category.class);
  private final Optional<EvaluationContext> context;

  private long taken;
  private long breaches;

  /** Creates an empty collector that does not apply profiles. */
  public FindingCollector() {
    this.context = Optional.empty();
  }

  /**
   * Creates an empty collector.
   *
   * @param context applies the profiles to each finding
   */
  public FindingCollector(EvaluationContext context) {
    this.context = Optional.of(context);
  }

  /**
   * Adds a finding.
   *
   * @param finding the finding
   */
  public void add(Finding finding) {
    context
        .map(each -> each.judge(finding))
        .orElse(Optional.of(finding))
        .ifPresent(
            judged -> {
              count(judged, 1);
              keep(new Entry(judged, taken++));
            });
  }

  /** Keeps an entry, unless enough others come before it. */
  private void keep(Entry entry) {
    Entry last = kept.size() < KEPT ? null : kept.peek();
    if (last == null) {
      kept.add(entry);
    } else if (Entry.ORDER.compare(entry, last) < 0) {
      kept.remove();
      kept.add(entry);
    }
  }

  /**
   * Adds all findings of another collector, each one mapped.
   *
   * @param other the other collector, whose findings are all of one rule
   * @param change maps each finding
   */
  public void addAll(FindingCollector other, UnaryOperator<Finding> change) {
    long surplus = other.counts().total() - other.kept.size();
    for (Finding finding : other.findings()) {
      Finding changed = change.apply(finding);
      add(changed);
      if (surplus > 0) {
        count(changed, surplus);
        surplus = 0;
      }
    }
  }

  /**
   * The findings kept.
   *
   * @return a new list in report order, with those that are alike numbered
   */
  public List<Finding> findings() {
    return FindingOrdinals.in(kept.stream().sorted(Entry.ORDER).map(Entry::finding).toList());
  }

  /**
   * Replaces the kept findings; their order and number stay the same.
   *
   * @param change returns the same findings in the same order, with their positions set
   */
  public void place(UnaryOperator<List<Finding>> change) {
    List<Entry> entries = kept.stream().sorted(Entry.ORDER).toList();
    List<Finding> placed = change.apply(entries.stream().map(Entry::finding).toList());
    kept.clear();
    for (int i = 0; i < placed.size(); i++) {
      kept.add(new Entry(placed.get(i), entries.get(i).number()));
    }
  }

  /**
   * The numbers of findings added.
   *
   * @return the exact numbers
   */
  public FindingCounts counts() {
    Map<Severity, Long> waived = context.map(each -> each.waivers().accepted()).orElse(Map.of());
    return new FindingCounts(counts, waived, breaches);
  }

  private void count(Finding finding, long number) {
    Rule rule = finding.getRule();
    counts
        .computeIfAbsent(rule.getCategory(), category -> new EnumMap<>(Severity.class))
        .merge(finding.getSeverity(), number, Long::sum);
    context.ifPresent(each -> each.waivers().count(finding, number));
    if (rule.getSeverity() == Severity.ERROR && rule.getCategory() != Category.PROFILE) {
      breaches += number;
    }
  }

  /** A finding and its sequence number, which orders findings of one rule at one place. */
  private record Entry(Finding finding, long number) {
    static final Comparator<Entry> ORDER =
        Comparator.comparing(Entry::finding, Finding.ORDER).thenComparing(Entry::number);
  }
}
