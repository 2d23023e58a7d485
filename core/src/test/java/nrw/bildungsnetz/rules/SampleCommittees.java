package nrw.bildungsnetz.rules;

import java.time.LocalDate;
import java.util.List;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeBuilder;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Mandate;
import nrw.bildungsnetz.model.Period;

/** Bodies of the sample network. */
final class SampleCommittees {

  private SampleCommittees() {}

  static List<Committee> all() {
    return List.of(
        committee("lenkungskreis", CommitteeType.LENKUNGSKREIS, "Lenkungsgruppe")
            .mandate(Mandate.DECIDES)
            .meetingsPerYear(4)
            .build(),
        committee("konferenz", CommitteeType.BILDUNGSKONFERENZ, "Bildungsrat")
            .foundedYear(2015)
            .build(),
        committee("buero", CommitteeType.BILDUNGSBUERO, "Geschäftsstelle")
            .parent("lenkungskreis")
            .addCarriers("kreis", "land")
            .addSource("vertrag")
            .build(),
        committee("ak-mint", CommitteeType.ARBEITSKREIS, "Arbeitskreis MINT")
            .parent("buero")
            .period(Period.builder().start(LocalDate.of(2021, 8, 1)).build())
            .description("Tagt nach Bedarf.")
            .build());
  }

  private static CommitteeBuilder committee(String id, CommitteeType type, String name) {
    return Committee.builder().id(id).type(type).name(name);
  }
}
