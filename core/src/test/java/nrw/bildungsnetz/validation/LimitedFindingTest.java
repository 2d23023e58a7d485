package nrw.bildungsnetz.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementType;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.rules.catalogue.RuleCatalogue;
import nrw.bildungsnetz.samples.SampleNetworks;
import org.junit.jupiter.api.Test;

/** A finding shows ten elements of a list, and tells how many more there are. */
class LimitedFindingTest {

  @Test
  void aCircleOfTenIsShownAsAWhole() {
    Finding finding = circle(10);

    assertThat(finding.getArguments()).containsEntry("agreements", ids(10)).hasSize(1);
    assertThat(finding.getMessage(Locale.GERMAN))
        .contains("a0, a1", "a9")
        .doesNotContain("weitere");
  }

  @Test
  void ofALargerCircleTenAreShown() {
    Finding finding = circle(2_000);

    assertThat((List<?>) finding.getArguments().get("agreements")).hasSize(10);
    assertThat(finding.getArguments()).containsEntry("agreements.further", 1_990);
    assertThat(finding.getMessage(Locale.GERMAN)).contains(" und 1990 weitere");
    assertThat(finding.getMessage(Locale.ENGLISH)).contains(" and 1990 more");
  }

  @Test
  void aFindingIsLimitedHoweverItIsBuilt() {
    Finding finding =
        Finding.builder()
            .rule(RuleCatalogue.find("R02").orElseThrow())
            .path(ElementPath.root())
            .objectId("")
            .putArgument("id", "x".repeat(10_000))
            .putArgument("list", ids(11))
            .build();

    assertThat(finding.getArguments())
        .containsEntry("id", "x".repeat(64) + "…")
        .containsEntry("list", ids(10))
        .containsEntry("list.further", 1);
    assertThat(Finding.builder().from(finding).build()).isEqualTo(finding);
  }

  private static List<String> ids(int count) {
    return IntStream.range(0, count).mapToObj(i -> "a" + i).toList();
  }

  private static Finding circle(int size) {
    Network network =
        Network.builder()
            .id("netz")
            .name("Netz")
            .ags("05913")
            .addAllAgreements(
                IntStream.range(0, size)
                    .mapToObj(
                        i ->
                            Agreement.builder()
                                .id("a" + i)
                                .type(AgreementType.OTHER)
                                .amends("a" + (i + 1) % size)
                                .build())
                    .toList())
            .build();
    return NetworkValidator.create().validate(network, SampleNetworks.AS_OF).getFindings().stream()
        .filter(finding -> finding.getRule().getId().equals("C15"))
        .findFirst()
        .orElseThrow();
  }
}
