package nrw.bildungsnetz.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.List;
import java.util.Locale;
import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.model.Goal;
import nrw.bildungsnetz.model.Handlungsfeld;
import nrw.bildungsnetz.model.Indicator;
import nrw.bildungsnetz.model.Measure;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkBuilder;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.samples.SampleNetworks;
import org.junit.jupiter.api.Test;

class NamesBesideIdsTest {

  @Test
  void theOnlyPart() {
    assertThat(messages("W08", network().addMeasure(measure("m-3", "Lesementoren"))))
        .containsExactly("Für die Maßnahme „Lesementoren“ (m-3) ist kein Ziel angegeben.");
  }

  @Test
  void severalParts() {
    assertThat(
            messages(
                "W08",
                network()
                    .addGoal(Goal.builder().id("z").name("Ziel").build())
                    .addMeasures(
                        measure("m-1", "Eins").with(m -> m.addGoal("z")),
                        measure("m-2", "Zwei"),
                        measure("m-3", "m-3"))))
        .containsExactly("Für 2 von 3 Maßnahmen ist kein Ziel angegeben: „Zwei“ (m-2), m-3.");
  }

  @Test
  void anIdOfAnotherListHasNoNameOfThisOne() {
    assertThat(
            messages(
                "W07",
                network()
                    .addHandlungsfeld(Handlungsfeld.builder().id("x").name("Feld").build())
                    .addIndicator(Indicator.builder().id("x").name("Quote").build())))
        .containsExactly(
            "Für den Indikator „Quote“ (x) ist nicht angegeben, ob er Input, Output, Outcome oder"
                + " Impact misst.");
  }

  @Test
  void networksOfARegister() {
    NetworkRegister register =
        NetworkRegister.builder()
            .id("register")
            .name("Register")
            .addNetwork(SampleNetworks.valid().with(n -> n.id("erstes").name("Erstes RBN")))
            .addNetwork(SampleNetworks.valid().with(n -> n.id("zweites").name("Zweites RBN")))
            .build();

    assertThat(NetworkValidator.create().validate(register).getFindings())
        .filteredOn(finding -> finding.getRule().getId().equals("N05"))
        .extracting(finding -> finding.getMessage(Locale.ENGLISH))
        .singleElement(STRING)
        .contains("\"Erstes RBN\" (erstes)", "\"Zweites RBN\" (zweites)");
  }

  private static NetworkBuilder network() {
    return Network.builder().id("rbn").name("RBN").ags("05974");
  }

  private static Measure measure(String id, String name) {
    return Measure.builder().id(id).name(name).build();
  }

  private static List<String> messages(String rule, NetworkBuilder network) {
    return NetworkValidator.create().validate(network.build()).getFindings().stream()
        .filter(finding -> finding.getRule().getId().equals(rule))
        .map(finding -> finding.getMessage(Locale.GERMAN))
        .toList();
  }
}
