package nrw.bildungsnetz.rules.staff;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.PeriodBuilder;
import nrw.bildungsnetz.model.PostBuilder;
import nrw.bildungsnetz.model.PostHolder;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about those who fill posts. */
public final class HolderExamples {

  private static final LocalDate TODAY = SampleNetworks.AS_OF;
  private static final LocalDate YESTERDAY = TODAY.minusDays(1);
  private static final LocalDate BEGIN = LocalDate.of(2020, 2, 1);
  private static final LocalDate END = LocalDate.of(2030, 1, 31);

  private HolderExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(employers(), fixedTerms(), terms(), begins(), ends())
        .flatMap(List::stream)
        .toList();
  }

  private static List<RuleCase<Network>> employers() {
    String employer = "/posts/1/holders/0/employer";
    return List.of(
        conforming("S02", "nobody employed by the Kommune", SampleNetworks.valid()),
        conforming("S02", "a teacher of the Land", land(Side.LAND, p(), p -> {})),
        conforming("S02", "until yesterday", land(Side.KOMMUNE, p().end(YESTERDAY), p -> {})),
        conforming("S02", "of KAoA", land(Side.KOMMUNE, p(), p -> p.programme("kaoa"))),
        conforming(
            "S02",
            "of a post that is gone",
            land(Side.KOMMUNE, p(), p -> p.period(p().end(YESTERDAY).build()))),
        violating("S02", "of the Kommune", land(Side.KOMMUNE, p().end(TODAY), p -> {}), employer),
        violating(
            "S02",
            "paid by the Land",
            land(Side.KOMMUNE, p(), p -> p.releasedTeacher(false)),
            employer),
        violating(
            "S02",
            "for a released teacher",
            land(Side.KOMMUNE, p(), p -> p.paidBy(Optional.empty())),
            employer));
  }

  private static Network land(Side employer, PeriodBuilder period, Consumer<PostBuilder> edit) {
    PostHolder holder = PostHolder.builder().employer(employer).period(period.build()).build();
    return Edits.post("lehrkraft", post -> edit.accept(post.addHolder(holder)));
  }

  private static List<RuleCase<Network>> fixedTerms() {
    PostHolder undated = PostHolder.builder().build();
    String holder = "/posts/2/holders/0";
    return List.of(
        conforming("S04", "nobody", SampleNetworks.valid()),
        conforming("S04", "ended with the post", fixed(p().end(YESTERDAY), p().end(YESTERDAY))),
        conforming("S04", "last day of the post", fixed(p().end(TODAY), p())),
        conforming("S04", "not fixed-term", permanent(fixed(p().end(YESTERDAY), p()))),
        conforming("S04", "vouched for until then", fixed(p().attestedUntil(YESTERDAY), p())),
        conforming("S04", "not yet begun", fixed(p().start(TODAY.plusDays(1)), p())),
        violating("S04", "no end stated", fixed(p().end(YESTERDAY), p().start(BEGIN)), holder),
        violating("S04", "ended that year", fixed(p().endYear(2025), p()), holder),
        violating(
            "S04",
            "no period stated",
            Edits.post(
                "koordination", post -> post.period(p().end(YESTERDAY).build()).addHolder(undated)),
            holder),
        violating("S04", "a later end", fixed(p().end(YESTERDAY), p().end(TODAY)), holder)
            .beside("K10"));
  }

  private static Network permanent(Network network) {
    return network.with(
        n ->
            n.posts(
                network.getPosts().stream().map(p -> p.with(e -> e.fixedTerm(false))).toList()));
  }

  private static Network fixed(PeriodBuilder post, PeriodBuilder holder) {
    return held("koordination", post, holder);
  }

  private static List<RuleCase<Network>> terms() {
    return List.of(
        conforming("K10", "while the post exists", SampleNetworks.valid()),
        conforming("K10", "the whole time", heldIn(p().start(BEGIN).end(END))),
        conforming("K10", "nothing stated", heldIn(p())),
        conforming("K10", "a post without period", held("lehrkraft", p(), p().start(BEGIN))),
        violating(
            "K10",
            "begins and ends outside",
            heldIn(p().start(BEGIN.minusDays(1)).end(END.plusDays(1))),
            "/posts/1/holders/0/period"));
  }

  private static List<RuleCase<Network>> begins() {
    String period = "/posts/1/holders/0/period";
    return List.of(
        conforming("K10", "begun in the year of the post", heldIn(p().startYear(2020))),
        violating("K10", "begun the year before", heldIn(p().startYear(2019)), period),
        violating("K10", "begun the day before", heldIn(p().start(BEGIN.minusDays(1))), period),
        violating("K10", "ended before", heldIn(p().end(BEGIN.minusDays(1))), period));
  }

  private static List<RuleCase<Network>> ends() {
    String period = "/posts/1/holders/0/period";
    return List.of(
        conforming("K10", "no end stated", heldIn(p().start(BEGIN))),
        conforming("K10", "ends in the year of the post", heldIn(p().endYear(2030))),
        conforming("K10", "begins on the last day", heldIn(p().start(END))),
        violating("K10", "ends the year after", heldIn(p().endYear(2031)), period),
        violating("K10", "ends the day after", heldIn(p().end(END.plusDays(1))), period),
        violating("K10", "vouched for after", heldIn(p().attestedUntil(END.plusDays(1))), period),
        violating("K10", "begins the day after", heldIn(p().start(END.plusDays(1))), period));
  }

  private static Network heldIn(PeriodBuilder holder) {
    return held("lehrkraft", p().start(BEGIN).end(END), holder);
  }

  private static Network held(String id, PeriodBuilder post, PeriodBuilder holder) {
    return Edits.post(
        id,
        p -> p.period(post.build()).addHolder(PostHolder.builder().period(holder.build()).build()));
  }

  private static PeriodBuilder p() {
    return Period.builder();
  }
}
