package nrw.bildungsnetz.rules.form;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about the keys of the Schulformen. */
public final class SchulformKeyExamples {

  private SchulformKeyExamples() {}

  /** The last day of the Gemeinschaftsschule. */
  private static final LocalDate LAST_DAY = LocalDate.of(2023, 7, 31);

  public static List<RuleCase<Network>> all() {
    Period open = Period.builder().start(LocalDate.of(2016, 8, 1)).build();
    Network everywhere = everywhere("16", open);
    return List.of(
        conforming("K01", "all in the list", SampleNetworks.valid()),
        conforming("K01", "last day of the key", everywhere).on(LAST_DAY),
        conforming("K01", "no period", Edits.organisation("gymnasium", o -> o.schulform("16"))),
        conforming("K01", "ended with the key", everywhere("16", open.with(p -> p.end(LAST_DAY)))),
        conforming(
            "K01", "of the wrong form", Edits.organisation("gymnasium", o -> o.schulform("2"))),
        violating(
            "K01",
            "not in the list",
            Edits.organisation("gymnasium", o -> o.schulform("81")),
            "/organisations/5/schulform"),
        violating(
                "K01",
                "not in the list, and of the past",
                everywhere("81", open.with(p -> p.end(LAST_DAY))),
                PLACES)
            .beside("G09", "T15"),
        violating("K01", "day after the key", everywhere, PLACES)
            .on(LAST_DAY.plusDays(1))
            .beside("N20"));
  }

  private static final String[] PLACES = {
    "/memberships/5/schulformen",
    "/organisations/5/schulform",
    "/seats/1/schulformen",
    "/transitions/2/fromSchulformen",
    "/transitions/2/toSchulformen"
  };

  private static Network everywhere(String schulform, Period period) {
    Network valid = SampleNetworks.valid();
    Network first = Edits.organisation("gymnasium", o -> o.schulform(schulform).period(period));
    Network second =
        Edits.membership("schulen", m -> m.schulformen(Set.of(schulform)).period(period));
    Network third =
        Edits.transition(
            "wechsel",
            t ->
                t.fromSchulformen(Set.of(schulform, "20"))
                    .toSchulformen(Set.of(schulform, "15"))
                    .period(period));
    return valid.with(
        n ->
            n.organisations(first.getOrganisations())
                .memberships(second.getMemberships())
                .transitions(third.getTransitions())
                .seats(
                    valid.getSeats().stream()
                        .map(
                            s ->
                                s.getSchulformen().isEmpty()
                                    ? s
                                    : s.with(
                                        edit -> edit.schulformen(Set.of(schulform)).period(period)))
                        .toList()));
  }
}
