package nrw.bildungsnetz.rules;

import java.time.LocalDate;
import nrw.bildungsnetz.codes.KreisKind;
import nrw.bildungsnetz.codes.Regierungsbezirk;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementType;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Handlungsfeld;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.model.Source;
import nrw.bildungsnetz.model.Transition;
import nrw.bildungsnetz.model.TransitionDirection;

/** The networks on which examples are built. All of them are invented. */
public final class SampleNetworks {

  /** The day on which {@link #valid()} yields no finding. */
  public static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);

  private static final Network VALID = build();

  private SampleNetworks() {}

  /** A complete network without any finding, in which every attribute of the model is stated. */
  public static Network valid() {
    return VALID;
  }

  /** A network that states what it must and nothing else. */
  public static Network silent() {
    return Network.builder().id("stumm").name("Stummes Netzwerk").ags("05978").build();
  }

  /** A network with one part of each kind, each of which states what it must and nothing else. */
  public static Network skeleton() {
    return Network.builder()
        .from(silent())
        .addOrganisation(
            Organisation.builder().id("o").name("Amt").kind(OrganisationKind.OTHER).build())
        .addAgreement(Agreement.builder().id("a").type(AgreementType.KOOPERATIONSVERTRAG).build())
        .addCommittee(
            Committee.builder().id("c").type(CommitteeType.LENKUNGSKREIS).name("Kreis").build())
        .addMembership(Membership.builder().id("m").committee("c").build())
        .addHandlungsfeld(Handlungsfeld.builder().id("h").name("Feld").build())
        .addTransition(
            Transition.builder()
                .id("t")
                .name("Schritt")
                .direction(TransitionDirection.VERTICAL)
                .build())
        .addSource(Source.builder().id("s").title("Quelle").build())
        .build();
  }

  private static Network build() {
    return Network.builder()
        .id("rbn-kreis-unna")
        .name("Regionales Bildungsnetzwerk Kreis Unna (erfunden)")
        .ags("05978")
        .kreisKind(KreisKind.KREIS)
        .regierungsbezirk(Regierungsbezirk.ARNSBERG)
        .status(NetworkStatus.ACTIVE)
        .description("Land, Kreis und Gemeinden arbeiten zusammen.\nAlles hier ist erfunden.")
        .addTopics("Übergänge", "Inklusion")
        .addAllOrganisations(SampleOrganisations.all())
        .addAllAgreements(SampleAgreements.all())
        .addAllCommittees(SampleCommittees.all())
        .addAllMemberships(SampleMemberships.all())
        .addAllHandlungsfelder(SampleFields.handlungsfelder())
        .addAllTransitions(SampleFields.transitions())
        .addAllSources(SampleOrganisations.sources())
        .build();
  }
}
