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
import static nrw.bildungsnetz.model.description.ShapeConstraint.max;
import static nrw.bildungsnetz.model.description.ShapeConstraint.min;
import static nrw.bildungsnetz.model.description.ShapeConstraint.size;
import static nrw.bildungsnetz.model.description.ValueType.EXTENSIONS;
import static nrw.bildungsnetz.model.description.ValueType.TEXT;
import static nrw.bildungsnetz.model.description.ValueType.WHOLE_NUMBER;

import nrw.bildungsnetz.model.Goal;
import nrw.bildungsnetz.model.GoalBuilder;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.description.Accessor;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.extensions.Extensions;
import org.jspecify.annotations.Nullable;

/** The attributes of {@link Goal}, in the order in which they are written. */
public final class GoalTable extends Accessor<Goal, GoalBuilder> {

  /** The type. */
  public static final ObjectType<Goal, GoalBuilder> TYPE =
      ObjectType.of(
          Goal.class,
          new GoalTable(),
          row("id", REQUIRED, TEXT, IDENTIFIER),
          row("name", REQUIRED, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT),
          row("description", OPTIONAL, TEXT, NON_BLANK, size(0, 10000), MULTILINE_TEXT),
          row("partOf", OPTIONAL, TEXT, "goals", IDENTIFIER).withoutCycles(),
          row("handlungsfelder", SET, TEXT, "handlungsfelder", IDENTIFIER),
          row("agreement", OPTIONAL, TEXT, "agreements", IDENTIFIER),
          row("targetGroups", SET, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT),
          row("reviewAfterYears", OPTIONAL, WHOLE_NUMBER, POSITIVE),
          row("reviewAfterYearsAtMost", OPTIONAL, WHOLE_NUMBER, POSITIVE),
          row("sdgs", SET, WHOLE_NUMBER, min(1), max(17)),
          row("period", OPTIONAL, PeriodTable.TYPE),
          row("sources", SET, TEXT, "sources", IDENTIFIER),
          row("extensions", OPTIONAL, EXTENSIONS, NON_BLANK, MULTILINE_TEXT));

  private GoalTable() {}

  @Override
  protected GoalBuilder newBuilder() {
    return Goal.builder();
  }

  @Override
  protected Goal build(GoalBuilder builder) {
    return builder.build();
  }

  @Override
  protected @Nullable Object get(Goal object, int index) {
    return switch (index) {
      case 0 -> object.getId();
      case 1 -> object.getName();
      case 2 -> object.getDescription().orElse(null);
      case 3 -> object.getPartOf().orElse(null);
      case 4 -> object.getHandlungsfelder();
      case 5 -> object.getAgreement().orElse(null);
      case 6 -> object.getTargetGroups();
      case 7 -> object.getReviewAfterYears().orElse(null);
      case 8 -> object.getReviewAfterYearsAtMost().orElse(null);
      case 9 -> object.getSdgs();
      case 10 -> object.getPeriod().orElse(null);
      case 11 -> object.getSources();
      case 12 -> nullIfEmpty(object.getExtensions());
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected void set(GoalBuilder builder, int index, Object value) {
    switch (index) {
      case 0 -> builder.id((String) value);
      case 1 -> builder.name((String) value);
      case 2 -> builder.description((String) value);
      case 3 -> builder.partOf((String) value);
      case 4 -> builder.addHandlungsfeld((String) value);
      case 5 -> builder.agreement((String) value);
      case 6 -> builder.addTargetGroup((String) value);
      case 7 -> builder.reviewAfterYears((Integer) value);
      case 8 -> builder.reviewAfterYearsAtMost((Integer) value);
      case 9 -> builder.addSdg((Integer) value);
      case 10 -> builder.period((Period) value);
      case 11 -> builder.addSource((String) value);
      case 12 -> builder.extensions((Extensions) value);
      default -> throw new IndexOutOfBoundsException(index);
    }
  }
}
