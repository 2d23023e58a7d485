// Generated. Do not edit; to regenerate: mvn -q -Pregenerate test
package nrw.bildungsnetz.model.tables;

import static nrw.bildungsnetz.model.description.Multiplicity.LIST;
import static nrw.bildungsnetz.model.description.Multiplicity.OPTIONAL;
import static nrw.bildungsnetz.model.description.Multiplicity.REQUIRED;
import static nrw.bildungsnetz.model.description.Multiplicity.SET;
import static nrw.bildungsnetz.model.description.Row.row;
import static nrw.bildungsnetz.model.description.ShapeConstraint.IDENTIFIER;
import static nrw.bildungsnetz.model.description.ShapeConstraint.MULTILINE_TEXT;
import static nrw.bildungsnetz.model.description.ShapeConstraint.NON_BLANK;
import static nrw.bildungsnetz.model.description.ShapeConstraint.PLAIN_TEXT;
import static nrw.bildungsnetz.model.description.ShapeConstraint.size;
import static nrw.bildungsnetz.model.description.ValueType.EXTENSIONS;
import static nrw.bildungsnetz.model.description.ValueType.TEXT;
import static nrw.bildungsnetz.model.description.ValueType.code;

import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementBuilder;
import nrw.bildungsnetz.model.AgreementContent;
import nrw.bildungsnetz.model.AgreementEvent;
import nrw.bildungsnetz.model.AgreementParty;
import nrw.bildungsnetz.model.AgreementType;
import nrw.bildungsnetz.model.description.Accessor;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.extensions.Extensions;
import org.jspecify.annotations.Nullable;

/** The attributes of {@link Agreement}, in the order in which they are written. */
public final class AgreementTable extends Accessor<Agreement, AgreementBuilder> {

  /** The type. */
  public static final ObjectType<Agreement, AgreementBuilder> TYPE =
      ObjectType.of(
          Agreement.class,
          new AgreementTable(),
          row("id", REQUIRED, TEXT, IDENTIFIER),
          row("type", REQUIRED, code(AgreementType.values())),
          row("title", OPTIONAL, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT),
          row("parties", LIST, AgreementPartyTable.TYPE),
          row("events", LIST, AgreementEventTable.TYPE),
          row("content", OPTIONAL, AgreementContentTable.TYPE),
          row("amends", OPTIONAL, TEXT, "agreements", IDENTIFIER).withoutCycles(),
          row("sources", SET, TEXT, "sources", IDENTIFIER),
          row("extensions", OPTIONAL, EXTENSIONS, NON_BLANK, MULTILINE_TEXT));

  private AgreementTable() {}

  @Override
  protected AgreementBuilder newBuilder() {
    return Agreement.builder();
  }

  @Override
  protected Agreement build(AgreementBuilder builder) {
    return builder.build();
  }

  @Override
  protected @Nullable Object get(Agreement object, int index) {
    return switch (index) {
      case 0 -> object.getId();
      case 1 -> object.getType();
      case 2 -> object.getTitle().orElse(null);
      case 3 -> object.getParties();
      case 4 -> object.getEvents();
      case 5 -> object.getContent().orElse(null);
      case 6 -> object.getAmends().orElse(null);
      case 7 -> object.getSources();
      case 8 -> nullIfEmpty(object.getExtensions());
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected void set(AgreementBuilder builder, int index, Object value) {
    switch (index) {
      case 0 -> builder.id((String) value);
      case 1 -> builder.type((AgreementType) value);
      case 2 -> builder.title((String) value);
      case 3 -> builder.addParty((AgreementParty) value);
      case 4 -> builder.addEvent((AgreementEvent) value);
      case 5 -> builder.content((AgreementContent) value);
      case 6 -> builder.amends((String) value);
      case 7 -> builder.addSource((String) value);
      case 8 -> builder.extensions((Extensions) value);
      default -> throw new IndexOutOfBoundsException(index);
    }
  }
}
