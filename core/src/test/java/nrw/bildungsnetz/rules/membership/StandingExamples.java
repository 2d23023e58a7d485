package nrw.bildungsnetz.rules.membership;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.MembershipBuilder;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.model.Representation;
import nrw.bildungsnetz.model.Seat;
import nrw.bildungsnetz.model.SeatBuilder;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;
import org.jspecify.annotations.Nullable;

/** Examples of the rules about whom an organisation can represent, and on which seat. */
public final class StandingExamples {

  private static final String REPRESENTS = "/memberships/7/represents";
  private static final String SEAT = "/memberships/7/seat";

  private StandingExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(byLaw(), usual(), offices(), kept(), seats()).flatMap(List::stream).toList();
  }

  private static List<RuleCase<Network>> byLaw() {
    return List.of(
        conforming("G23", "each for itself", SampleNetworks.valid()),
        conforming("G23", "a unit", of("dezernat", Representation.OBERE_SCHULAUFSICHT)),
        conforming("G23", "nobody tells", of("bezreg", null)),
        conforming("G23", "an unknown one", of("x", Representation.OBERE_SCHULAUFSICHT))
            .beside("R01"),
        conforming("G23", "a guest of its own", of("bezreg", Representation.PARTNER)),
        conforming("G23", "Gemeinde for the Kommune", of("stadt", Representation.KOMMUNE)),
        violating(
            "G23",
            "a Bezirksregierung as untere Schulaufsicht",
            of("bezreg", Representation.UNTERE_SCHULAUFSICHT),
            REPRESENTS),
        violating(
            "G23",
            "a Schulamt as obere Schulaufsicht",
            of("schulamt", Representation.OBERE_SCHULAUFSICHT),
            REPRESENTS),
        violating(
            "G23",
            "a town as untere Schulaufsicht",
            of("stadt", Representation.UNTERE_SCHULAUFSICHT),
            REPRESENTS),
        violating(
            "G23",
            "a Kreis as obere Schulaufsicht",
            of("kreis", Representation.OBERE_SCHULAUFSICHT),
            REPRESENTS),
        violating(
            "G23",
            "a unit of a Kreis as obere Schulaufsicht",
            of("fachbereich", Representation.OBERE_SCHULAUFSICHT),
            REPRESENTS),
        violating(
            "G23", "a ministry for the Kommune", of("msb", Representation.KOMMUNE), REPRESENTS),
        violating(
            "G23",
            "a Bezirksregierung for the Gemeinden",
            of("bezreg", Representation.GEMEINDEN),
            REPRESENTS),
        violating(
                "G23",
                "both swapped",
                swapped(),
                "/memberships/0/represents",
                "/memberships/1/represents")
            .beside("G25", "G06"),
        violating(
            "G23",
            "by its seat",
            member("schulamt", m -> m.seat("sitz"))
                .with(n -> n.addSeat(seat(s -> s.represents(Representation.OBERE_SCHULAUFSICHT)))),
            "/memberships/7/organisation"),
        violating(
            "G23",
            "a seat kept for the wrong one",
            SampleNetworks.valid()
                .with(
                    n ->
                        n.addSeat(
                            seat(
                                s ->
                                    s.represents(Representation.UNTERE_SCHULAUFSICHT)
                                        .addOrganisation("bezreg")))),
            "/seats/2/represents"));
  }

  private static Network swapped() {
    Network one = Edits.membership("obere", m -> m.represents(Representation.UNTERE_SCHULAUFSICHT));
    Network other =
        Edits.membership("untere", m -> m.represents(Representation.OBERE_SCHULAUFSICHT));
    return one.with(
        n -> {
          List<Membership> members = new ArrayList<>(one.getMemberships());
          members.set(1, other.getMemberships().get(1));
          n.memberships(members);
        });
  }

  private static List<RuleCase<Network>> usual() {
    return List.of(
        conforming("G24", "each for itself", SampleNetworks.valid()),
        conforming("G24", "a Hochschule of the Land", of("hochschule", Representation.LAND)),
        conforming("G24", "a unit of the Kreis", of("fachbereich", Representation.KOMMUNE)),
        conforming("G24", "a Kita of the Kommune", of("kita", Representation.KOMMUNE)),
        conforming("G24", "a school for the schools", of("gymnasium", Representation.SCHULEN)),
        conforming("G24", "excluded, which is for G23", of("bezreg", Representation.KOMMUNE)),
        violating(
            "G24",
            "the Kreis as untere Schulaufsicht",
            of("kreis", Representation.UNTERE_SCHULAUFSICHT),
            REPRESENTS),
        violating("G24", "the Kreis for the Land", of("kreis", Representation.LAND), REPRESENTS),
        violating("G24", "a town for the Land", of("stadt", Representation.LAND), REPRESENTS),
        violating(
            "G24",
            "a Schulamt for the Kommune",
            of("schulamt", Representation.KOMMUNE),
            REPRESENTS),
        violating("G24", "a school for the Land", of("gymnasium", Representation.LAND), REPRESENTS),
        violating(
            "G24", "a chamber for the Gemeinden", of("ihk", Representation.GEMEINDEN), REPRESENTS),
        violating(
            "G24",
            "a seat of the Land kept for the Kreis",
            SampleNetworks.valid()
                .with(
                    n ->
                        n.addSeat(
                            seat(s -> s.represents(Representation.LAND).addOrganisation("kreis")))),
            "/seats/2/represents"));
  }

  private static List<RuleCase<Network>> offices() {
    return List.of(
        conforming("G24", "a Landrat of the Kreis", office("Landrat", Representation.KOMMUNE)),
        conforming("G24", "a Schulrätin", office("Schulrätin", Representation.LAND)),
        conforming(
            "G24",
            "a Landrat as a member of the Schulamt",
            member(
                "schulamt",
                m -> m.represents(Representation.UNTERE_SCHULAUFSICHT).office("Landrat"))),
        violating(
            "G24",
            "a Landrätin for the Land",
            office("Die Landrätin", Representation.LAND),
            "/memberships/7/office"),
        violating(
            "G24",
            "an Oberbürgermeister as untere Schulaufsicht",
            office("Oberbürgermeister", Representation.UNTERE_SCHULAUFSICHT),
            "/memberships/7/office"));
  }

  private static Network office(String office, Representation represents) {
    return advising(m -> m.office(office).represents(represents));
  }

  private static List<RuleCase<Network>> kept() {
    return List.of(
        conforming("G25", "seats of their own", SampleNetworks.valid()),
        conforming("G25", "the Land on a seat of the obere", on("sitz-obere", Representation.LAND)),
        conforming("G25", "nobody tells", advising(m -> m.seat("sitz-obere"))),
        violating(
                "G25",
                "the Kommune on a seat of the Land",
                on("sitz-obere", Representation.KOMMUNE),
                SEAT)
            .beside("G15"),
        violating(
                "G25",
                "the untere on a seat of the obere",
                on("sitz-obere", Representation.UNTERE_SCHULAUFSICHT),
                SEAT)
            .beside("G15"),
        violating(
            "G25",
            "the Land on a seat of the schools",
            on("sitz-schulen", Representation.LAND),
            SEAT));
  }

  private static Network on(String seat, Representation represents) {
    return advising(m -> m.seat(seat).represents(represents));
  }

  private static List<RuleCase<Network>> seats() {
    return List.of(
        conforming("G25", "the Kreis on a seat of the Gemeinden", onSeatOf("stadt", "kreis")),
        conforming("G25", "on a seat kept for both", onSeatOf("land", "kreis", "kreis")),
        conforming("G25", "a unit of the Land on its seat", onSeatOf("land", "dezernat")),
        violating(
            "G25",
            "a unit of the Land on a seat of the Kreis",
            onSeatOf("kreis", "dezernat"),
            SEAT),
        violating("G25", "the Land on a seat of the Gemeinden", onSeatOf("stadt", "land"), SEAT),
        violating("G25", "the Gemeinden on a seat of the Land", onSeatOf("msb", "stadt"), SEAT));
  }

  private static Network onSeatOf(String keptFor, String holder) {
    return member(holder, m -> m.seat("sitz"))
        .with(n -> n.addSeat(seat(s -> s.addOrganisation(keptFor))));
  }

  private static Network onSeatOf(String keptFor, String alsoFor, String holder) {
    return member(holder, m -> m.seat("sitz"))
        .with(n -> n.addSeat(seat(s -> s.addOrganisations(keptFor, alsoFor))));
  }

  private static Seat seat(Consumer<SeatBuilder> edit) {
    return Seat.builder().id("sitz").committee("lenkungskreis").build().with(edit);
  }

  private static Network of(String organisation, @Nullable Representation represents) {
    return member(organisation, m -> m.represents(Optional.ofNullable(represents)));
  }

  private static Network member(String organisation, Consumer<MembershipBuilder> edit) {
    return advising(m -> edit.accept(m.organisation(organisation)))
        .with(
            n ->
                n.addOrganisation(
                    Organisation.builder()
                        .id("dezernat")
                        .name("Dezernat 4Q")
                        .kind(OrganisationKind.VERWALTUNGSEINHEIT)
                        .partOf("bezreg")
                        .build()));
  }

  private static Network advising(Consumer<MembershipBuilder> edit) {
    return Edits.member("neu", "lenkungskreis", m -> edit.accept(m.advisory(true)));
  }
}
