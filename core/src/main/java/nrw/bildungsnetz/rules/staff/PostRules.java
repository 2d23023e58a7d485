package nrw.bildungsnetz.rules.staff;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.model.Post;
import nrw.bildungsnetz.model.PostHolder;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.rules.Basis;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.Contracts;
import nrw.bildungsnetz.rules.support.MissingStatements;

/** Rules about the posts of a network and who pays for them. */
public final class PostRules {

  /** S01: both sides pay for posts of an active network. */
  public static final NetworkRule BOTH_SIDES_PAY =
      NetworkRule.declare(
          Rule.builder()
              .id("S01")
              .severity(Severity.WARNING)
              .category(Category.STAFF)
              .basis(Basis.NOT_STATED)
              .addReads(
                  "posts.id",
                  "posts.programme",
                  "posts.period",
                  "posts.paidBy",
                  "posts.releasedTeacher",
                  "posts.funder",
                  "posts.holders.employer",
                  "posts.holders.period",
                  "organisations.id",
                  "organisations.kind",
                  "status",
                  "agreements.type",
                  "agreements.events")
              .source(
                  "Kooperationsverträge in NRW: mindestens eine Stelle der Kommune und eine des"
                      + " Landes")
              .since("0.1.0"),
          PostRules::bothSidesPay);

  /** S08: a post under another scheme names its programme. */
  public static final NetworkRule OTHER_SCHEME_NAMED =
      NetworkRule.declare(
          Rule.builder()
              .id("S08")
              .severity(Severity.INFO)
              .category(Category.STAFF)
              .addReads("posts.id", "posts.programme", "posts.organisation")
              .addReads("organisations.id", "organisations.kind")
              .source("KAoA und Kommunale Integrationszentren sind eigene Förderungen des Landes")
              .since("0.1.0"),
          PostRules::otherSchemeNamed);

  /** S09: the posts are stated. */
  public static final NetworkRule POSTS_STATED =
      NetworkRule.declare(
          Rule.builder()
              .id("S09")
              .severity(Severity.INFO)
              .category(Category.STAFF)
              .basis(Basis.NOT_STATED)
              .addReads("posts.id", "status")
              .source("Kooperationsverträge in NRW: Stellen von Kommune und Land")
              .since("0.1.0"),
          PostRules::postsStated);

  /** S10: the payer of each post is stated. */
  public static final NetworkRule PAYER_STATED =
      NetworkRule.declare(
          Rule.builder()
              .id("S10")
              .severity(Severity.WARNING)
              .category(Category.STAFF)
              .basis(Basis.NOT_STATED)
              .addReads(
                  "posts.id",
                  "posts.programme",
                  "posts.period",
                  "posts.paidBy",
                  "posts.releasedTeacher",
                  "posts.funder",
                  "posts.holders.employer",
                  "posts.holders.period",
                  "organisations.id",
                  "organisations.kind",
                  "status")
              .source("Kooperationsverträge in NRW: Stellen von Kommune und Land")
              .since("0.1.0"),
          PostRules::payerStated);

  private static final Set<OrganisationKind> OTHER_SCHEMES =
      Set.of(OrganisationKind.KOMMUNALE_KOORDINIERUNG, OrganisationKind.INTEGRATIONSZENTRUM);

  private static final Map<OrganisationKind, Side> SIDES =
      new EnumMap<>(
          Map.of(
              OrganisationKind.LAND, Side.LAND,
              OrganisationKind.MINISTERIUM, Side.LAND,
              OrganisationKind.BEZIRKSREGIERUNG, Side.LAND,
              OrganisationKind.SCHULAMT, Side.LAND,
              OrganisationKind.KREIS, Side.KOMMUNE,
              OrganisationKind.KREISFREIE_STADT, Side.KOMMUNE,
              OrganisationKind.GEMEINDE, Side.KOMMUNE,
              OrganisationKind.VERWALTUNGSEINHEIT, Side.KOMMUNE));

