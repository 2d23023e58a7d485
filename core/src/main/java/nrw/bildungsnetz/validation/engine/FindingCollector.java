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
 * Collects findings: counts all of them and keeps the first ones in report order, and completes
 * only those. Not thread-safe.
 */
public final class FindingCollector implements FindingSink {

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

  @Override
  public void add(Finding finding) {
    add(finding, UnaryOperator.identity());
  }

  @Override
  public void add(Finding finding, UnaryOperator<Finding> completion) {
    context
        .map(each -> each.judge(finding))
        .orElse(Optional.of(finding))
        .ifPresent(
            judged -> {
              count(judged, 1);
              keep(new Entry(judged, taken++, completion));
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
    long surplus = other.counts().getTotal() - other.kept.size();
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
    return FindingOrdinals.in(kept.stream().sorted(Entry.ORDER).map(Entry::complete).toList());
  }

  /**
   * Replaces the kept findings; their order and number stay the same.
   *
   * @param change returns the same findings in the same order, with their positions set
   */
  public void place(UnaryOperator<List<Finding>> change) {
    List<Entry> entries = kept.stream().sorted(Entry.ORDER).toList();
    List<Finding> placed = change.apply(entries.stream().map(Entry::complete).toList());
    for (int i = 0; i < placed.size(); i++) {
      entries.get(i).finding = placed.get(i);
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
  private static final class Entry {

    static final Comparator<Entry> ORDER =
        Comparator.<Entry, Finding>comparing(each -> each.finding, Finding.ORDER)
            .thenComparing(each -> each.number);

    private final long number;
    private Finding finding;
    private UnaryOperator<Finding> completion;

    private Entry(Finding finding, long number, UnaryOperator<Finding> completion) {
      this.finding = finding;
      this.number = number;
      this.completion = completion;
    }

    private Finding complete() {
      finding = completion.apply(finding);
      completion = UnaryOperator.identity();
      return finding;
    }
  }
}
