package nrw.bildungsnetz.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.AttributeSelection;
import nrw.bildungsnetz.model.description.FullNetwork;
import nrw.bildungsnetz.model.description.Multiplicity;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.tables.NetworkTable;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.samples.Without;
import nrw.bildungsnetz.testkit.generator.ValidNetworks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What asks for references in plain code asks for each that the model describes. */
class DanglingReferencesTest {

  private static final String NOWHERE = "nirgends";

  /** The list an object of a type stands in; its name is the id of all objects there. */
  private static final Map<Class<?>, String> LISTS =
      NetworkTable.TYPE.getAttributes().stream()
          .filter(DanglingReferencesTest::isListOfParts)
          .collect(
              Collectors.toMap(
                  list -> ((ObjectType<?, ?>) list.getType()).getJavaType(), Attribute::getName));

  static List<String> references() {
    return AttributeSelection.of(NetworkTable.TYPE, (owner, at) -> at.getReference().isPresent())
        .getPaths()
        .stream()
        .filter(path -> !path.endsWith(".id"))
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("references")
  void oneThatLeadsNowhereIsSeen(String path) {
    assertThat(DanglingReferences.isAnyIn(only(path, NOWHERE))).isTrue();
  }

  @ParameterizedTest
  @MethodSource("references")
  void oneThatLeadsSomewhereIsNone(String path) {
    String list = attributeAt(path).getReference().orElseThrow();
    assertThat(DanglingReferences.isAnyIn(only(path, list))).isFalse();
  }

  @Test
  void thereIsNoneInAValidNetwork() {
    assertThat(DanglingReferences.isAnyIn(facts(ValidNetworks.create(1, 10)))).isFalse();
  }

  private static NetworkFacts facts(Network network) {
    return new NetworkFacts(network, LocalDate.of(2026, 1, 1));
  }

  /** A network with a part in each list, and of all that need not be stated one reference. */
  private static NetworkFacts only(String path, String id) {
    Attribute<?, ?, ?> reference = attributeAt(path);
    FullNetwork.Texts texts =
        (owner, attribute, number) -> attribute == reference ? id : text(owner, attribute);
    Network full = new FullNetwork(texts).fill(NetworkTable.TYPE);
    return facts(
        Without.chosen(full, (at, attribute, value) -> at.contains(".") && !leadsTo(path, at)));
  }

  private static boolean leadsTo(String path, String at) {
    return path.equals(at) || path.startsWith(at + ".");
  }

  private static String text(Class<?> owner, Attribute<?, ?, ?> attribute) {
    return attribute.getName().equals("id")
        ? LISTS.getOrDefault(owner, "netz")
        : attribute.getReference().orElse("Text");
  }

  private static Attribute<?, ?, ?> attributeAt(String path) {
    ObjectType<?, ?> type = NetworkTable.TYPE;
    List<String> names = List.of(path.split("\\.", -1));
    for (String name : names.subList(0, names.size() - 1)) {
      type = (ObjectType<?, ?>) type.getAttributes().get(type.indexOf(name)).getType();
    }
    return type.getAttributes().get(type.indexOf(names.get(names.size() - 1)));
  }

  private static boolean isListOfParts(Attribute<?, ?, ?> attribute) {
    return attribute.getMultiplicity() == Multiplicity.LIST
        && attribute.getType() instanceof ObjectType<?, ?> part
        && part.hasId();
  }
}
