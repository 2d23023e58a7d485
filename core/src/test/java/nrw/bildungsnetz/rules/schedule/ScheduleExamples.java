package nrw.bildungsnetz.rules.schedule;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementEvent;
import nrw.bildungsnetz.model.AgreementEventBuilder;
import nrw.bildungsnetz.model.AgreementEventKind;
import nrw.bildungsnetz.model.AgreementType;
import nrw.bildungsnetz.model.FollowUp;
import nrw.bildungsnetz.model.FollowUpStatus;
import nrw.bildungsnetz.model.InstrumentBuilder;
import nrw.bildungsnetz.model.MeasureStage;
import nrw.bildungsnetz.model.MeasureStageBuilder;
import nrw.bildungsnetz.model.MeasureStageKind;
import nrw.bildungsnetz.model.Meeting;
import nrw.bildungsnetz.model.MeetingBuilder;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.model.Observation;
import nrw.bildungsnetz.model.Publication;
import nrw.bildungsnetz.model.PublicationKind;
import nrw.bildungsnetz.model.Source;
import nrw.bildungsnetz.model.Uptake;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleAgreements;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rule that plans lie ahead and what happened does not. */
public final class ScheduleExamples {

  private static final LocalDate TODAY = SampleNetworks.AS_OF;
  private static final LocalDate YESTERDAY = TODAY.minusDays(1);
  private static final LocalDate TOMORROW = TODAY.plusDays(1);

