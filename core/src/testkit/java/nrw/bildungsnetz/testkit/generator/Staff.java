package nrw.bildungsnetz.testkit.generator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nrw.bildungsnetz.model.Post;
import nrw.bildungsnetz.model.PostBuilder;
import nrw.bildungsnetz.model.PostFunction;
import nrw.bildungsnetz.model.PostHolder;
import nrw.bildungsnetz.model.PostHolderBuilder;
import nrw.bildungsnetz.model.Side;

/** The posts of the Bildungsbüro: one of the Land, one of the Kommune, and further ones. */
final class Staff {

  private static final List<PostFunction> FURTHER =
      List.of(
          PostFunction.VERWALTUNG,
          PostFunction.KOORDINATION,
          PostFunction.PROJEKT,
          PostFunction.BILDUNGSMONITORING,
          PostFunction.BERATUNG,
          PostFunction.BEGLEITUNG,
          PostFunction.OTHER);

  private final Setting setting;
  private int people;

  private Staff(Setting setting) {
    this.setting = setting;
    this.people = setting.dice("people").between(0, 1_000);
  }

  static List<Post> of(Setting setting) {
    Staff staff = new Staff(setting);
    List<Post> posts = new ArrayList<>();
    posts.add(staff.head(setting.dice("head")));
    posts.add(staff.teacher(setting.dice("teacher")));
    Dice dice = setting.dice("staff");
    for (int i = 0; i < setting.members() / 20; i++) {
      posts.add(staff.further(i, dice.fork(i)));
    }
    return posts;
  }

  private Post head(Dice dice) {
    return post("stelle-leitung", PostFunction.LEITUNG)
        .paidBy(Side.KOMMUNE)
        .funder(Organisations.KOMMUNE)
        .fte(BigDecimal.ONE)
        .holders(holders(dice, setting.span(), Side.KOMMUNE, BigDecimal.ONE))
        .build();
  }

  /** The Land's post may be shared by two people. */
  private Post teacher(Dice dice) {
    boolean shared = dice.chance(30);
    BigDecimal share = shared ? new BigDecimal("0.5") : BigDecimal.ONE;
    Span span = setting.span();
    PostBuilder post =
        post("stelle-land", PostFunction.PAEDAGOGISCHE_MITARBEIT)
            .paidBy(Side.LAND)
            .funder(dice.maybe(50, Organisations.LAND))
            .organisation(dice.maybe(30, Organisations.LAND))
            .releasedTeacher(true)
            .fte(BigDecimal.ONE)
            .headcount(shared ? 2 : 1)
            .sources(setting.sourced(dice));
    if (shared) {
      return post.addHolder(holder(dice, span, Side.LAND, share).build())
          .addHolder(holder(dice, span, Side.LAND, share).build())
          .build();
    }
    // It could not be filled immediately.
    LocalDate filled = span.first().plusDays(dice.between(60, 200));
    return post.addVacancy(Span.of(span.first(), filled.minusDays(1)).told())
        .holders(holders(dice, new Span(filled, span.last()), Side.LAND, share))
        .build();
  }

  private Post further(int number, Dice dice) {
    PostFunction function = FURTHER.get(number % FURTHER.size());
    Span span = setting.span().within(dice);
    boolean ofProgramme = function == PostFunction.PROJEKT;
    BigDecimal fte = BigDecimal.valueOf(dice.between(1, 4), 0).divide(new BigDecimal(4));
    return post("stelle-" + number, function)
        .name(dice.maybe(40, "Stelle " + (number + 1)))
        .paidBy(ofProgramme ? Side.THIRD : Side.KOMMUNE)
        .fte(dice.maybe(80, fte))
        .fixedTerm(span.last().isPresent())
        .programme(ofProgramme ? Optional.of(Programmes.one(dice, setting)) : Optional.empty())
        .holders(dice.chance(60) ? holders(dice, span, Side.KOMMUNE, fte) : List.of())
        .period(Optional.of(span.told()))
        .sources(setting.sourced(dice))
        .build();
  }

  /** One holder, or two in succession, the first of them possibly acting. */
  private List<PostHolder> holders(Dice dice, Span span, Side employer, BigDecimal fte) {
    LocalDate change = dice.day(span.first().plusDays(1), span.lastTold());
    if (dice.chance(50) || !change.isBefore(span.lastTold())) {
      return List.of(holder(dice, span, employer, fte).build());
    }
    Span second = new Span(change, span.last());
    return List.of(
        holder(dice, Span.of(span.first(), change.minusDays(1)), employer, fte).build(),
        holder(dice, second, employer, fte).acting(dice.chance(30)).build());
  }

  /** Nobody holds two posts, and the holder of a fixed-term post leaves when it ends. */
  private PostHolderBuilder holder(Dice dice, Span span, Side employer, BigDecimal fte) {
    return PostHolder.builder()
        .employer(dice.maybe(70, employer))
        .fte(fte)
        .person(dice.maybe(50, People.name(people++)))
        .period(dice.maybe(span.last().isPresent() ? 100 : 80, span.told()));
  }

  private static PostBuilder post(String id, PostFunction function) {
    return Post.builder().id(id).committee(Committees.BUERO).function(function);
  }
}
