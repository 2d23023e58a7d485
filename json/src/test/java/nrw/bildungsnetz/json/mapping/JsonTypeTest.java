package nrw.bildungsnetz.json.mapping;

import static nrw.bildungsnetz.json.mapping.FormOnlyTable.typeOf;
import static nrw.bildungsnetz.model.description.Multiplicity.OPTIONAL;
import static nrw.bildungsnetz.model.description.Multiplicity.REQUIRED;
import static nrw.bildungsnetz.model.description.Row.row;
import static nrw.bildungsnetz.model.description.ValueType.FLAG;
import static nrw.bildungsnetz.model.description.ValueType.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import nrw.bildungsnetz.model.Instrument;
import nrw.bildungsnetz.model.Source;
import nrw.bildungsnetz.model.description.Row;
import nrw.bildungsnetz.model.tables.NetworkTable;
import org.junit.jupiter.api.Test;

class JsonTypeTest {

  @Test
  void hasTheAttributesOfItsTableEachWithABit() {
    JsonType<?, ?> type =
        typeOf(
            Source.class,
            row("id", REQUIRED, TEXT),
            row("title", OPTIONAL, TEXT),
            row("official", REQUIRED, FLAG));

    assertThat(type.size()).isEqualTo(3);
    assertThat(type.names().names()).containsExactly("id", "title", "official");
    assertThat(type.attribute(2).name()).isEqualTo("official");
    assertThat(type.attribute(0).bit()).isEqualTo(0b001);
    assertThat(type.attribute(1).bit()).isEqualTo(0b010);
    assertThat(type.attribute(2).bit()).isEqualTo(0b100);
    assertThat(type.required()).isEqualTo(0b101);
    assertThat(type.type().getJavaType()).isEqualTo(Source.class);
  }

  @Test
  void knowsWhetherItsValuesHaveAnId() {
    assertThat(typeOf(Source.class, row("id", REQUIRED, TEXT)).hasId()).isTrue();
    assertThat(typeOf(Source.class, row("name", REQUIRED, TEXT)).hasId()).isFalse();
  }

  @Test
  void isPreparedOnce() {
    assertThat(JsonType.of(NetworkTable.TYPE)).isSameAs(JsonType.of(NetworkTable.TYPE));
    assertThat(JsonType.of(NetworkTable.TYPE).type()).isSameAs(NetworkTable.TYPE);
  }

  @Test
  void hasABitForEachOfSixtyFourAttributesAndNoMore() {
    JsonType<?, ?> largest = typeOf(Source.class, rows(64));

    assertThat(largest.required()).isEqualTo(-1);
    assertThat(largest.attribute(63).bit()).isEqualTo(Long.MIN_VALUE);
    assertThatThrownBy(() -> typeOf(Source.class, rows(65)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Source");
  }

  @Test
  void knowsOldNamesOfItsOwnOnly() {
    Row year = row("startYear", OPTIONAL, TEXT);

    assertThat(typeOf(Instrument.class, year).renamings())
        .containsOnlyKeys("sinceYear")
        .containsValue(
            new Renaming(Instrument.class, "sinceYear", "startYear", new SchemaVersion(0, 3)));
    assertThat(typeOf(Source.class, year).renamings()).isEmpty();
  }

  private static Row[] rows(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> row("a" + i, REQUIRED, TEXT))
        .toArray(Row[]::new);
  }
}
