package nrw.bildungsnetz.rules.staff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.Predicate;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Post;
import nrw.bildungsnetz.rules.Basis;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.Filters;
import nrw.bildungsnetz.rules.support.MissingStatements;

/** Rules that compare the size of a post, the number of persons, holders, vacancies and term. */
public final class PostNumberRules {

  /** S12: the number of persons who share a post fits its size and its holders. */
  public static final NetworkRule HEADCOUNT_FITS =
      NetworkRule.declare(
          Rule.builder()
              .id("S12")
              .severity(Severity.WARNING)
              .category(Category.STAFF)
              .addReads("posts.id", "posts.fte", "posts.headcount", "posts.holders.period")
              .source("Zahlenlogik; Kreis Heinsberg: eine Stelle in zwei Hälften")
              .since("0.1.0"),
          PostNumberRules::headcountFits);

  /** S13: a post is not vacant while someone holds it. */
  public static final NetworkRule VACANT_OR_FILLED =
      NetworkRule.declare(
          Rule.builder()
              .id("S13")
              .severity(Severity.WARNING)
              .category(Category.STAFF)
              .addReads(
                  "posts.id",
                  "posts.fte",
                  "posts.headcount",
                  "posts.vacancies",
                  "posts.holders.fte",
                  "posts.holders.period")
              .source("Zeitlogik; Kreis Heinsberg: Stelle zunächst nicht besetzt")
              .since("0.1.0"),
          PostNumberRules::vacantOrFilled);

  /** S14: a post limited in time states its end. */
  public static final NetworkRule FIXED_TERM_HAS_END =
      NetworkRule.declare(
          Rule.builder()
              .id("S14")
              .severity(Severity.WARNING)
              .category(Category.STAFF)
              .basis(Basis.NOT_STATED)
              .addReads("posts.id", "posts.fixedTerm", "posts.period")
              .source("Beispiel Köln: befristete Stellen bis zum 31. Juli 2013")
              .since("0.1.0"),
          PostNumberRules::fixedTermHasEnd);

  private PostNumberRules() {}

  private static void headcountFits(NetworkFacts facts, Violations violations) {
    for (Located<Post> each : facts.getPosts()) {
      Optional<Integer> headcount = each.getValue().getHeadcount();
      if (headcount.isPresent()) {
        Map<String, Object> conflict = conflict(each, headcount.get());
        if (!conflict.isEmpty()) {
          Map<String, Object> arguments = new HashMap<>(conflict);
          arguments.put("post", each.getValue().getId());
          arguments.put("count", headcount.get());
          violations.add(each.getPath("headcount"), each.getValue().getId(), arguments);
        }
      }
    }
  }

  /** What does not fit the number of persons: the size of the post, or its holders. */
  private static Map<String, Object> conflict(Located<Post> post, int headcount) {
    Optional<BigDecimal> fte =
        post.getValue().getFte().filter(size -> size.compareTo(BigDecimal.valueOf(headcount)) > 0);
    if (fte.isPresent()) {
      return Map.of("fte", fte.get());
    }
    int holders = mostAtOnce(post);
    return holders > headcount ? Map.of("holders", holders) : Map.of();
  }

  /** The greatest number of holders who certainly fill the post at the same time. */
  private static int mostAtOnce(Located<Post> post) {
    List<Period> periods = datedHolders(post, holder -> true);
    periods.sort(Comparator.comparing(Period::latestPossibleStart));
    PriorityQueue<LocalDate> ends = new PriorityQueue<>();
    int most = 0;
    for (Period period : periods) {
      while (!ends.isEmpty() && ends.peek().isBefore(period.latestPossibleStart())) {
        ends.remove();
      }
      ends.add(period.earliestPossibleEnd());
      most = Math.max(most, ends.size());
    }
    return most;
  }

  private static void vacantOrFilled(NetworkFacts facts, Violations violations) {
    for (Located<Post> each : facts.getPosts()) {
      List<Period> vacancies = each.getValue().getVacancies();
      if (vacancies.isEmpty() || isShared(each.getValue())) {
        continue;
      }
      NavigableMap<LocalDate, LocalDate> filled = filled(each);
      for (int i = 0; i < vacancies.size(); i++) {
        Period vacancy = vacancies.get(i);
        Map.Entry<LocalDate, LocalDate> last = filled.floorEntry(vacancy.earliestPossibleEnd());
        if (isDated(vacancy)
            && last != null
            && !last.getValue().isBefore(vacancy.latestPossibleStart())) {
          violations.add(
              each.getPath("vacancies").element(i),
              each.getValue().getId(),
              Map.of("post", each.getValue().getId()));
        }
      }
    }
  }

  /** A part of it may be vacant while the rest is filled. */
  private static boolean isShared(Post post) {
    return post.getFte().filter(size -> size.compareTo(BigDecimal.ONE) > 0).isPresent()
        || post.getHeadcount().filter(count -> count > 1).isPresent();
  }

  /** Up to which day the post is filled by all who have certainly begun by a day. */
  private static NavigableMap<LocalDate, LocalDate> filled(Located<Post> post) {
    List<Period> periods = datedHolders(post, held -> fillsAll(held, post.getValue()));
    periods.sort(Comparator.comparing(Period::latestPossibleStart));
    NavigableMap<LocalDate, LocalDate> filled = new TreeMap<>();
    LocalDate until = LocalDate.MIN;
    for (Period period : periods) {
      until = period.earliestPossibleEnd().isAfter(until) ? period.earliestPossibleEnd() : until;
      filled.put(period.latestPossibleStart(), until);
    }
    return filled;
  }

  /** Whether a holder fills the whole post; where no share is stated, the whole is meant. */
  private static boolean fillsAll(LocatedHolder held, Post post) {
    Optional<BigDecimal> share = held.holder().getFte();
    return share.isEmpty() || share.get().compareTo(post.getFte().orElse(BigDecimal.ONE)) >= 0;
  }

  private static List<Period> datedHolders(Located<Post> post, Predicate<LocatedHolder> wanted) {
    List<Period> periods = new ArrayList<>();
    for (LocatedHolder held : LocatedHolder.of(post)) {
      if (wanted.test(held) && isDated(held.period())) {
        periods.add(held.period());
      }
    }
    return periods;
  }

  private static boolean isDated(Period period) {
    return period.getStart().isPresent() || period.getStartYear().isPresent();
  }

  private static void fixedTermHasEnd(NetworkFacts facts, Violations violations) {
    MissingStatements.report(
        Filters.from(facts.getPosts(), Post::isFixedTerm),
        post -> post.getPeriod().filter(PostNumberRules::hasEnd).isPresent(),
        one ->
            violations.add(
                one.getPath("fixedTerm"),
                one.getValue().getId(),
                Map.of("post", one.getValue().getId())),
        several ->
            violations.add(
                ElementPath.root().property("posts"), facts.getNetwork().getId(), several));
  }

  private static boolean hasEnd(Period period) {
    return period.getEnd().isPresent() || period.getEndYear().isPresent();
  }
}
