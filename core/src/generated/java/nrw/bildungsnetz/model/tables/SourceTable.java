// Generated. Do not edit; to regenerate: mvn -q -Pregenerate test
package nrw.bildungsnetz.model.tables;

import static nrw.bildungsnetz.model.description.Multiplicity.OPTIONAL;
import static nrw.bildungsnetz.model.description.Multiplicity.REQUIRED;
import static nrw.bildungsnetz.model.description.Row.row;
import static nrw.bildungsnetz.model.description.ShapeConstraint.HTTP_URL;
import static nrw.bildungsnetz.model.description.ShapeConstraint.IDENTIFIER;
import static nrw.bildungsnetz.model.description.ShapeConstraint.MULTILINE_TEXT;
import static nrw.bildungsnetz.model.description.ShapeConstraint.NON_BLANK;
import static nrw.bildungsnetz.model.description.ShapeConstraint.PLAIN_TEXT;
import static nrw.bildungsnetz.model.description.ShapeConstraint.size;
import static nrw.bildungsnetz.model.description.ValueType.DAY;
import static nrw.bildungsnetz.model.description.ValueType.EXTENSIONS;
import static nrw.bildungsnetz.model.description.ValueType.TEXT;

import java.time.LocalDate;
import nrw.bildungsnetz.model.Source;
import nrw.bildungsnetz.model.SourceBuilder;
import nrw.bildungsnetz.model.description.Accessor;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.extensions.Extensions;
import org.jspecify.annotations.Nullable;

/** The attributes of {@link Source}, in the order in which they are written. */
public final class SourceTable extends Accessor<Source, SourceBuilder> {

  /** The type. */
  public static final ObjectType<Source, SourceBuilder> TYPE =
      ObjectType.of(
          Source.class,
          new SourceTable(),
          row("id", REQUIRED, TEXT, IDENTIFIER),
          row("title", REQUIRED, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT),
          row("publisher", OPTIONAL, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT),
          row("url", OPTIONAL, TEXT, size(0, 2000), PLAIN_TEXT, HTTP_URL),
          row("published", OPTIONAL, DAY),
          row("retrieved", OPTIONAL, DAY),
          row("extensions", OPTIONAL, EXTENSIONS, NON_BLANK, MULTILINE_TEXT));

  private SourceTable() {}

  @Override
  protected SourceBuilder newBuilder() {
    return Source.builder();
  }

  @Override
  protected Source build(SourceBuilder builder) {
    return builder.build();
  }

  @Override
  protected @Nullable Object get(Source object, int index) {
    return switch (index) {
      case 0 -> object.getId();
      case 1 -> object.getTitle();
      case 2 -> object.getPublisher().orElse(null);
      case 3 -> object.getUrl().orElse(null);
      case 4 -> object.getPublished().orElse(null);
      case 5 -> object.getRetrieved().orElse(null);
      case 6 -> nullIfEmpty(object.getExtensions());
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected void set(SourceBuilder builder, int index, Object value) {
    switch (index) {
      case 0 -> builder.id((String) value);
      case 1 -> builder.title((String) value);
      case 2 -> builder.publisher((String) value);
      case 3 -> builder.url((String) value);
      case 4 -> builder.published((LocalDate) value);
      case 5 -> builder.retrieved((LocalDate) value);
      case 6 -> builder.extensions((Extensions) value);
      default -> throw new IndexOutOfBoundsException(index);
    }
  }
}
