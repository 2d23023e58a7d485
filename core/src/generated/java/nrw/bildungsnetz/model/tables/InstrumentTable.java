// Generated. Do not edit; to regenerate: mvn -q -Pregenerate test
package nrw.bildungsnetz.model.tables;

import static nrw.bildungsnetz.model.description.Multiplicity.OPTIONAL;
import static nrw.bildungsnetz.model.description.Multiplicity.REQUIRED;
import static nrw.bildungsnetz.model.description.Multiplicity.SET;
import static nrw.bildungsnetz.model.description.Row.row;
import static nrw.bildungsnetz.model.description.ShapeConstraint.IDENTIFIER;
import static nrw.bildungsnetz.model.description.ShapeConstraint.NON_BLANK;
import static nrw.bildungsnetz.model.description.ShapeConstraint.PLAIN_TEXT;
import static nrw.bildungsnetz.model.description.ShapeConstraint.max;
import static nrw.bildungsnetz.model.description.ShapeConstraint.min;
import static nrw.bildungsnetz.model.description.ShapeConstraint.size;
import static nrw.bildungsnetz.model.description.ValueType.FLAG;
import static nrw.bildungsnetz.model.description.ValueType.TEXT;
import static nrw.bildungsnetz.model.description.ValueType.WHOLE_NUMBER;
import static nrw.bildungsnetz.model.description.ValueType.code;

import nrw.bildungsnetz.codes.Jahrgangsstufe;
import nrw.bildungsnetz.model.Instrument;
import nrw.bildungsnetz.model.InstrumentBuilder;
import nrw.bildungsnetz.model.InstrumentKind;
import nrw.bildungsnetz.model.ParentalConsent;
import nrw.bildungsnetz.model.Uptake;
import nrw.bildungsnetz.model.description.Accessor;
import nrw.bildungsnetz.model.description.ObjectType;
import org.jspecify.annotations.Nullable;

/** The attributes of {@link Instrument}, in the order in which they are written. */
public final class InstrumentTable extends Accessor<Instrument, InstrumentBuilder> {

  /** The type. */
  public static final ObjectType<Instrument, InstrumentBuilder> TYPE =
      ObjectType.of(
          Instrument.class,
          new InstrumentTable(),
          row("name", REQUIRED, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT),
          row("kind", OPTIONAL, code(InstrumentKind.values())),
          row("standardelement", OPTIONAL, TEXT, NON_BLANK, size(0, 40), PLAIN_TEXT),
          row("catalogueVersion", OPTIONAL, TEXT, NON_BLANK, size(0, 40), PLAIN_TEXT),
          row("uebergangsempfehlungen", SET, TEXT, NON_BLANK, size(0, 40), PLAIN_TEXT),
          row("anschlussoptionen", SET, TEXT, NON_BLANK, size(0, 40), PLAIN_TEXT),
          row("grades", SET, code(Jahrgangsstufe.values())),
          row("parentalConsent", OPTIONAL, code(ParentalConsent.values())),
          row("binding", OPTIONAL, FLAG),
          row("uptake", OPTIONAL, code(Uptake.values())),
          row("startYear", OPTIONAL, WHOLE_NUMBER, min(1800), max(2199)),
          row("funder", OPTIONAL, TEXT, "organisations", IDENTIFIER),
          row("programmes", SET, TEXT, "programmes", IDENTIFIER),
          row("sources", SET, TEXT, "sources", IDENTIFIER));

  private InstrumentTable() {}

  @Override
  protected InstrumentBuilder newBuilder() {
    return Instrument.builder();
  }

  @Override
  protected Instrument build(InstrumentBuilder builder) {
    return builder.build();
  }

  @Override
  protected @Nullable Object get(Instrument object, int index) {
    return switch (index) {
      case 0 -> object.getName();
      case 1 -> object.getKind().orElse(null);
      case 2 -> object.getStandardelement().orElse(null);
      case 3 -> object.getCatalogueVersion().orElse(null);
      case 4 -> object.getUebergangsempfehlungen();
      case 5 -> object.getAnschlussoptionen();
      case 6 -> object.getGrades();
      case 7 -> object.getParentalConsent().orElse(null);
      case 8 -> object.isBinding() ? true : null;
      case 9 -> object.getUptake().orElse(null);
      case 10 -> object.getStartYear().orElse(null);
      case 11 -> object.getFunder().orElse(null);
      case 12 -> object.getProgrammes();
      case 13 -> object.getSources();
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected void set(InstrumentBuilder builder, int index, Object value) {
    switch (index) {
      case 0 -> builder.name((String) value);
      case 1 -> builder.kind((InstrumentKind) value);
      case 2 -> builder.standardelement((String) value);
      case 3 -> builder.catalogueVersion((String) value);
      case 4 -> builder.addUebergangsempfehlung((String) value);
      case 5 -> builder.addAnschlussoption((String) value);
      case 6 -> builder.addGrade((Jahrgangsstufe) value);
      case 7 -> builder.parentalConsent((ParentalConsent) value);
      case 8 -> builder.binding((Boolean) value);
      case 9 -> builder.uptake((Uptake) value);
      case 10 -> builder.startYear((Integer) value);
      case 11 -> builder.funder((String) value);
      case 12 -> builder.addProgramme((String) value);
      case 13 -> builder.addSource((String) value);
      default -> throw new IndexOutOfBoundsException(index);
    }
  }
}
