package nrw.bildungsnetz.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Source;
import nrw.bildungsnetz.model.extensions.ExtensionValue;
import nrw.bildungsnetz.model.extensions.Extensions;
import nrw.bildungsnetz.texts.Term;
import org.junit.jupiter.api.Test;

/** Changed extensions are reported, but not their contents. */
class ExtensionsChangeTest {

  private static final ExtensionValue ONE = ExtensionValue.ofNumber("1");

  /** All different, some only slightly. */
  private static final List<Extensions> DIFFERENT =
      List.of(
          Extensions.empty(),
          with(ONE),
          with(ExtensionValue.ofNumber("1.0")),
          with(ExtensionValue.of("1")),
          with(ExtensionValue.of("#1")),
          with(ExtensionValue.of("")),
          with(ExtensionValue.of(true)),
          with(ExtensionValue.of(false)),
          with(ExtensionValue.ofNull()),
          with(ExtensionValue.of(List.of())),
          with(ExtensionValue.of(List.of(ONE))),
          with(ExtensionValue.of(List.of(ONE, ONE))),
          with(ExtensionValue.of(List.of(ExtensionValue.of(List.of(ONE)), ONE))),
          with(ExtensionValue.of(List.of(ExtensionValue.of(List.of(ONE, ONE))))),
          with(Extensions.empty()),
          with(Extensions.empty().with("b", ONE)),
          with(ONE).with("b", ONE),
          Extensions.empty().with("b", ONE).with("a", ONE));

  @Test
  void everyDifferenceIsToldOnce() {
    for (Extensions before : DIFFERENT) {
      for (Extensions after : DIFFERENT) {
        assertThat(NetworkDiff.between(network(before), network(after)).getChanges())
            .as("%s and %s", DIFFERENT.indexOf(before), DIFFERENT.indexOf(after))
            .hasSize(before.equals(after) ? 0 : 1);
      }
    }
  }

  @Test
  void onlyThatTheyChangedIsTold() {
    NetworkDiff diff =
        NetworkDiff.between(
            network(Extensions.empty()), network(with(ExtensionValue.of("geheim"))));

    assertThat(diff.toText(Locale.GERMAN))
        .isEqualTo("Quelle „q“: Angabe „Erweiterungen“ geändert.");
    assertThat(diff.toText(Locale.ENGLISH))
        .isEqualTo("Source \"q\": statement \"extensions\" changed.");
    assertThat(diff.getChanges().get(0).getArguments())
        .isEqualTo(
            Map.of(
                "attribute", Term.of("Source.extensions"), "id", "q", "object", Term.of("Source")));
  }

  private static Extensions with(ExtensionValue value) {
    return Extensions.empty().with("a", value);
  }

  private static Network network(Extensions extensions) {
    return Network.builder()
        .id("olpe")
        .name("Olpe")
        .ags("05966")
        .addSource(Source.builder().id("q").title("Q").extensions(extensions).build())
        .build();
  }
}
