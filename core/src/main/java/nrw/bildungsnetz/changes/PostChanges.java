package nrw.bildungsnetz.changes;

import java.util.List;

/** Change tables for staff posts. */
final class PostChanges {

  static final List<PartTable> ALL =
      List.of(
          PartTable.of("posts")
              .telling("function", "committee")
              .lasting(ChangeKind.POST_CREATED, ChangeKind.POST_CUT)
              .on("fte", ChangeKind.POST_FTE_CHANGED)
              .end(),
          PartTable.of("posts.holders")
              .knownBy("person")
              .knownBy("start", "employer")
              .telling("employer")
              .lasting(ChangeKind.POST_FILLED, ChangeKind.POST_VACATED)
              .on("person", ChangeKind.POST_PERSON_CHANGED)
              .end(),
          PartTable.of("posts.vacancies")
              .called("Vacancy")
              .knownBy("start")
              .knownBy("end")
              .knownBy()
              .lasting(ChangeKind.VACANCY_BEGUN, ChangeKind.VACANCY_ENDED)
              .removed(ChangeKind.VACANCY_REMOVED)
              .end());

  private PostChanges() {}
}
