package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nrw.bildungsnetz.model.Dated;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.ModelWalk;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.tables.NetworkTable;
import org.junit.jupiter.api.Test;

/** Properties are only as good as their examples: the generated ones cover the whole model. */
class NetworkGeneratorTest {

  private final Set<Attribute<?, ?, ?>> met = new HashSet<>();
  private final List<Object> values = new ArrayList<>();

  NetworkGeneratorTest() {
    Random random = new Random(1);
    for (int i = 0; i < 100; i++) {
      ModelWalk.over(
          NetworkTable.TYPE,
          NetworkGenerator.network(random),
          (walk, attribute, value) -> {
            met.add(attribute);
            values.add(value);
          });
    }
  }

  @Test
  void everyAttributeTakesPart() {
    assertThat(met).isEqualTo(attributes(NetworkTable.TYPE, new HashSet<>()));
  }

  @Test
  void decimalsAreNegativeEndInZerosAndHaveExponents() {
    assertThat(values)
        .filteredOn(BigDecimal.class::isInstance)
        .extracting(Object::toString)
        .anyMatch(text -> text.matches("-.*"))
        .anyMatch(text -> text.matches("[0-9]+\\.[0-9]*0"))
        .anyMatch(text -> text.matches(".*E\\+.*"))
        .anyMatch(text -> text.matches("[0-9]{10,}"));
  }

  @Test
  void daysAreStatedInSeveralWaysAtOnce() {
    assertThat(values)
        .filteredOn(Dated.class::isInstance)
        .extracting(Dated.class::cast)
        .anyMatch(
            dated ->
                dated.getDate().isPresent()
                    && dated.getYear().isPresent()
                    && dated.getNotBefore().isPresent()
                    && dated.getNotAfter().isPresent());
    assertThat(values)
        .filteredOn(Period.class::isInstance)
        .extracting(Period.class::cast)
        .anyMatch(
            period ->
                period.getStart().isPresent()
                    && period.getStartYear().isPresent()
                    && period.getNotBefore().isPresent()
                    && period.getEnd().isPresent()
                    && period.getEndYear().isPresent());
  }

  private static Set<Attribute<?, ?, ?>> attributes(
      ObjectType<?, ?> type, Set<Attribute<?, ?, ?>> into) {
    for (Attribute<?, ?, ?> attribute : type.getAttributes()) {
      if (into.add(attribute) && attribute.getType() instanceof ObjectType<?, ?> nested) {
        attributes(nested, into);
      }
    }
    return into;
  }
}
