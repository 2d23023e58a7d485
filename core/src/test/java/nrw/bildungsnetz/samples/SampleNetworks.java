package nrw.bildungsnetz.samples;

import java.time.LocalDate;
import nrw.bildungsnetz.codes.KreisKind;
import nrw.bildungsnetz.codes.Regierungsbezirk;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.model.extensions.ExtensionValue;
import nrw.bildungsnetz.model.extensions.Extensions;
import nrw.bildungsnetz.model.tables.NetworkTable;
import nrw.bildungsnetz.testkit.generator.Extended;

/** The networks that examples are built on. All of them are invented. */
public final class SampleNetworks {

  /** The day on which {@link #valid()} has no findings. */
  public static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);

  /** Data of other systems that every part of a sample has. */
  static final Extensions EXTENSIONS =
      Extensions.empty().with("de.unna.kennung", ExtensionValue.of("40.1"));

  private static final Network VALID = Extended.in(NetworkTable.TYPE, build(), () -> EXTENSIONS);

  private SampleNetworks() {}

  /** A complete network without findings, in which every attribute of the model is stated. */
  public static Network valid() {
    return VALID;
  }

  /** A network with nothing but its required attributes. */
  public static Network silent() {
    return Network.builder().id("stumm").name("Stummes Netzwerk").ags("05978").build();
  }

  /** A network with one part of each kind, each with nothing but its required attributes. */
  public static Network skeleton() {
    return Skeleton.of(NetworkTable.TYPE, silent().toBuilder());
  }

  private static Network build() {
    return Network.builder()
        .id("rbn-kreis-unna")
        .name("Regionales Bildungsnetzwerk Kreis Unna (erfunden)")
        .ags("05978")
        .kreisKind(KreisKind.KREIS)
        .regierungsbezirk(Regierungsbezirk.ARNSBERG)
        .status(NetworkStatus.ACTIVE)
        .foundedYear(2008)
        .foundedYearAtLatest(2008)
        .description("Land, Kreis und Gemeinden arbeiten zusammen.\nAlles hier ist erfunden.")
        .addTopics("Übergänge", "Inklusion")
        .addAllOrganisations(SampleOrganisations.all())
        .addAllProgrammes(SampleProgrammes.all())
        .addAllAgreements(SampleAgreements.all())
        .addAllCommittees(SampleCommittees.all())
        .addAllSeats(SampleMemberships.seats())
        .addAllMemberships(SampleMemberships.all())
        .addAllPosts(SampleStaff.posts())
        .addAllSozialraeume(SampleProgrammes.sozialraeume())
        .addAllHandlungsfelder(SampleHandlungsfelder.handlungsfelder())
        .addAllGoals(SampleImpact.goals())
        .addAllMeasures(SampleImpact.measures())
        .addAllIndicators(SampleImpact.indicators())
        .addAllTransitions(SampleTransitions.all())
        .addAllMeetings(SampleMeetings.meetings())
        .addAllResolutions(SampleMeetings.resolutions())
        .addAllEvaluations(SampleReporting.evaluations())
        .addAllPublications(SampleReporting.publications())
        .addAllSources(SampleOrganisations.sources())
        .build();
  }
}
