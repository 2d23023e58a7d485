package nrw.bildungsnetz.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Post;
import nrw.bildungsnetz.model.PostFunction;

/** The rule about the head of the Bildungsbüro. */
final class OfficeHead {

  /** S05: the Bildungsbüro has a head who is not just acting. */
  static final NetworkRule HAS_HEAD =
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
              .source("Rolff, Expertise (2013): ein Drittel der Büros mit Leitung in Vollzeit")
              .since("0.1.0"),
          OfficeHead::hasHead);

  private OfficeHead() {}

  private static void hasHead(NetworkFacts facts, Violations violations) {
    if (facts.isSaidToBeInactive()) {
      return;
    }
    List<Placed<Post>> posts = PostRules.ownPosts(facts);
    boolean hasHead = false;
    for (Placed<Post> post : posts) {
      if (post.value().getFunction() == PostFunction.LEITUNG) {
        hasHead = true;
        reportHead(post, facts.asOf(), violations);
      }
    }
    if (!hasHead && !posts.isEmpty()) {
      violations.add(
          ElementPath.root().property("posts"),
          facts.network().getId(),
          Map.of("date", facts.asOf(), "count", posts.size()));
    }
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
