package nrw.bildungsnetz.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.tables.NetworkTable;
import nrw.bildungsnetz.testkit.rules.RuleCase;
import nrw.bildungsnetz.validation.Finding;
import org.junit.jupiter.api.Test;

/** Wherever a finding names the id of a part that has a name, the name is beside it. */
class NamedPartsTest {

  @Test
  void everyIdOfANamedPartHasItsNameBeside() {
    Set<String> without = new TreeSet<>();
    for (RuleCase<Network> example : RuleExamples.violating()) {
      Set<String> named = named(example.getDocument());
      NetworkValidator validator =
          NetworkValidator.create()
              .on(
                  Clock.fixed(
                      example.getAsOf().atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC));
      for (Finding finding : validator.validate(example.getDocument()).getFindings()) {
        finding
            .getArguments()
            .forEach((key, value) -> collect(finding, key, value, named, without));
      }
    }
    // A dangling reference may be an id of another list, and a duplicate id has two names.
    assertThat(without).containsExactly("R01 reference", "R02 id");
  }

  private static void collect(
      Finding finding, String key, Object value, Set<String> named, Set<String> without) {
    Map<String, String> names = finding.getNames().getOrDefault(key, Map.of());
    Collection<?> values = value instanceof Collection<?> several ? several : List.of(value);
    for (Object each : values) {
      if (each instanceof String id && named.contains(id) && !names.containsKey(id)) {
        without.add(finding.getRule().getId() + " " + key);
      }
    }
  }

  private static Set<String> named(Network network) {
    Set<String> ids = new HashSet<>();
    for (Attribute<Network, ?, ?> list : NetworkTable.TYPE.getAttributes()) {
      if (list.getType() instanceof ObjectType<?, ?> type && type.hasId()) {
        list.elementsOf(network).forEach(part -> addNamed(type, part, ids));
      }
    }
    return ids;
  }

  @SuppressWarnings("unchecked") // the type is that of the list
  private static <T> void addNamed(ObjectType<T, ?> type, Object part, Set<String> ids) {
    for (Attribute<T, ?, ?> attribute : type.getAttributes()) {
      String id = type.idOf((T) part);
      if (attribute.getName().equals("name") && attribute.valueOf((T) part) != null && id != null) {
        ids.add(id);
      }
    }
  }
}