  private ScheduleExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(plans(), fulfilled(), ahead(), fixedBeforehand(), otherDays())
        .flatMap(List::stream)
        .toList();
  }

  private static List<RuleCase<Network>> plans() {
    return List.of(
        conforming("N20", "plans ahead", SampleNetworks.valid()),
        conforming("N20", "planned for today", meeting(m -> m.planned(true).date(TODAY))),
        conforming("N20", "planned for this year", meeting(m -> m.planned(true).year(2026))),
        conforming("N20", "planned without a day", meeting(m -> m.planned(true))),
        violating(
            "N20",
            "planned for yesterday",
            meeting(m -> m.planned(true).date(YESTERDAY)),
            "/meetings/4"),
        violating(
            "N20",
            "planned for last year",
            meeting(m -> m.planned(true).year(2025)),
            "/meetings/4"),
        violating(
            "N20",
            "a resolution",
            Edits.resolution(
                "kreistag-2026", r -> r.notBefore(Optional.empty()).notAfter(YESTERDAY)),
            "/resolutions/3"),
        violating(
            "N20",
            "an evaluation",
            Edits.evaluation("bilanz-2026", e -> e.notBefore(Optional.empty()).notAfter(YESTERDAY)),
            "/evaluations/2"),
        violating(
            "N20",
            "an event",
            event(e -> e.planned(true).date(YESTERDAY)),
            "/agreements/1/events/3"),
        violating(
            "N20",
            "an instrument",
            instrument(i -> i.uptake(Uptake.PLANNED).startYear(2025)),
            "/transitions/0/instruments/0"),
        conforming(
            "N20",
            "an instrument to come",
            instrument(i -> i.uptake(Uptake.PLANNED).startYear(2026))));
  }

  private static List<RuleCase<Network>> fulfilled() {
    return List.of(
        conforming(
            "N20",
            "a stage that was reached later",
            stage(s -> s.kind(MeasureStageKind.ERPROBUNG).year(2017).planned(true))),
        violating(
            "N20",
            "a stage that was not reached",
            stage(s -> s.kind(MeasureStageKind.REGELSYSTEM).year(2024).planned(true)),
            "/measures/0/stages/4"),
        conforming(
            "N20",
            "a beginning that came later",
            event(
                e ->
                    e.kind(AgreementEventKind.START).planned(true).date(LocalDate.of(2019, 8, 1)))),
        violating(
            "N20",
            "a signing after the last one",
            event(
                e ->
                    e.kind(AgreementEventKind.SIGNING)
                        .planned(true)
                        .date(LocalDate.of(2025, 1, 20))),
            "/agreements/1/events/3"));
  }

  private static List<RuleCase<Network>> ahead() {
    return List.of(
        conforming("N20", "a meeting today", meeting(m -> m.date(TODAY))),
        conforming("N20", "a meeting of this year", meeting(m -> m.year(2026))),
        violating("N20", "a meeting tomorrow", meeting(m -> m.date(TOMORROW)), "/meetings/4"),
        violating("N20", "a meeting of next year", meeting(m -> m.year(2027)), "/meetings/4"),
        violating(
            "N20",
            "a resolution",
            Edits.resolution("kreistag-2026", r -> r.planned(false)),
            "/resolutions/3"),
        violating(
            "N20",
            "an evaluation",
            Edits.evaluation("bilanz-2026", e -> e.planned(false).notBefore(TOMORROW)),
            "/evaluations/2"),
        violating(
            "N20",
            "a publication",
            Edits.network(
                n ->
                    n.addPublication(
                        Publication.builder()
                            .id("neu")
                            .title("Neu")
                            .kind(PublicationKind.BROSCHUERE)
                            .date(TOMORROW)
                            .build())),
            "/publications/3"),
        violating(
            "N20",
            "an observed value",
            Edits.indicator(
                "anschlussquote",
                i ->
                    i.addObservation(
                        Observation.builder().value(BigDecimal.TEN).date(TOMORROW).build())),
            "/indicators/1/observations/2"),
        violating(
            "N20",
            "a stage",
            stage(s -> s.kind(MeasureStageKind.REGELSYSTEM).date(TOMORROW)),
            "/measures/0/stages/4"),
        violating(
            "N20",
            "what became of a resolution",
            followUp(FollowUpStatus.DONE),
            "/resolutions/1/followUps/0"),
        conforming("N20", "what is still open", followUp(FollowUpStatus.OPEN)),
        violating("N20", "its foundation", Edits.network(n -> n.foundedYear(2027)), "/foundedYear"),
        conforming(
                "N20",
                "a foundation in preparation",
                Edits.network(n -> n.foundedYear(2027).status(NetworkStatus.PLANNED)))
            .beside("N21"),
        violating(
            "N20",
            "an instrument",
            instrument(i -> i.startYear(2027)),
            "/transitions/0/instruments/0"));
  }

  private static List<RuleCase<Network>> fixedBeforehand() {
    return List.of(
        conforming(
            "N20",
            "the end of a contract",
            event(e -> e.kind(AgreementEventKind.EXPIRY).date(TOMORROW))),
        conforming(
            "N20",
            "the beginning of a contract that is signed",
            signed(SampleAgreements.event(AgreementEventKind.SIGNING, YESTERDAY))),
        violating(
            "N20",
            "the beginning of a contract that nobody has signed",
            signed(),
            "/agreements/3/events/0"),
        violating("N20", "an amendment", event(e -> e.date(TOMORROW)), "/agreements/1/events/3"));
  }

  private static Network signed(AgreementEvent... events) {
    return Edits.network(
        n ->
            n.addAgreement(
                Agreement.builder()
                    .id("zv-2026")
                    .type(AgreementType.ZIELVEREINBARUNG)
                    .addEvent(SampleAgreements.event(AgreementEventKind.START, TOMORROW))
                    .addEvents(events)
                    .build()));
  }

  private static List<RuleCase<Network>> otherDays() {
    Source read = Source.builder().id("seite").title("Seite").retrieved(TOMORROW).build();
    Source published = Source.builder().id("seite").title("Seite").published(TOMORROW).build();
    return List.of(
        conforming(
            "N20",
            "a meeting before a source was read",
            meeting(m -> m.date(TOMORROW)).with(n -> n.addSource(read))),
        conforming(
            "N20",
            "a meeting before a source was published",
            meeting(m -> m.date(TOMORROW)).with(n -> n.addSource(published))),
        violating(
            "N20",
            "a meeting after a source was read",
            meeting(m -> m.date(TOMORROW.plusDays(1))).with(n -> n.addSource(read)),
            "/meetings/4"),
        conforming(
                "N20",
                "looked at before all that is told",
                SampleNetworks.valid().with(n -> n.sources(List.of())))
            .on(LocalDate.of(2013, 12, 31))
            .beside("R01"));
  }

  private static Network meeting(Consumer<MeetingBuilder> edit) {
    return Edits.network(
        n -> {
          MeetingBuilder meeting = Meeting.builder().id("neu").committee("ak-mint");
          edit.accept(meeting);
          n.addMeeting(meeting.build());
        });
  }

  private static Network event(Consumer<AgreementEventBuilder> edit) {
    return Edits.agreement(
        "kv-2020",
        a -> {
          AgreementEventBuilder event = AgreementEvent.builder().kind(AgreementEventKind.AMENDMENT);
          edit.accept(event);
          a.addEvent(event.build());
        });
  }

  private static Network stage(Consumer<MeasureStageBuilder> edit) {
    return Edits.measure(
        "beratungstage",
        m -> {
          MeasureStageBuilder stage = MeasureStage.builder();
          edit.accept(stage);
          m.addStage(stage.build());
        });
  }

  private static Network followUp(FollowUpStatus status) {
    return Edits.resolution(
        "beschluss-beratung",
        r -> r.addFollowUp(FollowUp.builder().status(status).date(TOMORROW).build()));
  }

  private static Network instrument(Consumer<InstrumentBuilder> edit) {
    return Edits.instrument("kita-schule", 0, i -> edit.accept(i.uptake(Optional.empty())));
  }
}
