package nrw.bildungsnetz.benchmarks;

import java.io.StringWriter;
import java.time.LocalDate;
import nrw.bildungsnetz.codes.Bildungsstufe;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementType;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Handlungsfeld;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkBuilder;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Representation;
import nrw.bildungsnetz.model.Role;
import nrw.bildungsnetz.model.Source;
import nrw.bildungsnetz.model.Transition;
import nrw.bildungsnetz.model.TransitionDirection;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.json.JsonFactory;

/** Makes valid networks of any size, of the parts a real one has. */
final class LargeNetwork {

  /** What one round of parts takes in a compact document. */
  private static final int BYTES_A_ROUND = 1_020;

  private static final Period PERIOD =
      Period.builder().start(LocalDate.of(2020, 8, 1)).end(LocalDate.of(2030, 7, 31)).build();

  private LargeNetwork() {}

  static Network ofKilobytes(int kilobytes) {
    NetworkBuilder network =
        Network.builder().id("network").name("Bildungsnetzwerk Beispiel").ags("05978");
    network.addSource(Source.builder().id("source").title("Geschäftsordnung").build());
    addContractAndBodies(network);
    for (int i = 0; i < kilobytes * 1_024 / BYTES_A_ROUND; i++) {
      addRound(network, i);
    }
    return network.build();
  }

  /** The same document without blanks between its tokens. */
  static String compact(String document) {
    StringWriter text = new StringWriter();
    JsonFactory factory = new JsonFactory();
    try (JsonParser parser = factory.createParser(document);
        JsonGenerator generator = factory.createGenerator(text)) {
      parser.nextToken();
      generator.copyCurrentStructure(parser);
    }
    return text.toString();
  }

  /** What is stated in every network, so that no rule finds anything missing. */
  private static void addContractAndBodies(NetworkBuilder network) {
    network.addAgreement(
        Agreement.builder().id("vertrag").type(AgreementType.KOOPERATIONSVERTRAG).build());
    addBody(network, "lenkungskreis", CommitteeType.LENKUNGSKREIS);
    addBody(network, "bildungskonferenz", CommitteeType.BILDUNGSKONFERENZ);
    addBody(network, "bildungsbuero", CommitteeType.BILDUNGSBUERO);
  }

  private static void addBody(NetworkBuilder network, String id, CommitteeType type) {
    network.addCommittee(Committee.builder().id(id).type(type).name(id).build());
  }

  private static void addRound(NetworkBuilder network, int i) {
    network.addOrganisation(
        Organisation.builder()
            .id("schule-" + i)
            .name("Städtische Grundschule Nummer " + i)
            .kind(OrganisationKind.SCHULE)
            .ags("05978020")
            .schulform("02")
            .addSource("source")
            .build());
    network.addCommittee(
        Committee.builder()
            .id("arbeitskreis-" + i)
            .type(CommitteeType.ARBEITSKREIS)
            .name("Arbeitskreis Übergänge " + i)
            .period(PERIOD)
            .build());
    network.addMembership(membership(i, "a", Representation.SCHULEN));
    network.addMembership(membership(i, "b", Representation.UNTERE_SCHULAUFSICHT));
    network.addHandlungsfeld(
        Handlungsfeld.builder()
            .id("feld-" + i)
            .name("Handlungsfeld " + i)
            .period(PERIOD)
            .coordinator("arbeitskreis-" + i)
            .build());
    network.addTransition(
        Transition.builder()
            .id("uebergang-" + i)
            .name("Übergang Kita – Grundschule " + i)
            .direction(TransitionDirection.VERTICAL)
            .addFromStage(Bildungsstufe.KITA)
            .addToStage(Bildungsstufe.PRIMARSTUFE)
            .addHandlungsfeld("feld-" + i)
            .addReceivingOrganisation("schule-" + i)
            .build());
  }

  private static Membership membership(int i, String suffix, Representation represents) {
    return Membership.builder()
        .id("sitz-" + i + suffix)
        .committee("arbeitskreis-" + i)
        .organisation("schule-" + i)
        .represents(represents)
        .role(Role.MEMBER)
        .office("Schulleitung")
        .period(PERIOD)
        .build();
  }
}
