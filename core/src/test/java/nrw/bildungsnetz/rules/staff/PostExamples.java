package nrw.bildungsnetz.rules.staff;

import static nrw.bildungsnetz.model.NetworkStatus.SUSPENDED;
import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Post;
import nrw.bildungsnetz.model.PostBuilder;
import nrw.bildungsnetz.model.PostHolder;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about posts and who pays for them. */
public final class PostExamples {

  private static final LocalDate TODAY = SampleNetworks.AS_OF;

  private PostExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(sides(), days(), schemes(), stated(), payers()).flatMap(List::stream).toList();
  }

  private static List<RuleCase<Network>> sides() {
    Network noneOfLand = land(p -> p.paidBy(Side.KOMMUNE));
    return List.of(
        conforming("S01", "both sides pay", SampleNetworks.valid()),
        conforming(
            "S01",
            "one post that both sides share",
            only(head(p -> unpaid(p.addHolder(of(Side.LAND)))), "leitung")),
        conforming("S01", "a released teacher", land(p -> p.paidBy(Optional.empty()))),
        conforming("S01", "one post of an unknown side", land(PostExamples::unpaid)),
        conforming("S01", "suspended", noneOfLand.with(n -> n.status(SUSPENDED))),
        conforming("S01", "of a programme alone", only(SampleNetworks.valid(), "koordination")),
        violating("S01", "the Land pays none", noneOfLand, "/posts"),
        violating(
            "S01",
            "active by its contract alone",
            noneOfLand.with(n -> n.status(Optional.empty())),
            "/posts"),
        violating("S01", "the Kommune pays none", head(p -> p.paidBy(Side.THIRD)), "/posts"),
        violating("S01", "that of the Land for KAoA", land(p -> p.programme("kaoa")), "/posts"));
  }

  private static List<RuleCase<Network>> days() {
    return List.of(
        conforming("S01", "last day of the Land's post", landUntil(TODAY)),
        violating("S01", "day after", landUntil(TODAY.minusDays(1)), "/posts"));
  }

  private static Network landUntil(LocalDate end) {
    return land(p -> p.period(Period.builder().end(end).build()));
  }

  private static List<RuleCase<Network>> schemes() {
    OrganisationKind koko = OrganisationKind.KOMMUNALE_KOORDINIERUNG;
    return List.of(
        conforming("S08", "posts of the network", SampleNetworks.valid()),
        conforming(
            "S08", "with its programme", Edits.post("koordination", p -> p.organisation("koko"))),
        conforming("S08", "of an advice centre", ofOther(OrganisationKind.BERATUNGSSTELLE)),
        violating("S08", "of KAoA", ofOther(koko), "/posts/0/organisation"),
        violating(
                "S08",
                "of the KI",
                ofOther(OrganisationKind.INTEGRATIONSZENTRUM),
                "/posts/0/organisation")
            .beside("T10"));
  }

  private static Network ofOther(OrganisationKind kind) {
    return Edits.organisation("koko", o -> o.kind(kind))
        .with(n -> n.posts(head(p -> p.organisation("koko")).getPosts()));
  }

  private static List<RuleCase<Network>> stated() {
    Network none = Edits.network(n -> n.posts(List.of()));
    return List.of(
        conforming("S09", "three posts", SampleNetworks.valid()),
        conforming("S09", "suspended", none.with(n -> n.status(SUSPENDED))),
        violating("S09", "none", none, ""));
  }

  private static List<RuleCase<Network>> payers() {
    Network one = head(PostExamples::unpaid);
    Network two = one.with(n -> n.posts(edited(one, "lehrkraft", PostExamples::unpaid)));
    return List.of(
        conforming("S10", "all but the one of a programme", SampleNetworks.valid()),
        conforming("S10", "a released teacher", land(p -> p.paidBy(Optional.empty()))),
        conforming("S10", "suspended", one.with(n -> n.status(SUSPENDED))),
        conforming(
            "S10",
            "of a post that is gone",
            head(p -> unpaid(p.period(Period.builder().end(TODAY.minusDays(1)).build())))),
        conforming("S10", "by its funder", head(p -> p.paidBy(Optional.empty()))),
        conforming(
            "S10",
            "both sides employ who shares it",
            head(p -> unpaid(p.addHolder(of(Side.LAND))))),
        violating(
            "S10",
            "both sides employed its holders one after the other",
            head(
                p ->
                    unpaid(
                        p.holders(
                            List.of(
                                of(Side.KOMMUNE),
                                of(Side.LAND)
                                    .with(
                                        h ->
                                            h.period(
                                                Period.builder()
                                                    .end(TODAY.minusDays(1))
                                                    .build())))))),
            "/posts/0"),
        violating("S10", "one of two", one, "/posts/0"),
        violating("S10", "the only one", only(one, "leitung"), "/posts/0"),
        violating("S10", "both", two, "/posts"),
        violating(
            "S10",
            "two of three",
            one.with(n -> n.posts(edited(one, "koordination", p -> p.programme(Optional.empty())))),
            "/posts"));
  }

  private static PostHolder of(Side employer) {
    return PostHolder.builder().employer(employer).build();
  }

  private static void unpaid(PostBuilder post) {
    post.paidBy(Optional.empty()).funder(Optional.empty()).releasedTeacher(false);
  }

  private static Network head(Consumer<PostBuilder> edit) {
    return Edits.post("leitung", edit);
  }

  private static Network land(Consumer<PostBuilder> edit) {
    return Edits.post("lehrkraft", edit);
  }

  private static Network only(Network network, String post) {
    return network.with(
        n -> n.posts(network.getPosts().stream().filter(p -> p.getId().equals(post)).toList()));
  }

  private static List<Post> edited(Network network, String post, Consumer<PostBuilder> edit) {
    return network.getPosts().stream().map(p -> p.getId().equals(post) ? p.with(edit) : p).toList();
  }
}
