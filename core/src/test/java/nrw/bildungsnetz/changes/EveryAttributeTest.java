package nrw.bildungsnetz.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.Multiplicity;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.tables.NetworkTable;
import org.junit.jupiter.api.Test;

/** No attribute of any part of a network can change without being reported. */
class EveryAttributeTest {

  /** What is reported if a single attribute is changed or removed. */
  private static final List<Told> TOLD =
      Stream.of(new Filler(true, 0).network(), new Filler(false, 0).network())
          .flatMap(network -> Stream.of(true, false).flatMap(removes -> told(network, removes)))
          .toList();

  /**
   * What is reported for one edit.
   *
   * @param path the path of what was edited, without indexes
   * @param removes whether it was removed
   * @param changes the reported changes
   */
  private record Told(String path, boolean removes, List<Change> changes) {}

  @Test
  void everyAttributeThatChangesAloneIsTold() {
    Set<String> expected = paths(NetworkTable.TYPE, "", false);
    expected.remove("/id");
    assertThat(toldPaths(false)).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void everyAttributeThatIsTakenAwayIsTold() {
    assertThat(toldPaths(true))
        .containsExactlyInAnyOrderElementsOf(paths(NetworkTable.TYPE, "", true));
  }

  @Test
  void whatIsToldReadsLikeASentence() {
    for (Change each : changes()) {
      for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
        assertThat(each.getText(locale).replace("StädteRegion", "Region"))
            .doesNotContain("{", "}", "?", "[", "]", "  ", " .", " ,", "()", "„“", "\"\"")
            .doesNotContainPattern("[a-z][A-Z]")
            .doesNotContainPattern("[A-Z]_|[A-Z]{5}")
            .endsWith(".");
      }
    }
  }

  @Test
  void nothingFreeOrPersonalIsTold() {
    for (Change each : changes()) {
      assertThat(each.toString()).doesNotContain(Filler.MARKER);
      assertThat(each.getArguments().toString()).doesNotContain(Filler.MARKER);
      assertThat(each.getText(Locale.GERMAN)).doesNotContain(Filler.MARKER);
      assertThat(each.getText(Locale.ENGLISH)).doesNotContain(Filler.MARKER);
    }
  }

  private static List<Change> changes() {
    List<Change> changes = TOLD.stream().flatMap(told -> told.changes().stream()).toList();
    assertThat(changes).hasSizeGreaterThan(1_000);
    return changes;
  }

  private static Set<String> toldPaths(boolean removes) {
    return TOLD.stream()
        .filter(told -> told.removes() == removes && !told.changes().isEmpty())
        .map(Told::path)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Told> told(Network network, boolean removes) {
    return places(network).entrySet().stream()
        .flatMap(
            place ->
                new Edit(place.getValue(), removes)
                        .applyTo(network)
                        .filter(edited -> edited.getId().equals(network.getId()))
                        .map(edited -> NetworkDiff.between(network, edited).getChanges())
                        .map(changes -> new Told(place.getKey(), removes, changes))
                        .stream());
  }

  /** Every path, without indexes, with the first place at which it occurs. */
  private static Map<String, Integer> places(Network network) {
    List<String> places = Edit.places(network);
    Map<String, Integer> first = new TreeMap<>();
    for (int i = 0; i < places.size(); i++) {
      first.putIfAbsent(places.get(i), i);
    }
    return first;
  }

  private static Set<String> paths(ObjectType<?, ?> type, String path, boolean removable) {
    Set<String> paths = new TreeSet<>();
    for (Attribute<?, ?, ?> attribute : type.getAttributes()) {
      String inner = path + "/" + attribute.getName();
      if (!removable || attribute.getMultiplicity() != Multiplicity.REQUIRED) {
        paths.add(inner);
      }
      if (attribute.getType() instanceof ObjectType<?, ?> nested) {
        paths.addAll(paths(nested, inner, removable));
      }
    }
    return paths;
  }
}
