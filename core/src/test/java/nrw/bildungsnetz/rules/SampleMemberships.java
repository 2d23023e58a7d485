package nrw.bildungsnetz.rules;

import java.time.LocalDate;
import java.util.List;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.MembershipBuilder;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Representation;
import nrw.bildungsnetz.model.Role;

/** Seats of the sample network: the Lenkungskreis with all who belong to it, and a guest. */
final class SampleMemberships {

  private SampleMemberships() {}

  static List<Membership> all() {
    return List.of(
        seat("obere", Representation.OBERE_SCHULAUFSICHT, "bezreg").role(Role.CHAIR).build(),
        seat("untere", Representation.UNTERE_SCHULAUFSICHT, "schulamt").build(),
        seat("dezernent-alt", Representation.KOMMUNE, "kreis")
            .person("Erika Beispiel")
            .period(
                Period.builder()
                    .start(LocalDate.of(2015, 2, 1))
                    .end(LocalDate.of(2022, 7, 31))
                    .build())
            .build(),
        seat("dezernentin", Representation.KOMMUNE, "kreis")
            .role(Role.DEPUTY_CHAIR)
            .office("Dezernat für Schule und Bildung")
            .person("Kim Muster")
            .period(Period.builder().start(LocalDate.of(2022, 8, 1)).build())
            .addSource("bericht")
            .build(),
        seat("staedte", Representation.GEMEINDEN, "stadt").build(),
        seat("schulen", Representation.SCHULEN, "gymnasium").advisory(true).build(),
        seat("gast", Representation.PARTNER, "kita").role(Role.GUEST).build());
  }

  private static MembershipBuilder seat(String id, Representation represents, String organisation) {
    return Membership.builder()
        .id(id)
        .committee("lenkungskreis")
        .represents(represents)
        .organisation(organisation);
  }
}
