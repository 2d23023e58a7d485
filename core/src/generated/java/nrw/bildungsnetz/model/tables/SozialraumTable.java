// Generated. Do not edit; to regenerate: mvn -q -Pregenerate test
package nrw.bildungsnetz.model.tables;

import static nrw.bildungsnetz.model.description.Multiplicity.OPTIONAL;
import static nrw.bildungsnetz.model.description.Multiplicity.REQUIRED;
import static nrw.bildungsnetz.model.description.Multiplicity.SET;
import static nrw.bildungsnetz.model.description.Row.row;
import static nrw.bildungsnetz.model.description.ShapeConstraint.IDENTIFIER;
import static nrw.bildungsnetz.model.description.ShapeConstraint.MULTILINE_TEXT;
import static nrw.bildungsnetz.model.description.ShapeConstraint.NON_BLANK;
import static nrw.bildungsnetz.model.description.ShapeConstraint.PLAIN_TEXT;
import static nrw.bildungsnetz.model.description.ShapeConstraint.POSITIVE;
import static nrw.bildungsnetz.model.description.ShapeConstraint.agsKey;
import static nrw.bildungsnetz.model.description.ShapeConstraint.size;
import static nrw.bildungsnetz.model.description.ValueType.EXTENSIONS;
import static nrw.bildungsnetz.model.description.ValueType.TEXT;
import static nrw.bildungsnetz.model.description.ValueType.WHOLE_NUMBER;
import static nrw.bildungsnetz.model.description.ValueType.code;

import nrw.bildungsnetz.model.Sozialraum;
import nrw.bildungsnetz.model.SozialraumBuilder;
import nrw.bildungsnetz.model.SozialraumKind;
import nrw.bildungsnetz.model.description.Accessor;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.extensions.Extensions;
import org.jspecify.annotations.Nullable;

/** The attributes of {@link Sozialraum}, in the order in which they are written. */
public final class SozialraumTable extends Accessor<Sozialraum, SozialraumBuilder> {

  /** The type. */
  public static final ObjectType<Sozialraum, SozialraumBuilder> TYPE =
      ObjectType.of(
          Sozialraum.class,
          new SozialraumTable(),
          row("id", REQUIRED, TEXT, IDENTIFIER),
          row("name", REQUIRED, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT),
          row("kind", REQUIRED, code(SozialraumKind.values())),
          row("areaCount", OPTIONAL, WHOLE_NUMBER, POSITIVE),
          row("partOf", OPTIONAL, TEXT, "sozialraeume", IDENTIFIER).withoutCycles(),
          row("ags", OPTIONAL, TEXT, agsKey(0)),
          row("sources", SET, TEXT, "sources", IDENTIFIER),
          row("extensions", OPTIONAL, EXTENSIONS, NON_BLANK, MULTILINE_TEXT));

  private SozialraumTable() {}

  @Override
  protected SozialraumBuilder newBuilder() {
    return Sozialraum.builder();
  }

  @Override
  protected Sozialraum build(SozialraumBuilder builder) {
    return builder.build();
  }

  @Override
  protected @Nullable Object get(Sozialraum object, int index) {
    return switch (index) {
      case 0 -> object.getId();
      case 1 -> object.getName();
      case 2 -> object.getKind();
      case 3 -> object.getAreaCount().orElse(null);
      case 4 -> object.getPartOf().orElse(null);
      case 5 -> object.getAgs().orElse(null);
      case 6 -> object.getSources();
      case 7 -> nullIfEmpty(object.getExtensions());
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected void set(SozialraumBuilder builder, int index, Object value) {
    switch (index) {
      case 0 -> builder.id((String) value);
      case 1 -> builder.name((String) value);
      case 2 -> builder.kind((SozialraumKind) value);
      case 3 -> builder.areaCount((Integer) value);
      case 4 -> builder.partOf((String) value);
      case 5 -> builder.ags((String) value);
      case 6 -> builder.addSource((String) value);
      case 7 -> builder.extensions((Extensions) value);
      default -> throw new IndexOutOfBoundsException(index);
    }
  }
}
