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
import static nrw.bildungsnetz.model.description.ShapeConstraint.digits;
import static nrw.bildungsnetz.model.description.ShapeConstraint.max;
import static nrw.bildungsnetz.model.description.ShapeConstraint.min;
import static nrw.bildungsnetz.model.description.ShapeConstraint.size;
import static nrw.bildungsnetz.model.description.ValueType.DAY;
import static nrw.bildungsnetz.model.description.ValueType.DECIMAL;
import static nrw.bildungsnetz.model.description.ValueType.EXTENSIONS;
import static nrw.bildungsnetz.model.description.ValueType.FLAG;
import static nrw.bildungsnetz.model.description.ValueType.TEXT;
import static nrw.bildungsnetz.model.description.ValueType.WHOLE_NUMBER;
import static nrw.bildungsnetz.model.description.ValueType.code;

import java.math.BigDecimal;
import java.time.LocalDate;
import nrw.bildungsnetz.model.Evaluation;
import nrw.bildungsnetz.model.EvaluationBuilder;
import nrw.bildungsnetz.model.EvaluationMethod;
import nrw.bildungsnetz.model.description.Accessor;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.extensions.Extensions;
import org.jspecify.annotations.Nullable;

/** The attributes of {@link Evaluation}, in the order in which they are written. */
public final class EvaluationTable extends Accessor<Evaluation, EvaluationBuilder> {

  /** The type. */
  public static final ObjectType<Evaluation, EvaluationBuilder> TYPE =
      ObjectType.of(
          Evaluation.class,
          new EvaluationTable(),
          row("id", REQUIRED, TEXT, IDENTIFIER),
          row("name", REQUIRED, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT),
          row("date", OPTIONAL, DAY),
          row("year", OPTIONAL, WHOLE_NUMBER, min(1800), max(2199)),
          row("notBefore", OPTIONAL, DAY),
          row("notAfter", OPTIONAL, DAY),
          row("methods", SET, code(EvaluationMethod.values())),
          row("external", OPTIONAL, FLAG),
          row("continuous", OPTIONAL, FLAG),
          row("planned", OPTIONAL, FLAG),
          row("agreement", OPTIONAL, TEXT, "agreements", IDENTIFIER),
          row("meeting", OPTIONAL, TEXT, "meetings", IDENTIFIER),
          row("organisations", SET, TEXT, "organisations", IDENTIFIER),
          row("handlungsfelder", SET, TEXT, "handlungsfelder", IDENTIFIER),
          row("indicators", SET, TEXT, "indicators", IDENTIFIER),
          row("invited", OPTIONAL, WHOLE_NUMBER, min(0)),
          row("responded", OPTIONAL, WHOLE_NUMBER, min(0)),
          row("responsePercent", OPTIONAL, DECIMAL, POSITIVE, max(100), digits(3, 3)),
          row("approximate", OPTIONAL, FLAG),
          row("description", OPTIONAL, TEXT, NON_BLANK, size(0, 10000), MULTILINE_TEXT),
          row("sources", SET, TEXT, "sources", IDENTIFIER),
          row("extensions", OPTIONAL, EXTENSIONS, NON_BLANK, MULTILINE_TEXT));

  private EvaluationTable() {}

  @Override
  protected EvaluationBuilder newBuilder() {
    return Evaluation.builder();
  }

  @Override
  protected Evaluation build(EvaluationBuilder builder) {
    return builder.build();
  }

  @Override
  protected @Nullable Object get(Evaluation object, int index) {
    return switch (index) {
      case 0 -> object.getId();
      case 1 -> object.getName();
      case 2 -> object.getDate().orElse(null);
      case 3 -> object.getYear().orElse(null);
      case 4 -> object.getNotBefore().orElse(null);
      case 5 -> object.getNotAfter().orElse(null);
      case 6 -> object.getMethods();
      case 7 -> object.isExternal() ? true : null;
      case 8 -> object.isContinuous() ? true : null;
      case 9 -> object.isPlanned() ? true : null;
      case 10 -> object.getAgreement().orElse(null);
      case 11 -> object.getMeeting().orElse(null);
      case 12 -> object.getOrganisations();
      case 13 -> object.getHandlungsfelder();
      case 14 -> object.getIndicators();
      case 15 -> object.getInvited().orElse(null);
      case 16 -> object.getResponded().orElse(null);
      case 17 -> object.getResponsePercent().orElse(null);
      case 18 -> object.isApproximate() ? true : null;
      case 19 -> object.getDescription().orElse(null);
      case 20 -> object.getSources();
      case 21 -> nullIfEmpty(object.getExtensions());
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected void set(EvaluationBuilder builder, int index, Object value) {
    switch (index) {
      case 0 -> builder.id((String) value);
      case 1 -> builder.name((String) value);
      case 2 -> builder.date((LocalDate) value);
      case 3 -> builder.year((Integer) value);
      case 4 -> builder.notBefore((LocalDate) value);
      case 5 -> builder.notAfter((LocalDate) value);
      case 6 -> builder.addMethod((EvaluationMethod) value);
      case 7 -> builder.external((Boolean) value);
      case 8 -> builder.continuous((Boolean) value);
      case 9 -> builder.planned((Boolean) value);
      case 10 -> builder.agreement((String) value);
      case 11 -> builder.meeting((String) value);
      case 12 -> builder.addOrganisation((String) value);
      case 13 -> builder.addHandlungsfeld((String) value);
      case 14 -> builder.addIndicator((String) value);
      case 15 -> builder.invited((Integer) value);
      case 16 -> builder.responded((Integer) value);
      case 17 -> builder.responsePercent((BigDecimal) value);
      case 18 -> builder.approximate((Boolean) value);
      case 19 -> builder.description((String) value);
      case 20 -> builder.addSource((String) value);
      case 21 -> builder.extensions((Extensions) value);
      default -> throw new IndexOutOfBoundsException(index);
    }
  }
}
