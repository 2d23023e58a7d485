package nrw.bildungsnetz.rules.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Post;
import nrw.bildungsnetz.model.PostFunction;
import nrw.bildungsnetz.rules.Basis;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;

/** Rules about the head of the Bildungsbüro. */
public final class OfficeHeadRules {

  /** S05: the post of the head is filled, and not only by an acting head. */
  public static final NetworkRule HEAD_FILLED =
      NetworkRule.declare(
          Rule.builder()
              .id("S05")
              .severity(Severity.INFO)
              .category(Category.STAFF)
              .addReads(
                  "posts.id",
                  "posts.programme",
                  "posts.period",
                  "posts.function",
                  "posts.holders.acting",
                  "posts.holders.period",
                  "posts.vacancies",
                  "status")
              .source(
                  "Rolff, Expertise (2013): nur ein Drittel der Bildungsbüros hat eine"
                      + " hauptamtliche Leitung")
              .since("0.1.0"),
          OfficeHeadRules::headFilled);

  /** S11: a post for the head is stated. */
  public static final NetworkRule HEAD_STATED =
      NetworkRule.declare(
          Rule.builder()
              .id("S11")
              .severity(Severity.INFO)
              .category(Category.STAFF)
              .basis(Basis.NOT_STATED)
              .addReads("posts.id", "posts.programme", "posts.period", "posts.function", "status")
              .source(
                  "Rolff, Expertise (2013): nur ein Drittel der Bildungsbüros hat eine"
                      + " hauptamtliche Leitung")
              .since("0.1.0"),
          OfficeHeadRules::headStated);

  private OfficeHeadRules() {}

  private static void headFilled(NetworkFacts facts, Violations violations) {
    if (facts.isSaidToBeInactive()) {
      return;
    }
    for (Located<Post> post : PostRules.ownPosts(facts)) {
      if (isHead(post)) {
        reportHead(post, facts.getAsOf(), violations);
      }
    }
  }

  /** If no posts are stated at all, another rule reports it. */
  private static void headStated(NetworkFacts facts, Violations violations) {
    List<Located<Post>> posts = PostRules.ownPosts(facts);
    if (!posts.isEmpty()
        && posts.stream().noneMatch(OfficeHeadRules::isHead)
        && !facts.isSaidToBeInactive()) {
      violations.add(
          ElementPath.root().property("posts"),
          facts.getNetwork().getId(),
          Map.of("date", facts.getAsOf(), "count", posts.size()));
    }
  }

  private static boolean isHead(Located<Post> post) {
    return post.getValue().getFunction() == PostFunction.LEITUNG;
  }

  /** An acting head is reported instead of the vacancy behind it. */
  private static void reportHead(Located<Post> post, LocalDate day, Violations violations) {
    String id = post.getValue().getId();
    for (LocatedHolder held : LocatedHolder.of(post)) {
      if (held.holder().isActing() && held.period().contains(day)) {
        violations.add(held.path(), id, Map.of("date", day, "acting", id));
        return;
      }
    }
    if (post.getValue().getVacancies().stream().anyMatch(vacancy -> vacancy.contains(day))) {
      violations.add(post.getPath("vacancies"), id, Map.of("date", day, "vacant", id));
    }
  }
}
