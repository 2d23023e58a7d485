package nrw.bildungsnetz.rules.staff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.model.Post;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;

/** The rule about the shares of a full-time post that holders work. */
public final class HolderShareRule {

  /** S03: nobody works more than full time, and the holders of a post do not exceed its share. */
  public static final NetworkRule WITHIN_LIMITS =
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
          HolderShareRule::withinLimits);

  private HolderShareRule() {}

  private static void withinLimits(NetworkFacts facts, Violations violations) {
    Map<String, List<CertainShare>> byPerson = new LinkedHashMap<>();
    for (Located<Post> post : facts.getPosts()) {
      List<CertainShare> shares = new ArrayList<>();
      for (LocatedHolder held : LocatedHolder.of(post)) {
        held.holder().getFte().ifPresent(fte -> take(held, fte, facts, shares, violations));
      }
      post.getValue()
          .getFte()
          .flatMap(fte -> CertainShare.firstAbove(fte, CertainShare.ofOneKind(shares)))
          .ifPresent(share -> reportPost(share, violations));
      groupByPerson(shares, byPerson);
    }
    for (List<CertainShare> shares : byPerson.values()) {
      // A single share above full time has already been reported.
      if (shares.size() > 1) {
        CertainShare.firstAbove(BigDecimal.ONE, CertainShare.ofOneKind(shares))
            .ifPresent(share -> reportPerson(share, violations));
      }
    }
  }

  private static void take(
      LocatedHolder held,
      BigDecimal fte,
      NetworkFacts facts,
      List<CertainShare> shares,
      Violations violations) {
    if (fte.compareTo(BigDecimal.ONE) > 0) {
      violations.add(
          held.path().property("fte"), held.postId(), Map.of("post", held.postId(), "share", fte));
    }
    CertainShare.of(held, fte, facts.getAsOf()).ifPresent(shares::add);
  }

  /** Skips shares above full time, which have already been reported. */
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
    Located<Post> post = share.held().post();
    violations.add(
        post.getPath("holders"),
        post.getValue().getId(),
        Map.of(
            "post", post.getValue().getId(),
            "date", share.first(),
            "fte", post.getValue().getFte().orElseThrow()));
  }

  private static void reportPerson(CertainShare share, Violations violations) {
    LocatedHolder held = share.held();
    violations.add(
        held.path(), held.postId(), Map.of("holderOf", held.postId(), "day", share.first()));
  }
}
