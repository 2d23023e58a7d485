package nrw.bildungsnetz.changes;

import static nrw.bildungsnetz.changes.ChangeCase.added;
import static nrw.bildungsnetz.changes.ChangeCase.change;
import static nrw.bildungsnetz.changes.ChangeCase.removed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nrw.bildungsnetz.model.NetworkBuilder;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Post;
import nrw.bildungsnetz.model.PostBuilder;
import nrw.bildungsnetz.model.PostFunction;
import nrw.bildungsnetz.model.PostHolder;
import nrw.bildungsnetz.model.Side;

/** Changes of the posts of the Bildungsbüro and their holders. */
final class PostCases {

  private static final Post POST =
      Post.builder().id("p1").committee("bb").function(PostFunction.LEITUNG).build();
  private static final Period SINCE_AUGUST =
      Period.builder().start(LocalDate.of(2024, 8, 1)).build();
  private static final Period OVER = SINCE_AUGUST.with(copy -> copy.end(LocalDate.of(2025, 1, 31)));
  private static final PostHolder HOLDER =
      PostHolder.builder()
          .employer(Side.LAND)
          .person("Erika Beispiel")
          .period(SINCE_AUGUST)
          .build();

  static final List<ChangeCase> ALL =
      List.of(
          added(
              ChangeKind.POST_CREATED,
              network -> network.addPost(POST),
              "Die Stelle „p1“ (Leitung) im Gremium „bb“ ist eingerichtet.",
              "The post \"p1\" (head of the office) in the body \"bb\" is created."),
          removed(
              ChangeKind.POST_CUT,
              network -> network.addPost(POST),
              "Die Stelle „p1“ (Leitung) im Gremium „bb“ fällt weg.",
              "The post \"p1\" (head of the office) in the body \"bb\" is cut."),
          post(
              ChangeKind.POST_FTE_CHANGED,
              copy -> copy.fte(new BigDecimal("0.50")),
              copy -> copy.fte(new BigDecimal("1.0")),
              "Die Stelle „p1“ (Leitung) hat einen anderen Stellenanteil: bisher 0,5, jetzt 1.",
              "The post \"p1\" (head of the office) has a different share of a full post: before"
                  + " 0.5, now 1."),
          post(
              ChangeKind.POST_FILLED,
              copy -> {},
              copy -> copy.addHolder(HOLDER),
              "Die Stelle „p1“ (Leitung) ist neu besetzt, Beginn 01.08.2024.",
              "The post \"p1\" (head of the office) has a new holder, start 2024-08-01."),
          post(
              ChangeKind.POST_VACATED,
              copy -> copy.addHolder(HOLDER),
              copy -> copy.addHolder(HOLDER.with(it -> it.period(OVER))),
              "Auf der Stelle „p1“ (Leitung) endet eine Besetzung, Ende 31.01.2025.",
              "A holder leaves the post \"p1\" (head of the office), end 2025-01-31."),
          post(
              ChangeKind.POST_PERSON_CHANGED,
              copy -> copy.addHolder(HOLDER),
              copy -> copy.addHolder(HOLDER.with(it -> it.person("Max Muster"))),
              "Die Person auf der Stelle „p1“ (Leitung) ist geändert.",
              "The person on the post \"p1\" (head of the office) has changed."),
          post(
              ChangeKind.VACANCY_BEGUN,
              copy -> {},
              copy -> copy.addVacancy(SINCE_AUGUST),
              "Die Stelle „p1“ (Leitung) ist unbesetzt, Beginn 01.08.2024.",
              "The post \"p1\" (head of the office) is vacant, start 2024-08-01."),
          post(
              ChangeKind.VACANCY_ENDED,
              copy -> copy.addVacancy(SINCE_AUGUST),
              copy -> copy.addVacancy(OVER),
              "Die Vakanz der Stelle „p1“ (Leitung) endet, Ende 31.01.2025.",
              "The vacancy of the post \"p1\" (head of the office) ends, end 2025-01-31."),
          post(
              ChangeKind.VACANCY_REMOVED,
              copy -> copy.addVacancy(OVER),
              copy -> {},
              "Eine Vakanz der Stelle „p1“ (Leitung) ist nicht mehr eingetragen.",
              "A vacancy of the post \"p1\" (head of the office) is no longer stated."));

  private PostCases() {}

  private static ChangeCase post(
      ChangeKind kind,
      Consumer<PostBuilder> before,
      Consumer<PostBuilder> after,
      String german,
      String english) {
    return change(kind, post(before), post(after), german, english);
  }

  private static Consumer<NetworkBuilder> post(Consumer<PostBuilder> edit) {
    return network -> network.addPost(POST.with(edit));
  }
}
