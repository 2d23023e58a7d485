package nrw.bildungsnetz.rules.membership;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.MembershipBuilder;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.PeriodBuilder;
import nrw.bildungsnetz.model.Role;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about members who outlast what they belong to. */
public final class MembershipLifeExamples {

  private static final LocalDate TODAY = SampleNetworks.AS_OF;
  private static final LocalDate START = LocalDate.of(2021, 8, 1);
  private static final LocalDate END = LocalDate.of(2014, 12, 31);

  private MembershipLifeExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(organisations(), beginning(), end(), others()).flatMap(List::stream).toList();
  }

  private static List<RuleCase<Network>> organisations() {
    LocalDate yesterday = TODAY.minusDays(1);
    return List.of(
        conforming("G16", "organisations of today", SampleNetworks.valid()),
        conforming("G16", "until today", schulamt(p().end(TODAY))),
        conforming("G16", "from tomorrow", schulamt(p().start(TODAY.plusDays(1)))),
        conforming("G16", "vouched for until yesterday", schulamt(p().attestedUntil(yesterday))),
        conforming(
            "G16", "has left", of("lenkungskreis", m -> m.period(p().end(yesterday).build()))),
        conforming("G16", "in a body that has ended", of("forum", m -> {})),
        violating(
            "G16", "until yesterday", schulamt(p().end(yesterday)), "/memberships/1/organisation"),
        violating(
            "G16",
            "a guest until today",
            of("lenkungskreis", m -> m.role(Role.GUEST).period(p().end(TODAY).build())),
            "/memberships/7/organisation"),
        violating(
            "G16", "in a working group", of("ak-mint", m -> {}), "/memberships/7/organisation"));
  }

  private static Network schulamt(PeriodBuilder period) {
    return Edits.organisation("schulamt", o -> o.period(period.build()));
  }

  /** A member of a ministry that has ended. */
  private static Network of(String committee, Consumer<MembershipBuilder> edit) {
    return Edits.member("neu", committee, m -> edit.accept(m.organisation("msw")));
  }

  private static List<RuleCase<Network>> beginning() {
    LocalDate before = START.minusDays(1);
    return List.of(
        conforming("K09", "no dates", in("ak-mint", p())),
        conforming("K09", "from the first day", in("ak-mint", p().start(START))),
        conforming("K09", "from some day of the year", in("ak-mint", p().startYear(2021))),
        conforming("K09", "vouched for on the first day", in("ak-mint", p().attestedUntil(START))),
        violating(
            "K09",
            "from the day before",
            in("ak-mint", p().start(before)),
            "/memberships/7/period"),
        violating(
            "K09",
            "from the year before",
            in("ak-mint", p().startYear(2020)),
            "/memberships/7/period"),
        violating(
            "K09",
            "vouched for the day before",
            in("ak-mint", p().attestedUntil(before)),
            "/memberships/7/period"));
  }

  /** Of the body only the year of its end is known. */
  private static List<RuleCase<Network>> end() {
    LocalDate after = END.plusDays(1);
    return List.of(
        conforming("K09", "no dates in a body that has ended", in("forum", p())),
        conforming("K09", "until the last day", in("forum", p().end(END))),
        conforming("K09", "until some day of the year", in("forum", p().endYear(2014))),
        conforming("K09", "vouched for on the last day", in("forum", p().attestedUntil(END))),
        conforming("K09", "not before the last day", in("forum", p().notBefore(END))),
        violating(
            "K09", "until the day after", in("forum", p().end(after)), "/memberships/7/period"),
        violating("K09", "without end", in("forum", p().start(END)), "/memberships/7/period"),
        violating(
            "K09",
            "vouched for the day after",
            in("forum", p().attestedUntil(after)),
            "/memberships/7/period"),
        violating(
            "K09",
            "not before the day after",
            in("forum", p().notBefore(after)),
            "/memberships/7/period"),
        violating(
            "K09",
            "in the year after",
            in("forum", p().startYear(2015).endYear(2015)),
            "/memberships/7/period"));
  }

  private static List<RuleCase<Network>> others() {
    return List.of(
        conforming(
            "K09", "without end in one vouched for", forum(p().attestedUntil(END), p().start(END))),
        conforming(
            "K09",
            "a body that contradicts itself, which is for K08",
            forum(p().start(START).end(END), p().start(END).end(END))),
        conforming(
            "K09",
            "a membership that contradicts itself, which is for G14",
            in("forum", p().start(START).end(END))),
        conforming("K09", "from the first day of the seat", seated(LocalDate.of(2020, 2, 1))),
        violating(
            "K09",
            "before the first day of the seat",
            seated(LocalDate.of(2020, 1, 31)),
            "/memberships/5/period"));
  }

  private static Network seated(LocalDate start) {
    return Edits.membership("schulen", m -> m.period(p().start(start).build()));
  }

  private static Network forum(PeriodBuilder life, PeriodBuilder held) {
    Network forum = Edits.committee("forum", c -> c.period(life.build()));
    return in("forum", held).with(n -> n.committees(forum.getCommittees()));
  }

  private static Network in(String committee, PeriodBuilder held) {
    return Edits.member("neu", committee, m -> m.period(held.build()));
  }

  private static PeriodBuilder p() {
    return Period.builder();
  }
}
