package nrw.bildungsnetz.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Post;
import nrw.bildungsnetz.model.PostFunction;

/** Rules about the head of the Bildungsbüro. */
final class OfficeHead {

  /** S05: the post of the head is filled, and not just for the time being. */
  static final NetworkRule HEAD_FILLED =
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
          OfficeHead::headFilled);

  /** S11: a post for the head is stated. */
  static final NetworkRule HEAD_STATED =
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
          OfficeHead::headStated);

  static final List<NetworkRule> ALL = List.of(HEAD_FILLED, HEAD_STATED);

  private OfficeHead() {}

  private static void headFilled(NetworkFacts facts, Violations violations) {
    if (facts.isSaidToBeInactive()) {
      return;
    }
    for (Placed<Post> post : PostRules.ownPosts(facts)) {
      if (isHead(post)) {
        reportHead(post, facts.asOf(), violations);
      }
    }
  }

  /** Where no post is stated at all, another rule says so. */
  private static void headStated(NetworkFacts facts, Violations violations) {
    List<Placed<Post>> posts = PostRules.ownPosts(facts);
    if (!posts.isEmpty()
        && posts.stream().noneMatch(OfficeHead::isHead)
        && !facts.isSaidToBeInactive()) {
      violations.add(
          ElementPath.root().property("posts"),
          facts.network().getId(),
          Map.of("date", facts.asOf(), "count", posts.size()));
    }
  }

  private static boolean isHead(Placed<Post> post) {
    return post.value().getFunction() == PostFunction.LEITUNG;
  }

  /** An acting head tells more than the vacancy that goes with it. */
  private static void reportHead(Placed<Post> post, LocalDate day, Violations violations) {
    String id = post.value().getId();
    for (PlacedHolder held : PlacedHolder.of(post)) {
      if (held.holder().isActing() && held.period().contains(day)) {
        violations.add(held.path(), id, Map.of("date", day, "acting", id));
        return;
      }
    }
    if (post.value().getVacancies().stream().anyMatch(vacancy -> vacancy.contains(day))) {
      violations.add(post.path("vacancies"), id, Map.of("date", day, "vacant", id));
    }
  }
}
