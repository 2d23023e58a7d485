package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import nrw.bildungsnetz.json.problems.ReadingRules;
import nrw.bildungsnetz.json.tokens.ValueSpans;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.validation.Finding;

/** Every rule copes with numbers and days at the edge of what can be read. */
@PropertyDefaults(tries = 200)
class ExtremeValuesPropertyTest {

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-1",
          "1800",
          "2147483647",
          "-2147483648",
          "999999999",
          "-999999999",
          "1000000000",
          "1E+2147483646",
          "-1E+2147483646",
          "1E-2147483647",
          "0E+2147483646",
          "9999999999999999999999999999999999999999");

  private static final List<String> DAYS = List.of("\"0001-01-01\"", "\"9999-12-31\"");

  @Provide
  Arbitrary<Network> networks() {
    return NetworkGenerator.networks();
  }

  @Property
  void areAnsweredWithReadingOrFormFindings(
      @ForAll("networks") Network network, @ForAll Random random) {
    String document = withExtremes(Documents.READER.write(network), random);

    ReadResult<Network> result = Documents.READER.read(document);

    assertThat(result.getValue()).isPresent();
    assertThat(result.getReport().getFindings())
        .extracting(Finding::getRule)
        .filteredOn(rule -> rule.getId().startsWith("J"))
        .isSubsetOf(
            ReadingRules.WRONG_KIND,
            ReadingRules.NUMBER_RANGE,
            ReadingRules.DUPLICATE_ELEMENT,
            ReadingRules.CONTRADICTION);
  }

  private static String withExtremes(String document, Random random) {
    List<ValueSpans.Span> fromTheEnd = new ArrayList<>(ValueSpans.of(document));
    Collections.reverse(fromTheEnd);
    String extreme = document;
    for (ValueSpans.Span span : fromTheEnd) {
      List<String> values = valuesFor(document.substring(span.start(), span.end()));
      if (!values.isEmpty() && random.nextBoolean()) {
        extreme = span.replaceIn(extreme, values.get(random.nextInt(values.size())));
      }
    }
    return extreme;
  }

  private static List<String> valuesFor(String value) {
    if (value.matches("-?[0-9][0-9.E+-]*")) {
      return NUMBERS;
    }
    return value.matches("\"[0-9]{4}-[0-9]{2}-[0-9]{2}\"") ? DAYS : List.of();
  }
}
