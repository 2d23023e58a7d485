package nrw.bildungsnetz.samples;

import java.time.LocalDate;
import java.util.List;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.MembershipBuilder;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Representation;
import nrw.bildungsnetz.model.Role;
import nrw.bildungsnetz.model.Seat;
import nrw.bildungsnetz.model.Selection;

/** The Lenkungskreis of the sample network: two of its seats, all its members, and a guest. */
final class SampleMemberships {

  private SampleMemberships() {}

  static List<Seat> seats() {
    return List.of(
        Seat.builder()
            .id("sitz-obere")
            .committee("lenkungskreis")
            .represents(Representation.OBERE_SCHULAUFSICHT)
            .addOrganisation("bezreg")
            .selection(Selection.EX_OFFICIO)
            .allSchulformen(true)
            .build(),
        Seat.builder()
            .id("sitz-schulen")
            .committee("lenkungskreis")
            .name("Leitung einer Schule")
            .represents(Representation.SCHULEN)
            .addOrganisations("gymnasium", "grundschulen")
            .places(2)
            .rotating(true)
            .rotatingAmong(3)
            .advisory(true)
            .selection(Selection.ELECTED)
            .addSchulformen("02", "20")
            .meetingsPerYear(2)
            .period(SampleHandlungsfelder.since(2020, 2, 1))
            .addSource("vertrag")
            .build());
  }

  static List<Membership> all() {
    return List.of(
        member("obere", Representation.OBERE_SCHULAUFSICHT, "bezreg")
            .seat("sitz-obere")
            .allSchulformen(true)
            .role(Role.CHAIR)
            .build(),
        member("untere", Representation.UNTERE_SCHULAUFSICHT, "schulamt").build(),
        member("dezernent-alt", Representation.KOMMUNE, "kreis")
            .person("Erika Beispiel")
            .period(
                Period.builder()
                    .start(LocalDate.of(2015, 2, 1))
                    .end(LocalDate.of(2022, 7, 31))
                    .build())
            .build(),
        member("dezernentin", Representation.KOMMUNE, "kreis")
            .role(Role.DEPUTY_CHAIR)
            .office("Dezernat für Schule und Bildung")
            .person("Kim Muster")
            .period(SampleHandlungsfelder.since(2022, 8, 1))
            .addSource("bericht")
            .build(),
        member("staedte", Representation.GEMEINDEN, "stadt").build(),
        member("schulen", Representation.SCHULEN, "gymnasium")
            .seat("sitz-schulen")
            .sentBy("konferenz")
            .addSchulform("20")
            .advisory(true)
            .build(),
        member("gast", Representation.PARTNER, "kita").role(Role.GUEST).build());
  }

  private static MembershipBuilder member(
      String id, Representation represents, String organisation) {
    return Membership.builder()
        .id(id)
        .committee("lenkungskreis")
        .represents(represents)
        .organisation(organisation);
  }
}
