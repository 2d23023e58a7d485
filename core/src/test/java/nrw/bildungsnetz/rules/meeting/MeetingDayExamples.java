package nrw.bildungsnetz.rules.meeting;

import static nrw.bildungsnetz.model.AgreementEventKind.EXPIRY;
import static nrw.bildungsnetz.model.AgreementEventKind.RESUMPTION;
import static nrw.bildungsnetz.model.AgreementEventKind.SUSPENSION;
import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.AgreementType;
import nrw.bildungsnetz.model.Meeting;
import nrw.bildungsnetz.model.MeetingBuilder;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleAgreements;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about the days on which a body can have met. */
public final class MeetingDayExamples {

  private static final LocalDate FORUM_ENDED = LocalDate.of(2014, 12, 31);
  private static final LocalDate AK_BEGUN = LocalDate.of(2021, 8, 1);
  private static final LocalDate FIRST_CONTRACT = LocalDate.of(2015, 2, 1);
  private static final String ADDED = "/meetings/4";

  private MeetingDayExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(begun(), ended(), contract(), interrupted()).flatMap(List::stream).toList();
  }

  private static List<RuleCase<Network>> begun() {
    MeetingBuilder unbounded = at("ak-mint").notBefore(AK_BEGUN.minusDays(9));
    return List.of(
        conforming("M03", "first day of the body", with(at("ak-mint").date(AK_BEGUN))),
        conforming("M03", "no day stated", with(at("ak-mint"))),
        conforming("M03", "some day after one before it began", with(unbounded)),
        conforming("M03", "around the first day", with(unbounded.notAfter(AK_BEGUN.plusDays(9)))),
        conforming("M03", "no life stated", with(at("sg-kaoa").year(1950))),
        violating("M03", "day before", with(at("ak-mint").date(AK_BEGUN.minusDays(1))), ADDED),
        violating(
            "M03", "some day before", with(at("ak-mint").notAfter(AK_BEGUN.minusDays(1))), ADDED));
  }

  private static List<RuleCase<Network>> ended() {
    LocalDate after = FORUM_ENDED.plusDays(1);
    return List.of(
        conforming("M03", "last day of the body", with(at("forum").date(FORUM_ENDED))),
        conforming("M03", "only planned", with(at("forum").date(after).planned(true))),
        conforming(
            "M03", "around the last day", with(at("forum").notBefore(FORUM_ENDED).notAfter(after))),
        violating("M03", "day after", with(at("forum").date(after)), ADDED),
        violating("M03", "year after", with(at("forum").year(2015)), ADDED));
  }

  private static List<RuleCase<Network>> contract() {
    LocalDate before = FIRST_CONTRACT.minusDays(1);
    Network early = with(at("lenkungskreis").date(before));
    return List.of(
        conforming("M11", "first day", with(at("lenkungskreis").date(FIRST_CONTRACT))),
        conforming("M11", "some day of that year", with(at("lenkungskreis").year(2015))),
        conforming("M11", "planned", with(at("lenkungskreis").date(before).planned(true))),
        conforming("M11", "another body", with(at("konferenz").date(before))),
        conforming(
            "M11",
            "no contract stated",
            Edits.lacking(
                n ->
                    n.addMeeting(at("lenkungskreis").date(before).build())
                        .agreements(
                            SampleNetworks.valid().getAgreements().stream()
                                .filter(a -> a.getType() != AgreementType.KOOPERATIONSVERTRAG)
                                .toList()))),
        conforming(
            "M11",
            "nobody knows what became of a contract",
            Edits.agreement("kv-2015", a -> a.events(List.of()))
                .with(n -> n.addMeeting(at("lenkungskreis").date(before).build()))),
        violating("M11", "day before the first contract", early, ADDED),
        violating("M11", "year before", with(at("lenkungskreis").year(2014)), ADDED),
        violating(
                "M11",
                "after the last contract",
                Edits.agreement(
                    "kv-2020",
                    a -> a.addEvent(SampleAgreements.event(EXPIRY, LocalDate.of(2025, 11, 17)))),
                "/meetings/3")
            .beside("N06", "N26"));
  }

  /** The contract is suspended twice: from February to March and from May to July. */
  private static List<RuleCase<Network>> interrupted() {
    return List.of(
        conforming("M11", "last day", inPause(at("lenkungskreis").date(day(4, 30)))),
        conforming("M11", "resumed", inPause(at("lenkungskreis").date(day(8, 1)))),
        conforming("M11", "at last resumed", inPause(between(day(7, 1), day(8, 1)))),
        conforming("M11", "resumed in between", inPause(between(day(3, 1), day(6, 1)))),
        violating(
                "M11",
                "last day of the pause",
                inPause(at("lenkungskreis").date(day(7, 31))),
                ADDED)
            .beside("N07"),
        violating("M11", "within the pause", inPause(between(day(5, 1), day(7, 31))), ADDED)
            .beside("N07"));
  }

  private static MeetingBuilder between(LocalDate first, LocalDate last) {
    return at("lenkungskreis").notBefore(first).notAfter(last);
  }

  private static Network inPause(MeetingBuilder meeting) {
    return Edits.agreement(
            "kv-2020",
            a ->
                a.addEvents(
                    SampleAgreements.event(SUSPENSION, day(1, 31)),
                    SampleAgreements.event(RESUMPTION, day(4, 1)),
                    SampleAgreements.event(SUSPENSION, day(4, 30)),
                    SampleAgreements.event(RESUMPTION, day(8, 1))))
        .with(n -> n.addMeeting(meeting.build()));
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2022, month, day);
  }

  private static MeetingBuilder at(String committee) {
    return Meeting.builder().id("sitzung").committee(committee);
  }

  private static Network with(MeetingBuilder meeting) {
    return Edits.network(n -> n.addMeeting(meeting.build()));
  }
}
