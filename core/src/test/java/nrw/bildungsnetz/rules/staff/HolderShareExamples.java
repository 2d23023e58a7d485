package nrw.bildungsnetz.rules.staff;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.PeriodBuilder;
import nrw.bildungsnetz.model.PostHolder;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rule about the shares of a full-time post. */
public final class HolderShareExamples {

  private static final LocalDate DAY = LocalDate.of(2021, 7, 31);

  private HolderShareExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(single(), together(), oneAfterTheOther(), uncertain(), persons())
        .flatMap(List::stream)
        .toList();
  }

  private static List<RuleCase<Network>> single() {
    return List.of(
        conforming("S03", "three quarters", SampleNetworks.valid()),
        conforming("S03", "a full-time post", head("1.00", "1.00")),
        violating("S03", "more than one", head("1.5", "1.0001"), "/posts/0/holders/0/fte"));
  }

  private static Network head(String post, String holder) {
    return Edits.post(
        "leitung",
        p ->
            p.fte(new BigDecimal(post))
                .holders(List.of(named("Toni Exempel", holder, p().start(DAY)))));
  }

  /** On half a post. */
  private static List<RuleCase<Network>> together() {
    PostHolder quarter = holder("0.25", p().start(DAY));
    PostHolder half = holder("0.5", p().start(DAY));
    PostHolder huge = holder("-1E+2147483646", p().start(DAY));
    PostHolder zero = holder("0E-2147483647", p().start(DAY));
    return List.of(
        conforming("S03", "shares nobody can add up", half(huge, zero)).beside("F08", "F10"),
        conforming("S03", "two quarters", half(quarter, quarter)),
        conforming("S03", "a share not stated", half(half, PostHolder.builder().build())),
        conforming(
            "S03",
            "size of the post not stated",
            Edits.post("lehrkraft", p -> p.fte(Optional.empty()).addHolders(half, half))),
        violating("S03", "two halves", half(half, half), "/posts/1/holders"),
        violating("S03", "three quarters", half(quarter, half), "/posts/1/holders"));
  }

  private static List<RuleCase<Network>> oneAfterTheOther() {
    PostHolder always = holder("0.25", p().start(DAY.minusYears(1)));
    PostHolder before = holder("0.25", p().start(DAY.minusYears(1)).end(DAY));
    return List.of(
        conforming(
            "S03",
            "from the day after",
            half(holder("0.25", p().start(DAY.plusDays(1))), always, before)),
        violating(
            "S03",
            "from the last day",
            half(holder("0.25", p().start(DAY)), always, before),
            "/posts/1/holders"),
        violating(
            "S03",
            "vouched for on one day",
            half(
                holder("0.5", p().attestedUntil(DAY)),
                holder("0.25", p().notBefore(DAY.minusDays(9)).attestedUntil(DAY))),
            "/posts/1/holders"));
  }

  private static List<RuleCase<Network>> uncertain() {
    PostHolder undated = PostHolder.builder().fte(new BigDecimal("0.5")).build();
    PostHolder backwards = holder("0.5", p().notBefore(DAY).end(DAY.minusDays(1)));
    return List.of(
        violating("S03", "no period stated of either", half(undated, undated), "/posts/1/holders"),
        conforming(
            "S03", "no period stated, and together no more", half(holder("0.5", p().start(DAY)))),
        conforming(
            "S03",
            "one without a period may be of the past",
            half(undated, holder("0.5", p().start(DAY)))),
        conforming(
            "S03",
            "in the course of one year",
            half(
                holder("0.5", p().start(DAY.minusYears(2)).endYear(2021)),
                holder("0.5", p().startYear(2021)))),
        conforming("S03", "ended before they began", half(backwards, backwards)));
  }

  private static List<RuleCase<Network>> persons() {
    String person = "/posts/1/holders/0";
    return List.of(
        conforming("S03", "one person, one post in all", twoPosts("0.5", DAY, "Toni Exempel")),
        conforming("S03", "two persons", twoPosts("0.75", DAY, "Kim Exempel")),
        conforming("S03", "from the day after", twoPosts("0.75", DAY.plusDays(1), "Toni Exempel")),
        conforming(
            "S03",
            "from the same day on two posts, half on each",
            twoPosts("0.5", DAY.minusYears(1), "Toni Exempel")),
        violating("S03", "on two posts", twoPosts("0.75", DAY, "Toni Exempel"), person),
        violating("S03", "on a whole post and a half", twoPosts("1", DAY, "Toni Exempel"), person)
            .beside("S13"),
        violating(
            "S03",
            "from the same day on two posts",
            twoPosts("0.75", DAY.minusYears(1), "Toni Exempel"),
            "/posts/0/holders/0"),
        violating(
                "S03",
                "more than one on a post, which says it all",
                twoPosts("1.0001", DAY, "Toni Exempel"),
                "/posts/0/holders",
                "/posts/0/holders/0/fte")
            .beside("S13"));
  }

  private static Network twoPosts(String share, LocalDate start, String person) {
    PostHolder head = named("Toni Exempel", share, p().start(DAY.minusYears(1)).end(DAY));
    Network land = half(named(person, "0.5", p().start(start)));
    return land.with(
        n ->
            n.posts(
                land.getPosts().stream()
                    .map(
                        post ->
                            post.getId().equals("leitung")
                                ? post.with(p -> p.holders(List.of(head)))
                                : post)
                    .toList()));
  }

  /** The post of the Land, which is a half one. */
  private static Network half(PostHolder... holders) {
    return Edits.post("lehrkraft", p -> p.addHolders(holders));
  }

  private static PostHolder holder(String fte, PeriodBuilder period) {
    return PostHolder.builder().fte(new BigDecimal(fte)).period(period.build()).build();
  }

  private static PostHolder named(String person, String fte, PeriodBuilder period) {
    return holder(fte, period).with(holder -> holder.person(person));
  }

  private static PeriodBuilder p() {
    return Period.builder();
  }
}
