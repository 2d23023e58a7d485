package nrw.bildungsnetz.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Post;
import nrw.bildungsnetz.model.PostBuilder;
import nrw.bildungsnetz.model.PostFunction;
import nrw.bildungsnetz.model.PostHolder;
import nrw.bildungsnetz.model.Side;

/** Posts of the sample network's Bildungsbüro, and the holders of the first of them. */
final class SampleStaff {

  private SampleStaff() {}

  static List<Post> posts() {
    return List.of(
        leitung(),
        post("lehrkraft", PostFunction.PAEDAGOGISCHE_MITARBEIT, "0.5")
            .paidBy(Side.LAND)
            .funder("land")
            .organisation("land")
            .releasedTeacher(true)
            .build(),
        post("koordination", PostFunction.KOORDINATION, "1.5")
            .headcount(2)
            .fixedTerm(true)
            .period(Period.builder().end(LocalDate.of(2027, 12, 31)).build())
            .programme("kaoa")
            .build());
  }

  private static Post leitung() {
    return post("leitung", PostFunction.LEITUNG, "1")
        .name("Leitung der Geschäftsstelle")
        .paidBy(Side.KOMMUNE)
        .funder("kreis")
        .addHolders(
            PostHolder.builder()
                .employer(Side.KOMMUNE)
                .fte(new BigDecimal("0.75"))
                .acting(true)
                .period(days(LocalDate.of(2020, 2, 1), LocalDate.of(2020, 6, 30)))
                .build(),
            PostHolder.builder()
                .employer(Side.KOMMUNE)
                .person("Toni Exempel")
                .period(SampleHandlungsfelder.since(2020, 10, 1))
                .build())
        .addVacancy(days(LocalDate.of(2020, 7, 1), LocalDate.of(2020, 9, 30)))
        .period(SampleHandlungsfelder.since(2008, 8, 1))
        .addSource("vertrag")
        .build();
  }

  private static PostBuilder post(String id, PostFunction function, String fte) {
    return Post.builder().id(id).committee("buero").function(function).fte(new BigDecimal(fte));
  }

  private static Period days(LocalDate start, LocalDate end) {
    return Period.builder().start(start).end(end).build();
  }
}
