package nrw.bildungsnetz.samples;

import java.time.LocalDate;
import java.util.List;
import nrw.bildungsnetz.model.AssemblyKind;
import nrw.bildungsnetz.model.Consensus;
import nrw.bildungsnetz.model.FollowUp;
import nrw.bildungsnetz.model.FollowUpBuilder;
import nrw.bildungsnetz.model.FollowUpStatus;
import nrw.bildungsnetz.model.Meeting;
import nrw.bildungsnetz.model.PoliticalBody;
import nrw.bildungsnetz.model.Reservation;
import nrw.bildungsnetz.model.Resolution;
import nrw.bildungsnetz.model.ResolutionKind;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.model.Vote;

/** Meetings of the sample network, their resolutions, and the follow-ups. */
final class SampleMeetings {

  private SampleMeetings() {}

  static List<Meeting> meetings() {
    return List.of(
        Meeting.builder()
            .id("lg-17")
            .committee("lenkungskreis")
            .number(17)
            .date(LocalDate.of(2024, 11, 19))
            .addSidesPresent(Side.LAND, Side.KOMMUNE)
            .addTopics("Beratung an Schulen", "Haushalt")
            .addHandlungsfeld("uebergang")
            .addSource("protokolle")
            .build(),
        Meeting.builder()
            .id("konferenz-2024")
            .committee("konferenz")
            .kind(AssemblyKind.FULL)
            .year(2024)
            .invited(180)
            .registered(130)
            .participants(120)
            .approximate(true)
            .addForums("Kita und Grundschule", "Schule und Beruf")
            .build(),
        Meeting.builder()
            .id("konferenz-2026")
            .committee("konferenz")
            .notBefore(LocalDate.of(2026, 9, 1))
            .notAfter(LocalDate.of(2026, 10, 31))
            .planned(true)
            .forumCount(4)
            .build(),
        Meeting.builder()
            .id("lg-18")
            .committee("lenkungskreis")
            .number(18)
            .date(LocalDate.of(2025, 11, 18))
            .addSidesPresent(Side.LAND, Side.KOMMUNE)
            .build());
  }

  static List<Resolution> resolutions() {
    return List.of(recommendation(), decision(), fieldMint(), decisionOfTheKreistag());
  }

  private static Resolution recommendation() {
    return Resolution.builder()
        .id("empfehlung-beratung")
        .kind(ResolutionKind.RECOMMENDATION)
        .name("Beratungstage an allen Schulen")
        .description("Die Konferenz empfiehlt, die Beratungstage auf alle Schulen auszuweiten.")
        .committee("konferenz")
        .meeting("konferenz-2024")
        .year(2024)
        .consensus(Consensus.MAJORITY)
        .addDissentingSide(Side.KOMMUNE)
        .vote(Vote.builder().inFavour(86).against(11).abstentions(9).build())
        .addFollowUps(
            followUp(FollowUpStatus.REFERRED)
                .notBefore(LocalDate.of(2024, 6, 1))
                .notAfter(LocalDate.of(2024, 8, 31))
                .responsible("buero")
                .build(),
            followUp(FollowUpStatus.ADOPTED)
                .date(LocalDate.of(2024, 11, 19))
                .resolution("beschluss-beratung")
                .build(),
            followUp(FollowUpStatus.IN_PROGRESS).year(2025).addSource("bericht").build())
        .build();
  }

  private static FollowUpBuilder followUp(FollowUpStatus status) {
    return FollowUp.builder().status(status);
  }

  private static Resolution decision() {
    return Resolution.builder()
        .id("beschluss-beratung")
        .kind(ResolutionKind.DECISION)
        .name("Ausweitung der Beratungstage")
        .committee("lenkungskreis")
        .meeting("lg-17")
        .date(LocalDate.of(2024, 11, 19))
        .consensus(Consensus.CONSENSUS)
        .addHandlungsfeld("uebergang")
        .addGoal("beratung")
        .addMeasure("beratungstage")
        .addTransition("schule-beruf")
        .budgetRelevant(true)
        .reservation(Reservation.APPROVED)
        .addSource("protokolle")
        .build();
  }

  private static Resolution fieldMint() {
    return Resolution.builder()
        .id("beschluss-mint")
        .kind(ResolutionKind.DECISION)
        .name("Handlungsfeld MINT und Arbeitskreis")
        .committee("lenkungskreis")
        .year(2019)
        .consensus(Consensus.CONSENSUS)
        .addHandlungsfeld("mint")
        .addCommittee("ak-mint")
        .build();
  }

  private static Resolution decisionOfTheKreistag() {
    return Resolution.builder()
        .id("kreistag-2026")
        .kind(ResolutionKind.DECISION)
        .name("Fortschreibung des Kooperationsvertrags")
        .politicalBody(PoliticalBody.KREISTAG)
        .notBefore(LocalDate.of(2026, 3, 1))
        .notAfter(LocalDate.of(2026, 6, 30))
        .planned(true)
        .addAgreement("kv-2020")
        .build();
  }
}
