package nrw.bildungsnetz.json.mapping;

import static nrw.bildungsnetz.json.mapping.FormOnlyTable.typeOf;
import static nrw.bildungsnetz.model.description.Multiplicity.LIST;
import static nrw.bildungsnetz.model.description.Multiplicity.OPTIONAL;
import static nrw.bildungsnetz.model.description.Multiplicity.REQUIRED;
import static nrw.bildungsnetz.model.description.Multiplicity.SET;
import static nrw.bildungsnetz.model.description.Row.row;
import static nrw.bildungsnetz.model.description.ShapeConstraint.POSITIVE;
import static nrw.bildungsnetz.model.description.ShapeConstraint.agsKey;
import static nrw.bildungsnetz.model.description.ShapeConstraint.max;
import static nrw.bildungsnetz.model.description.ShapeConstraint.size;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.codes.Regierungsbezirk;
import nrw.bildungsnetz.json.mapping.JsonAttribute.Kind;
import nrw.bildungsnetz.model.Source;
import nrw.bildungsnetz.model.description.Row;
import nrw.bildungsnetz.model.description.ShapeConstraint;
import nrw.bildungsnetz.model.description.ValueType;
import nrw.bildungsnetz.model.tables.PeriodTable;
import org.junit.jupiter.api.Test;

class JsonAttributeTest {

  @Test
  void isReadAccordingToItsType() {
    Map<ValueType<?>, Kind> kinds =
        Map.of(
            PeriodTable.TYPE,
            Kind.OBJECT,
            ValueType.TEXT,
            Kind.TEXT,
            ValueType.code(Regierungsbezirk.values()),
            Kind.CODE,
            ValueType.DAY,
            Kind.DAY,
            ValueType.WHOLE_NUMBER,
            Kind.WHOLE_NUMBER,
            ValueType.DECIMAL,
            Kind.DECIMAL,
            ValueType.FLAG,
            Kind.FLAG,
            ValueType.EXTENSIONS,
            Kind.EXTENSIONS);

    kinds.forEach(
        (type, kind) -> {
          JsonAttribute<?, ?, ?> attribute = of(row("a", OPTIONAL, type));
          assertThat(attribute.kind()).isEqualTo(kind);
          assertThat(attribute.type()).isSameAs(type);
          assertThat(attribute.objects())
              .isSameAs(kind == Kind.OBJECT ? JsonType.of(PeriodTable.TYPE) : null);
        });
  }

  @Test
  void hasTheNameOfItsRow() {
    JsonAttribute<?, ?, ?> attribute = of(row("title", OPTIONAL, ValueType.TEXT));

    assertThat(attribute.name()).isEqualTo("title");
    assertThat(attribute.nameLength()).isEqualTo(5);
    assertThat(attribute.attribute().getName()).isEqualTo("title");
    assertThat(attribute.isId()).isFalse();
    assertThat(of(row("id", REQUIRED, ValueType.TEXT)).isId()).isTrue();
  }

  @Test
  void holdsAsManyValuesAsItsMultiplicitySays() {
    JsonAttribute<?, ?, ?> required = of(row("a", REQUIRED, ValueType.TEXT));
    assertThat(required.isRequired()).isTrue();
    assertThat(required.isMany()).isFalse();
    assertThat(required.isSet()).isFalse();

    JsonAttribute<?, ?, ?> optional = of(row("a", OPTIONAL, ValueType.TEXT));
    assertThat(optional.isRequired()).isFalse();
    assertThat(optional.isMany()).isFalse();

    JsonAttribute<?, ?, ?> list = of(row("a", LIST, ValueType.TEXT));
    assertThat(list.isMany()).isTrue();
    assertThat(list.isSet()).isFalse();

    JsonAttribute<?, ?, ?> set = of(row("a", SET, ValueType.TEXT));
    assertThat(set.isMany()).isTrue();
    assertThat(set.isSet()).isTrue();
    assertThat(set.isRequired()).isFalse();
  }

  @Test
  void knowsItsCodes() {
    JsonAttribute<?, ?, ?> bezirk =
        of(row("bezirk", OPTIONAL, ValueType.code(Regierungsbezirk.values())));

    List<Object> codes = new ArrayList<>();
    for (int i = 0; i < bezirk.codeNames().names().size(); i++) {
      codes.add(bezirk.code(i));
    }
    assertThat(codes).isEqualTo(List.of(Regierungsbezirk.values()));
    assertThat(of(row("a", OPTIONAL, ValueType.TEXT)).codeNames().names()).isEmpty();
  }

  @Test
  void hasTheConstraintsOfItsRow() {
    ShapeConstraint most = max(7);
    JsonAttribute<?, ?, ?> number = of(row("a", OPTIONAL, ValueType.WHOLE_NUMBER, POSITIVE, most));
    assertThat(number.constraints()).isEqualTo(List.of(POSITIVE, most).toArray());

    JsonAttribute<?, ?, ?> text = of(row("a", OPTIONAL, ValueType.TEXT, size(2, 3)));
    assertThat(text.textConstraints().areMetBy("abc", true)).isTrue();
    assertThat(text.textConstraints().areMetBy("a", true)).isFalse();
  }

  @Test
  void tellsTheKeyThatWasMeant() {
    JsonAttribute<?, ?, ?> ags = of(row("ags", OPTIONAL, ValueType.TEXT, size(0, 9), agsKey(5)));

    assertThat(ags.keyMeantBy("5966")).contains("05966");
    assertThat(ags.keyMeantBy("1")).isEmpty();
    assertThat(of(row("a", OPTIONAL, ValueType.TEXT, size(0, 9))).keyMeantBy("5966")).isEmpty();
  }

  private static JsonAttribute<?, ?, ?> of(Row row) {
    return typeOf(Source.class, row).attribute(0);
  }
}
