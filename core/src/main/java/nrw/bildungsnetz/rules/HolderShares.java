package nrw.bildungsnetz.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.model.Post;

/** The rule about the shares of a full-time post that holders work. */
final class HolderShares {

  /** S03: nobody works more than one full-time post, and nobody together more than a post has. */
  static final NetworkRule WITHIN_LIMITS =
      NetworkRule.declare(
          Rule.builder()
              .id("S03")
              .severity(Severity.ERROR)
              .category(Category.STAFF)
              .addReads(
                  "posts.id",
                  "posts.fte",
                  "posts.holders.fte",
                  "posts.holders.person",
                  "posts.holders.period")
              .source("Rechenlogik; Beispiel Heinsberg: eine Stelle, zwei halbe Besetzungen")
              .since("0.1.0"),
          HolderShares::withinLimits);

  private HolderShares() {}

  private static void withinLimits(NetworkFacts facts, Violations violations) {
    Map<String, List<CertainShare>> byPerson = new LinkedHashMap<>();
    for (Placed<Post> post : facts.posts()) {
      List<CertainShare> shares = new ArrayList<>();
      for (PlacedHolder held : PlacedHolder.of(post)) {
        held.holder().getFte().ifPresent(fte -> take(held, fte, facts, shares, violations));
      }
      post.value()
          .getFte()
          .flatMap(fte -> CertainShare.firstAbove(fte, CertainShare.ofOneKind(shares)))
          .ifPresent(share -> reportPost(share, violations));
      groupByPerson(shares, byPerson);
    }
    for (List<CertainShare> shares : byPerson.values()) {
      // One share alone is no more than a post; what is has been reported as such.
      if (shares.size() > 1) {
        CertainShare.firstAbove(BigDecimal.ONE, CertainShare.ofOneKind(shares))
            .ifPresent(share -> reportPerson(share, violations));
      }
    }
  }

  /** Where nothing tells when somebody worked, the day on which the network is looked at counts. */
  private static void take(
      PlacedHolder held,
      BigDecimal fte,
      NetworkFacts facts,
      List<CertainShare> shares,
      Violations violations) {
    if (fte.compareTo(BigDecimal.ONE) > 0) {
      violations.add(
          held.path().property("fte"), held.postId(), Map.of("post", held.postId(), "share", fte));
    }
    CertainShare.of(held, fte, facts.asOf()).ifPresent(shares::add);
  }

  /** A share that is too large on its own has been reported as such. */
  private static void groupByPerson(
      List<CertainShare> shares, Map<String, List<CertainShare>> byPerson) {
    for (CertainShare share : shares) {
      if (share.fte().compareTo(BigDecimal.ONE) <= 0) {
        share
            .held()
            .holder()
            .getPerson()
            .ifPresent(
                person -> byPerson.computeIfAbsent(person, p -> new ArrayList<>()).add(share));
      }
    }
  }

  private static void reportPost(CertainShare share, Violations violations) {
    Placed<Post> post = share.held().post();
    violations.add(
        post.path("holders"),
        post.value().getId(),
        Map.of(
            "post", post.value().getId(),
            "date", share.first(),
            "fte", post.value().getFte().orElseThrow()));
  }

  private static void reportPerson(CertainShare share, Violations violations) {
    PlacedHolder held = share.held();
    violations.add(
        held.path(), held.postId(), Map.of("holderOf", held.postId(), "day", share.first()));
  }
}
