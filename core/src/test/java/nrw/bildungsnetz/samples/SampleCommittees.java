package nrw.bildungsnetz.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.AssemblyKind;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeBuilder;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Mandate;
import nrw.bildungsnetz.model.Period;

/** Bodies of the sample network. */
final class SampleCommittees {

  private SampleCommittees() {}

  static List<Committee> all() {
    return Stream.concat(ofTheNetwork().stream(), besideIt().stream()).toList();
  }

  private static List<Committee> ofTheNetwork() {
    return List.of(
        committee("lenkungskreis", CommitteeType.LENKUNGSKREIS, "Lenkungsgruppe")
            .mandate(Mandate.DECIDES)
            .membersComplete(true)
            .preparedBy("buero")
            .meetingsPerYear(4)
            .meetingsAtLeast(true)
            .build(),
        committee("konferenz", CommitteeType.BILDUNGSKONFERENZ, "Bildungsrat")
            .mandate(Mandate.RECOMMENDS)
            .addAssemblies(AssemblyKind.FULL, AssemblyKind.PARTIAL)
            .foundedYear(2015)
            .addPredecessor("forum")
            .build(),
        committee("buero", CommitteeType.BILDUNGSBUERO, "Geschäftsstelle")
            .parent("lenkungskreis")
            .addCarriers("kreis", "land")
            .hostedBy("fachbereich")
            .addFunding(SampleProgrammes.funding("land", "30000"))
            .addSource("vertrag")
            .build(),
        committee("ak-mint", CommitteeType.ARBEITSKREIS, "Arbeitskreis MINT")
            .parent("buero")
            .period(Period.builder().start(LocalDate.of(2021, 8, 1)).build())
            .description("Tagt nach Bedarf.")
            .build());
  }

  private static List<Committee> besideIt() {
    return List.of(
        committee("forum", CommitteeType.OTHER, "Bildungsforum")
            .parent("lenkungskreis")
            .period(Period.builder().endYear(2014).build())
            .build(),
        committee("sg-kaoa", CommitteeType.STEUERUNGSGRUPPE, "Steuerungsgruppe KAoA")
            .external(true)
            .addProgramme("kaoa")
            .build());
  }

  private static CommitteeBuilder committee(String id, CommitteeType type, String name) {
    return Committee.builder().id(id).type(type).name(name);
  }
}
