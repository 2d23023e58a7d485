package nrw.bildungsnetz.rules.membership;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.MembershipBuilder;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Representation;
import nrw.bildungsnetz.model.Role;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about who a member is. */
public final class MemberExamples {

  private MemberExamples() {}

  private static final LocalDate TODAY = SampleNetworks.AS_OF;

  public static List<RuleCase<Network>> all() {
    return Stream.of(territory(), schulaufsicht(), office()).flatMap(List::stream).toList();
  }

  private static List<RuleCase<Network>> territory() {
    String place = "/organisations/5/ags";
    return List.of(
        conforming("K05", "from the territory", SampleNetworks.valid()),
        conforming("K05", "a guest", Edits.organisation("kita", o -> o.ags("05913000"))),
        conforming(
            "K05",
            "of a kind that may lie elsewhere",
            Edits.organisation("bezreg", o -> o.ags("05958004"))),
        conforming("K05", "in no body", Edits.organisation("grundschulen", o -> o.ags("05913000"))),
        conforming(
            "K05", "by a key nobody has", Edits.organisation("gymnasium", o -> o.ags("05979004"))),
        conforming(
            "K05",
            "by a key of the wrong form",
            Edits.organisation("gymnasium", o -> o.ags("0591300"))),
        conforming(
            "K05",
            "the network's own key has the wrong form",
            school("05913000", m -> {}).with(n -> n.ags("5978"))),
        conforming(
            "K05",
            "in a body of others",
            school("05913000", m -> m.committee("sg-kaoa").seat(Optional.empty()))),
        conforming(
            "K05",
            "until yesterday",
            school("05913000", m -> m.period(Period.builder().end(TODAY.minusDays(1)).build()))),
        violating("K05", "a school from elsewhere", school("05913000", m -> {}), place),
        violating(
            "K05", "a member from elsewhere", school("05913000", m -> m.role(Role.MEMBER)), place),
        violating(
            "K05",
            "until today",
            school("05913000", m -> m.period(Period.builder().end(TODAY).build())),
            place),
        violating(
            "K05",
            "a Gemeinde from elsewhere",
            Edits.organisation("stadt", o -> o.ags("05962004")),
            "/organisations/4/ags"),
        violating(
            "K05",
            "a Kita from elsewhere",
            Edits.membership("gast", m -> m.role(Role.MEMBER).represents(Representation.PARTNER))
                .with(
                    n ->
                        n.organisations(
                            Edits.organisation("kita", o -> o.ags("05962004")).getOrganisations())),
            "/organisations/7/ags"));
  }

  private static Network school(String ags, Consumer<MembershipBuilder> edit) {
    return Edits.membership("schulen", edit)
        .with(
            n ->
                n.organisations(
                    Edits.organisation("gymnasium", o -> o.ags(ags)).getOrganisations()));
  }

  private static List<RuleCase<Network>> schulaufsicht() {
    return List.of(
        conforming("K06", "Schulformen not stated", SampleNetworks.valid()),
        conforming("K06", "obere for its own", speaks("obere", "10", "14", "15", "20", "25", "30")),
        conforming("K06", "untere for its own", speaks("untere", "02", "04")),
        conforming("K06", "either for Förderschulen", speaks("untere", "08", "85")),
        conforming("K06", "a school", speaks("schulen", "02", "20")),
        conforming(
            "K06",
            "whom is not stated",
            Edits.membership(
                "gast", m -> m.represents(Optional.empty()).schulformen(Set.of("02", "20")))),
        violating(
            "K06",
            "obere for Grundschulen too",
            speaks("obere", "02", "20"),
            "/memberships/0/schulformen"),
        violating(
            "K06",
            "untere for Gymnasien too",
            speaks("untere", "02", "20"),
            "/memberships/1/schulformen"));
  }

  private static Network speaks(String member, String... schulformen) {
    return Edits.membership(member, m -> m.schulformen(Set.of(schulformen)).allSchulformen(false));
  }

  private static List<RuleCase<Network>> office() {
    return List.of(
        conforming("K07", "all in office", SampleNetworks.valid()),
        conforming("K07", "nobody named", named(m -> m.person(Optional.empty()))),
        conforming("K07", "by office", named(m -> m.office("Leitung"))),
        conforming("K07", "by role", named(m -> m.role(Role.MEMBER))),
        conforming("K07", "by representation", named(m -> m.represents(Representation.PARTNER))),
        conforming("K07", "by organisation", named(m -> m.organisation("kita"))),
        conforming("K07", "by seat", named(m -> m.seat("sitz-schulen"))),
        conforming("K07", "by who sends", named(m -> m.sentBy("konferenz"))),
        violating("K07", "name alone", named(m -> {}), "/memberships/7/person"));
  }

  private static Network named(Consumer<MembershipBuilder> edit) {
    Membership member =
        Membership.builder().id("nur-name").committee("ak-mint").person("Luca Beliebig").build();
    return Edits.network(n -> n.addMembership(member.with(edit)));
  }
}
