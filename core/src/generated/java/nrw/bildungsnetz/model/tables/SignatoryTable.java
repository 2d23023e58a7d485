// Generated. Do not edit; to regenerate: mvn -q -Pregenerate test
package nrw.bildungsnetz.model.tables;

import static nrw.bildungsnetz.model.description.Multiplicity.OPTIONAL;
import static nrw.bildungsnetz.model.description.Multiplicity.REQUIRED;
import static nrw.bildungsnetz.model.description.Row.row;
import static nrw.bildungsnetz.model.description.ShapeConstraint.IDENTIFIER;
import static nrw.bildungsnetz.model.description.ShapeConstraint.NON_BLANK;
import static nrw.bildungsnetz.model.description.ShapeConstraint.PLAIN_TEXT;
import static nrw.bildungsnetz.model.description.ShapeConstraint.size;
import static nrw.bildungsnetz.model.description.ValueType.FLAG;
import static nrw.bildungsnetz.model.description.ValueType.TEXT;
import static nrw.bildungsnetz.model.description.ValueType.code;

import nrw.bildungsnetz.model.Signatory;
import nrw.bildungsnetz.model.SignatoryBuilder;
import nrw.bildungsnetz.model.SignatoryOffice;
import nrw.bildungsnetz.model.description.Accessor;
import nrw.bildungsnetz.model.description.ObjectType;
import org.jspecify.annotations.Nullable;

/** The attributes of {@link Signatory}, in the order in which they are written. */
public final class SignatoryTable extends Accessor<Signatory, SignatoryBuilder> {

  /** The type. */
  public static final ObjectType<Signatory, SignatoryBuilder> TYPE =
      ObjectType.of(
          Signatory.class,
          new SignatoryTable(),
          row("office", REQUIRED, code(SignatoryOffice.values())),
          row("officeName", OPTIONAL, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT),
          row("organisation", OPTIONAL, TEXT, "organisations", IDENTIFIER),
          row("collective", OPTIONAL, FLAG),
          row("person", OPTIONAL, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT));

  private SignatoryTable() {}

  @Override
  protected SignatoryBuilder newBuilder() {
    return Signatory.builder();
  }

  @Override
  protected Signatory build(SignatoryBuilder builder) {
    return builder.build();
  }

  @Override
  protected @Nullable Object get(Signatory object, int index) {
    return switch (index) {
      case 0 -> object.getOffice();
      case 1 -> object.getOfficeName().orElse(null);
      case 2 -> object.getOrganisation().orElse(null);
      case 3 -> object.isCollective() ? true : null;
      case 4 -> object.getPerson().orElse(null);
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected void set(SignatoryBuilder builder, int index, Object value) {
    switch (index) {
      case 0 -> builder.office((SignatoryOffice) value);
      case 1 -> builder.officeName((String) value);
      case 2 -> builder.organisation((String) value);
      case 3 -> builder.collective((Boolean) value);
      case 4 -> builder.person((String) value);
      default -> throw new IndexOutOfBoundsException(index);
    }
  }
}
