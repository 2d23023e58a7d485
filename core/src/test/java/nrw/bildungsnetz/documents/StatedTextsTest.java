package nrw.bildungsnetz.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.ModelTypes;
import nrw.bildungsnetz.model.description.ModelWalk;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.tables.NetworkRegisterTable;
import nrw.bildungsnetz.samples.SampleRegisters;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Checks that the file of stated texts matches the sample, which other modules cannot access. */
class StatedTextsTest {

  @Test
  @Tag(DerivedFile.TAG)
  void theFileHoldsTheFirstTextOfEachAttribute() throws IOException {
    Map<String, String> stated = new TreeMap<>();
    ModelWalk.over(
        NetworkRegisterTable.TYPE,
        SampleRegisters.valid(),
        (walk, attribute, value) -> {
          if (value instanceof String text) {
            stated.putIfAbsent(nameOf(attribute), text);
          }
        });

    assertThat(stated).hasSizeGreaterThan(100);
    List<String> lines =
        stated.entrySet().stream().map(each -> each.getKey() + "=" + oneLine(each)).toList();
    DerivedFile.of("src/test/resources/" + ModelTexts.STATED).holds(lines);
  }

  private static String oneLine(Map.Entry<String, String> text) {
    return text.getValue().replace("\\", "\\\\").replace("\n", "\\n");
  }

  private static String nameOf(Attribute<?, ?, ?> attribute) {
    ObjectType<?, ?> owner =
        ModelTypes.types().stream()
            .filter(type -> type.getAttributes().contains(attribute))
            .findFirst()
            .orElseThrow();
    return owner.getJavaType().getSimpleName() + "." + attribute.getName();
  }
}
