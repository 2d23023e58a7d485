package nrw.bildungsnetz.rules.staff;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Post;
import nrw.bildungsnetz.model.PostBuilder;
import nrw.bildungsnetz.model.PostHolder;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about size, persons, vacancies and term of a post. */
public final class PostNumberExamples {

  private static final LocalDate DAY = LocalDate.of(2024, 8, 1);

  private PostNumberExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(headcounts(), vacancies(), terms()).flatMap(List::stream).toList();
  }

  private static List<RuleCase<Network>> headcounts() {
    String place = "/posts/0/headcount";
    return List.of(
        conforming("S12", "1.5 posts for two", SampleNetworks.valid()),
        conforming("S12", "a full post each", post(p -> p.fte(size("2")).headcount(2))),
        conforming(
            "S12", "one after the other", held(1, List.of(until(DAY), since(DAY.plusDays(1))))),
        conforming("S12", "two at once", held(2, List.of(since(DAY), since(DAY)))),
        conforming(
            "S12", "holders without a time", held(1, List.of(Optional.empty(), Optional.empty()))),
        violating(
            "S12", "more posts than persons", post(p -> p.fte(size("1.5")).headcount(1)), place),
        violating("S12", "two at once on one day", held(1, List.of(until(DAY), since(DAY))), place),
        violating(
                "S12", "three for two", held(2, List.of(since(DAY), since(DAY), since(DAY))), place)
            .beside("S03"));
  }

  private static List<RuleCase<Network>> vacancies() {
    String place = "/posts/0/vacancies/0";
    return List.of(
        conforming("S13", "between two holders", SampleNetworks.valid()),
        conforming("S13", "until it was filled", vacant(since(DAY), "1")),
        conforming("S13", "the half of it", vacant(since(DAY.minusDays(1)), "0.5")),
        conforming("S13", "filled at no known time", vacant(Optional.empty(), "1")),
        violating("S13", "filled on its last day", vacant(since(DAY.minusDays(1)), "1"), place));
  }

  private static List<RuleCase<Network>> terms() {
    String place = "/posts/2/fixedTerm";
    return List.of(
        conforming("S14", "with its end", SampleNetworks.valid()),
        conforming(
            "S14", "with the year of its end", limited(Period.builder().endYear(2027).build())),
        conforming(
            "S14",
            "without limit",
            Edits.post("koordination", p -> p.fixedTerm(false).period(Optional.empty()))),
        violating(
            "S14", "no period", Edits.post("koordination", p -> p.period(Optional.empty())), place),
        violating("S14", "only its beginning", limited(Period.builder().start(DAY).build()), place),
        violating(
            "S14", "only attested", limited(Period.builder().attestedUntil(DAY).build()), place),
        violating(
            "S14",
            "both without",
            Edits.lacking(n -> n.posts(List.of(limitedPost("eine"), limitedPost("andere")))),
            "/posts"),
        violating(
            "S14",
            "two of three without",
            Edits.network(n -> n.addPosts(limitedPost("eine"), limitedPost("andere"))),
            "/posts"));
  }

  private static Post limitedPost(String id) {
    Post post = SampleNetworks.valid().getPosts().get(2);
    return post.with(p -> p.id(id).period(Optional.empty()));
  }

  private static BigDecimal size(String fte) {
    return new BigDecimal(fte);
  }

  private static Network limited(Period period) {
    return Edits.post("koordination", p -> p.period(period));
  }

  private static Optional<Period> since(LocalDate day) {
    return Optional.of(Period.builder().start(day).build());
  }

  private static Optional<Period> until(LocalDate day) {
    return Optional.of(Period.builder().start(LocalDate.of(2010, 8, 1)).end(day).build());
  }

  private static Network held(int headcount, List<Optional<Period>> periods) {
    return post(
        p ->
            p.headcount(headcount)
                .vacancies(List.of())
                .holders(
                    periods.stream()
                        .map(each -> PostHolder.builder().fte(size("0.5")).period(each).build())
                        .toList()));
  }

  /** Vacant until the day before. */
  private static Network vacant(Optional<Period> filled, String fte) {
    return post(
        p ->
            p.holders(List.of(PostHolder.builder().fte(size(fte)).period(filled).build()))
                .vacancies(
                    List.of(
                        Period.builder().start(DAY.minusMonths(3)).end(DAY.minusDays(1)).build())));
  }

  private static Network post(Consumer<PostBuilder> edit) {
    return Edits.post("leitung", p -> edit.accept(p.fte(size("1"))));
  }
}