  private PostRules() {}

  /** The network's own posts that may exist on the reference date. */
  static List<Located<Post>> ownPosts(NetworkFacts facts) {
    List<Located<Post>> own = new ArrayList<>();
    for (Located<Post> post : facts.getPosts()) {
      if (post.getValue().getProgramme().isEmpty()
          && post.getValue().getPeriod().orElse(NetworkFacts.UNBOUNDED).contains(facts.getAsOf())) {
        own.add(post);
      }
    }
    return own;
  }

  /** A post without a stated payer may be paid by the side that seems to pay for none. */
  private static void bothSidesPay(NetworkFacts facts, Violations violations) {
    List<Located<Post>> posts = ownPosts(facts);
    Set<Side> missing = EnumSet.of(Side.LAND, Side.KOMMUNE);
    boolean allPaid = true;
    for (Located<Post> post : posts) {
      Set<Side> payers = payers(post.getValue(), facts);
      missing.removeAll(payers);
      allPaid &= !payers.isEmpty();
    }
    if (!posts.isEmpty() && allPaid && !missing.isEmpty() && Contracts.isNetworkActive(facts)) {
      violations.add(
          ElementPath.root().property("posts"),
          facts.getNetwork().getId(),
          Map.of("missing", List.copyOf(missing), "date", facts.getAsOf()));
    }
  }

  /**
   * The sides that pay a post. Released teachers are paid by the Land. If no side is stated, it
   * follows from the funder, or from holders employed by both sides.
   */
  private static Set<Side> payers(Post post, NetworkFacts facts) {
    Set<Side> payers = EnumSet.noneOf(Side.class);
    if (post.getPaidBy().isPresent()) {
      payers.add(post.getPaidBy().get());
    } else if (post.isReleasedTeacher()) {
      payers.add(Side.LAND);
    } else {
      Organisation funder = facts.getOrganisations().valueOf(post.getFunder());
      if (funder != null) {
        payers.add(SIDES.getOrDefault(funder.getKind(), Side.THIRD));
      }
      Set<Side> employers = employers(post, facts);
      if (employers.size() > 1) {
        payers.addAll(employers);
      }
    }
    return payers;
  }

  private static Set<Side> employers(Post post, NetworkFacts facts) {
    Set<Side> employers = EnumSet.noneOf(Side.class);
    for (PostHolder holder : post.getHolders()) {
      if (facts.isOfTheDay(holder.getPeriod())) {
        holder.getEmployer().ifPresent(employers::add);
      }
    }
    return employers;
  }

  private static void otherSchemeNamed(NetworkFacts facts, Violations violations) {
    for (Located<Post> post : facts.getPosts()) {
      Optional<OrganisationKind> kind =
          facts
              .getOrganisations()
              .find(post.getValue().getOrganisation())
              .map(Located::getValue)
              .map(Organisation::getKind)
              .filter(OTHER_SCHEMES::contains);
      if (kind.isPresent() && post.getValue().getProgramme().isEmpty()) {
        violations.add(
            post.getPath("organisation"),
            post.getValue().getId(),
            Map.of("post", post.getValue().getId(), "kind", kind.orElseThrow()));
      }
    }
  }

  private static void postsStated(NetworkFacts facts, Violations violations) {
    if (facts.getPosts().isEmpty() && !facts.isSaidToBeInactive()) {
      violations.add(ElementPath.root(), facts.getNetwork().getId(), Map.of());
    }
  }

  private static void payerStated(NetworkFacts facts, Violations violations) {
    if (facts.isSaidToBeInactive()) {
      return;
    }
    MissingStatements.report(
        ownPosts(facts),
        post -> !payers(post, facts).isEmpty(),
        post ->
            violations.add(
                post.getPath(), post.getValue().getId(), Map.of("post", post.getValue().getId())),
        several ->
            violations.add(
                ElementPath.root().property("posts"), facts.getNetwork().getId(), several));
  }
}
