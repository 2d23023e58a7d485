package nrw.bildungsnetz.samples;

import java.time.LocalDate;
import java.util.List;
import nrw.bildungsnetz.model.Bearbeitungsform;
import nrw.bildungsnetz.model.Handlungsfeld;
import nrw.bildungsnetz.model.HandlungsfeldBuilder;
import nrw.bildungsnetz.model.HandlungsfeldKind;
import nrw.bildungsnetz.model.Period;

/** Handlungsfelder of the sample network. */
public final class SampleHandlungsfelder {

  private SampleHandlungsfelder() {}

  static List<Handlungsfeld> handlungsfelder() {
    return List.of(
        uebergang(),
        field("inklusion", "Inklusion")
            .crossCutting(true)
            .addRunsThrough("mint", "mint-alt", "uebergang")
            .description("Quer zu den Übergängen.")
            .period(
                Period.builder()
                    .notBefore(LocalDate.of(2015, 1, 1))
                    .attestedUntil(LocalDate.of(2025, 11, 3))
                    .build())
            .addSource("bericht")
            .build(),
        field("mint-alt", "MINT")
            .period(since(2015, 2, 1).with(p -> p.end(LocalDate.of(2019, 12, 31))))
            .build(),
        field("mint", "MINT")
            .addCommittee("ak-mint")
            .resolution("beschluss-mint")
            .addPredecessor("mint-alt")
            .reviewAfterYears(3)
            .reviewAfterYearsAtMost(4)
            .period(since(2020, 2, 1))
            .build());
  }

  private static Handlungsfeld uebergang() {
    return field("uebergang", "Übergänge gestalten")
        .kind(HandlungsfeldKind.THEMA)
        .priority(true)
        .collective(true)
        .fieldCount(2)
        .addCatalogueTopics("uebergang-kita-grundschule", "uebergang-schule-beruf")
        .addTopics("Kita und Grundschule", "Schule und Beruf")
        .addTargetGroups("Eltern", "Jugendliche")
        .addBearbeitungsformen(Bearbeitungsform.FACHFORUM, Bearbeitungsform.BUERO)
        .addResponsibleOrganisation("schulamt")
        .addSozialraum("beispielbach")
        .addSdg(4)
        .period(since(2014, 8, 1))
        .build();
  }

  public static Period since(int year, int month, int day) {
    return Period.builder().start(LocalDate.of(year, month, day)).build();
  }

  private static HandlungsfeldBuilder field(String id, String name) {
    return Handlungsfeld.builder().id(id).name(name).coordinator("buero");
  }
}
