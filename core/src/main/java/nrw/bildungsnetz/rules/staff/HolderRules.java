package nrw.bildungsnetz.rules.staff;

import java.util.HashMap;
import java.util.Map;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Post;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.PeriodOrder;

/** Rules about the holders of posts. */
public final class HolderRules {

  /** S02: the Land's posts are filled by its own staff. */
  public static final NetworkRule LAND_POSTS_FILLED_BY_LAND =
      NetworkRule.declare(
          Rule.builder()
              .id("S02")
              .severity(Severity.WARNING)
              .category(Category.STAFF)
              .addReads(
                  "posts.id",
                  "posts.programme",
                  "posts.period",
                  "posts.paidBy",
                  "posts.releasedTeacher",
                  "posts.holders.employer",
                  "posts.holders.period")
              .source("Handreichung für die Pädagogischen Mitarbeiterinnen und Mitarbeiter (2018)")
              .since("0.1.0"),
          HolderRules::landPostsFilledByLand);

  /** S04: nobody holds a post after the end of its fixed term. */
  public static final NetworkRule NOBODY_AFTER_FIXED_TERM =
      NetworkRule.declare(
          Rule.builder()
              .id("S04")
              .severity(Severity.WARNING)
              .category(Category.STAFF)
              .addReads("posts.id", "posts.fixedTerm", "posts.period", "posts.holders.period")
              .source("Beispiel Köln: befristete Stellen bis zum 31. Juli 2013")
              .since("0.1.0"),
          HolderRules::nobodyAfterFixedTerm);

  /** K10: a post has holders only while it exists. */
  public static final NetworkRule WITHIN_POST =
      NetworkRule.declare(
          Rule.builder()
              .id("K10")
              .severity(Severity.ERROR)
              .category(Category.PERIOD)
              .addReads("posts.id", "posts.period", "posts.holders.period")
              .source("Zeitlogik")
              .since("0.1.0"),
          HolderRules::withinPost);

  private HolderRules() {}

  /** Checks own posts only: in special programmes, the Land often pays for staff of the Kommune. */
  private static void landPostsFilledByLand(NetworkFacts facts, Violations violations) {
    for (Located<Post> post : PostRules.ownPosts(facts)) {
      if (isOfLand(post.getValue())) {
        for (LocatedHolder held : LocatedHolder.of(post)) {
          if (isOf(Side.KOMMUNE, held) && held.period().contains(facts.getAsOf())) {
            violations.add(
                held.path().property("employer"),
                held.postId(),
                Map.of("post", held.postId(), "date", facts.getAsOf()));
          }
        }
      }
    }
  }

  private static boolean isOfLand(Post post) {
    return post.isReleasedTeacher() || post.getPaidBy().filter(Side.LAND::equals).isPresent();
  }

  private static boolean isOf(Side side, LocatedHolder held) {
    return held.holder().getEmployer().filter(side::equals).isPresent();
  }

  private static void nobodyAfterFixedTerm(NetworkFacts facts, Violations violations) {
    for (Located<Post> post : facts.getPosts()) {
      Period term = period(post.getValue());
      if (post.getValue().isFixedTerm() && PeriodOrder.endsBefore(term, facts.getAsOf())) {
        for (LocatedHolder held : LocatedHolder.of(post)) {
          if (held.period().contains(facts.getAsOf())) {
            violations.add(
                held.path(),
                held.postId(),
                Map.of("post", held.postId(), "end", term.lastKnownDay(), "date", facts.getAsOf()));
          }
        }
      }
    }
  }

  private static void withinPost(NetworkFacts facts, Violations violations) {
    for (Located<Post> post : facts.getPosts()) {
      Period whole = period(post.getValue());
      for (LocatedHolder held : LocatedHolder.of(post)) {
        boolean early = PeriodOrder.beginsTooEarly(held.period(), whole);
        boolean late = PeriodOrder.endsTooLate(held.period(), whole);
        if (early || late) {
          violations.add(
              held.path().property("period"), held.postId(), bounds(held, whole, early, late));
        }
      }
    }
  }

  private static Map<String, Object> bounds(
      LocatedHolder held, Period whole, boolean early, boolean late) {
    Map<String, Object> bounds = new HashMap<>();
    bounds.put("post", held.postId());
    if (early) {
      bounds.put("start", held.period().latestPossibleStart());
      bounds.put("first", whole.firstPossibleDay());
    }
    if (late) {
      bounds.put("end", PeriodOrder.certainReach(held.period()));
      bounds.put("last", whole.lastKnownDay());
    }
    return bounds;
  }

  private static Period period(Post post) {
    return post.getPeriod().orElse(NetworkFacts.UNBOUNDED);
  }
}
