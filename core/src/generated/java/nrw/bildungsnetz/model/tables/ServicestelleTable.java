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
import static nrw.bildungsnetz.model.description.ShapeConstraint.size;
import static nrw.bildungsnetz.model.description.ValueType.EXTENSIONS;
import static nrw.bildungsnetz.model.description.ValueType.FLAG;
import static nrw.bildungsnetz.model.description.ValueType.TEXT;
import static nrw.bildungsnetz.model.description.ValueType.code;

import nrw.bildungsnetz.codes.Regierungsbezirk;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.PostFunction;
import nrw.bildungsnetz.model.Servicestelle;
import nrw.bildungsnetz.model.ServicestelleBuilder;
import nrw.bildungsnetz.model.description.Accessor;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.extensions.Extensions;
import org.jspecify.annotations.Nullable;

/** The attributes of {@link Servicestelle}, in the order in which they are written. */
public final class ServicestelleTable extends Accessor<Servicestelle, ServicestelleBuilder> {

  /** The type. */
  public static final ObjectType<Servicestelle, ServicestelleBuilder> TYPE =
      ObjectType.of(
          Servicestelle.class,
          new ServicestelleTable(),
          row("id", REQUIRED, TEXT, IDENTIFIER),
          row("regierungsbezirk", REQUIRED, code(Regierungsbezirk.values())),
          row("name", REQUIRED, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT),
          row("organisation", OPTIONAL, TEXT, "organisations", IDENTIFIER),
          row("bezirkskoordination", OPTIONAL, TEXT, "bezirkskoordinationen", IDENTIFIER),
          row("led", OPTIONAL, FLAG),
          row("staff", SET, code(PostFunction.values())),
          row("tasks", SET, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT),
          row("period", OPTIONAL, PeriodTable.TYPE),
          row("sources", SET, TEXT, "sources", IDENTIFIER),
          row("extensions", OPTIONAL, EXTENSIONS, NON_BLANK, MULTILINE_TEXT));

  private ServicestelleTable() {}

  @Override
  protected ServicestelleBuilder newBuilder() {
    return Servicestelle.builder();
  }

  @Override
  protected Servicestelle build(ServicestelleBuilder builder) {
    return builder.build();
  }

  @Override
  protected @Nullable Object get(Servicestelle object, int index) {
    return switch (index) {
      case 0 -> object.getId();
      case 1 -> object.getRegierungsbezirk();
      case 2 -> object.getName();
      case 3 -> object.getOrganisation().orElse(null);
      case 4 -> object.getBezirkskoordination().orElse(null);
      case 5 -> object.isLed() ? true : null;
      case 6 -> object.getStaff();
      case 7 -> object.getTasks();
      case 8 -> object.getPeriod().orElse(null);
      case 9 -> object.getSources();
      case 10 -> nullIfEmpty(object.getExtensions());
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected void set(ServicestelleBuilder builder, int index, Object value) {
    switch (index) {
      case 0 -> builder.id((String) value);
      case 1 -> builder.regierungsbezirk((Regierungsbezirk) value);
      case 2 -> builder.name((String) value);
      case 3 -> builder.organisation((String) value);
      case 4 -> builder.bezirkskoordination((String) value);
      case 5 -> builder.led((Boolean) value);
      case 6 -> builder.addStaff((PostFunction) value);
      case 7 -> builder.addTask((String) value);
      case 8 -> builder.period((Period) value);
      case 9 -> builder.addSource((String) value);
      case 10 -> builder.extensions((Extensions) value);
      default -> throw new IndexOutOfBoundsException(index);
    }
  }
}
