// Generated. Do not edit; to regenerate: mvn -q -Pregenerate test
package nrw.bildungsnetz.model.tables;

import static nrw.bildungsnetz.model.description.Multiplicity.OPTIONAL;
import static nrw.bildungsnetz.model.description.Multiplicity.REQUIRED;
import static nrw.bildungsnetz.model.description.Multiplicity.SET;
import static nrw.bildungsnetz.model.description.Row.row;
import static nrw.bildungsnetz.model.description.ShapeConstraint.HTTP_URL;
import static nrw.bildungsnetz.model.description.ShapeConstraint.IDENTIFIER;
import static nrw.bildungsnetz.model.description.ShapeConstraint.MULTILINE_TEXT;
import static nrw.bildungsnetz.model.description.ShapeConstraint.NON_BLANK;
import static nrw.bildungsnetz.model.description.ShapeConstraint.PLAIN_TEXT;
import static nrw.bildungsnetz.model.description.ShapeConstraint.POSITIVE;
import static nrw.bildungsnetz.model.description.ShapeConstraint.max;
import static nrw.bildungsnetz.model.description.ShapeConstraint.min;
import static nrw.bildungsnetz.model.description.ShapeConstraint.size;
import static nrw.bildungsnetz.model.description.ValueType.DAY;
import static nrw.bildungsnetz.model.description.ValueType.EXTENSIONS;
import static nrw.bildungsnetz.model.description.ValueType.TEXT;
import static nrw.bildungsnetz.model.description.ValueType.WHOLE_NUMBER;
import static nrw.bildungsnetz.model.description.ValueType.code;

import java.time.LocalDate;
import nrw.bildungsnetz.model.Publication;
import nrw.bildungsnetz.model.PublicationBuilder;
import nrw.bildungsnetz.model.PublicationKind;
import nrw.bildungsnetz.model.description.Accessor;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.extensions.Extensions;
import org.jspecify.annotations.Nullable;

/** The attributes of {@link Publication}, in the order in which they are written. */
public final class PublicationTable extends Accessor<Publication, PublicationBuilder> {

  /** The type. */
  public static final ObjectType<Publication, PublicationBuilder> TYPE =
      ObjectType.of(
          Publication.class,
          new PublicationTable(),
          row("id", REQUIRED, TEXT, IDENTIFIER),
          row("title", REQUIRED, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT),
          row("kind", REQUIRED, code(PublicationKind.values())),
          row("date", OPTIONAL, DAY),
          row("year", OPTIONAL, WHOLE_NUMBER, min(1800), max(2199)),
          row("notBefore", OPTIONAL, DAY),
          row("notAfter", OPTIONAL, DAY),
          row("publishers", SET, TEXT, "organisations", IDENTIFIER),
          row("url", OPTIONAL, TEXT, size(0, 2000), PLAIN_TEXT, HTTP_URL),
          row("reviewAfterYears", OPTIONAL, WHOLE_NUMBER, POSITIVE),
          row("topics", SET, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT),
          row("sources", SET, TEXT, "sources", IDENTIFIER),
          row("extensions", OPTIONAL, EXTENSIONS, NON_BLANK, MULTILINE_TEXT));

  private PublicationTable() {}

  @Override
  protected PublicationBuilder newBuilder() {
    return Publication.builder();
  }

  @Override
  protected Publication build(PublicationBuilder builder) {
    return builder.build();
  }

  @Override
  protected @Nullable Object get(Publication object, int index) {
    return switch (index) {
      case 0 -> object.getId();
      case 1 -> object.getTitle();
      case 2 -> object.getKind();
      case 3 -> object.getDate().orElse(null);
      case 4 -> object.getYear().orElse(null);
      case 5 -> object.getNotBefore().orElse(null);
      case 6 -> object.getNotAfter().orElse(null);
      case 7 -> object.getPublishers();
      case 8 -> object.getUrl().orElse(null);
      case 9 -> object.getReviewAfterYears().orElse(null);
      case 10 -> object.getTopics();
      case 11 -> object.getSources();
      case 12 -> nullIfEmpty(object.getExtensions());
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected void set(PublicationBuilder builder, int index, Object value) {
    switch (index) {
      case 0 -> builder.id((String) value);
      case 1 -> builder.title((String) value);
      case 2 -> builder.kind((PublicationKind) value);
      case 3 -> builder.date((LocalDate) value);
      case 4 -> builder.year((Integer) value);
      case 5 -> builder.notBefore((LocalDate) value);
      case 6 -> builder.notAfter((LocalDate) value);
      case 7 -> builder.addPublisher((String) value);
      case 8 -> builder.url((String) value);
      case 9 -> builder.reviewAfterYears((Integer) value);
      case 10 -> builder.addTopic((String) value);
      case 11 -> builder.addSource((String) value);
      case 12 -> builder.extensions((Extensions) value);
      default -> throw new IndexOutOfBoundsException(index);
    }
  }
}
