package nrw.bildungsnetz.testkit.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nrw.bildungsnetz.codes.CodeEntry;
import nrw.bildungsnetz.codes.CodeLists;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.PeriodBuilder;

/**
 * Which subjects are Handlungsfelder at which time. Lists of Handlungsfelder follow each other; a
 * subject in two of them remains the same Handlungsfeld or becomes a new one.
 */
final class FieldPlans {

  /** How sources date the change from one list to the next. */
  private enum Style {
    DAY,
    YEAR,
    /** As in Dortmund: attested until a day, and the next one not before the day after. */
    STAND
  }

  /**
   * The Handlungsfelder that a network sets itself at one time.
   *
   * @param number the number of the list, from 0
   * @param first its first day
   * @param style how its first day is stated
   */
  record Listing(int number, LocalDate first, Style style) {}

  /**
   * A Handlungsfeld.
   *
   * @param id its id
   * @param theme the key of its subject in the catalogue
   * @param listing the list in which it first appears
   * @param next the list in which it no longer appears; empty if it remains
   * @param predecessors the ids of its predecessors
   */
  record Plan(
      String id, String theme, Listing listing, Optional<Listing> next, List<String> predecessors) {

    Plan until(Listing last) {
      return new Plan(id, theme, listing, Optional.of(last), predecessors);
    }

    Span span(Optional<LocalDate> end) {
      return new Span(listing.first(), next.map(each -> each.first().minusDays(1)).or(() -> end));
    }

    Period told(Optional<LocalDate> end) {
      PeriodBuilder period = Period.builder().end(next.isPresent() ? Optional.empty() : end);
      LocalDate first = listing.first();
      switch (listing.style()) {
        case DAY -> period.start(first);
        case YEAR -> period.startYear(first.getYear());
        case STAND -> period.notBefore(first);
      }
      next.ifPresent(each -> tellLast(period, each));
      return period.build();
    }

    private static void tellLast(PeriodBuilder period, Listing next) {
      LocalDate last = next.first().minusDays(1);
      switch (next.style()) {
        case DAY -> period.end(last);
        case YEAR -> period.endYear(last.getYear());
        case STAND -> period.attestedUntil(last);
      }
    }
  }

  private static final List<String> THEMES =
      CodeLists.handlungsfeldThemen().getEntries().stream().map(CodeEntry::getKey).toList();

  private final Dice dice;
  private final int most;
  private final Map<String, Plan> plans = new LinkedHashMap<>();

  /** The ids of the Handlungsfelder in the current list, by theme. */
  private Map<String, String> current = new LinkedHashMap<>();

  private final List<Listing> listings = new ArrayList<>();

  private FieldPlans(Dice dice, int members) {
    this.dice = dice;
    this.most = 3 + Math.min(6, members / 12);
  }

  static FieldPlans of(Dice dice, Span span, int members) {
    FieldPlans fields = new FieldPlans(dice, members);
    Listing first = new Listing(0, span.first(), dice.one(Style.class));
    fields.add(first);
    int lists = Math.min(5, members / 40);
    LocalDate latest = span.lastTold().minusYears(1);
    for (int i = 1; i <= lists; i++) {
      Listing next = fields.after(fields.listings.get(i - 1));
      if (next.first().isAfter(latest)) {
        break;
      }
      fields.add(next);
    }
    return fields;
  }

  List<Plan> plans() {
    return List.copyOf(plans.values());
  }

  List<Listing> listings() {
    return listings;
  }

  private Listing after(Listing listing) {
    Style style = dice.one(Style.class);
    int year = listing.first().getYear() + dice.between(3, 4);
    LocalDate first = style == Style.YEAR ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 8, 1);
    return new Listing(listing.number() + 1, first, style);
  }

  private void add(Listing listing) {
    listings.add(listing);
    Map<String, String> before = current;
    current = new LinkedHashMap<>();
    List<String> themes = dice.shuffled(THEMES).subList(0, dice.between(3, most));
    List<String> dropped =
        before.keySet().stream().filter(theme -> !themes.contains(theme)).toList();
    for (String theme : themes) {
      if (before.containsKey(theme) && dice.chance(50)) {
        current.put(theme, before.getOrDefault(theme, ""));
      } else {
        List<String> origins = before.containsKey(theme) ? List.of(theme) : dice.some(dropped, 2);
        begin(theme, listing, origins.stream().map(each -> before.getOrDefault(each, "")).toList());
      }
    }
    before.values().stream()
        .filter(id -> !current.containsValue(id))
        .forEach(id -> plans.computeIfPresent(id, (key, plan) -> plan.until(listing)));
  }

  private void begin(String theme, Listing listing, List<String> predecessors) {
    String id = "hf-" + listing.number() + "-" + theme;
    plans.put(id, new Plan(id, theme, listing, Optional.empty(), predecessors));
    current.put(theme, id);
  }
}
