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
import static nrw.bildungsnetz.model.description.ShapeConstraint.POSITIVE;
import static nrw.bildungsnetz.model.description.ShapeConstraint.digits;
import static nrw.bildungsnetz.model.description.ShapeConstraint.size;
import static nrw.bildungsnetz.model.description.ValueType.DECIMAL;
import static nrw.bildungsnetz.model.description.ValueType.EXTENSIONS;
import static nrw.bildungsnetz.model.description.ValueType.FLAG;
import static nrw.bildungsnetz.model.description.ValueType.TEXT;
import static nrw.bildungsnetz.model.description.ValueType.WHOLE_NUMBER;
import static nrw.bildungsnetz.model.description.ValueType.code;

import java.math.BigDecimal;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Post;
import nrw.bildungsnetz.model.PostBuilder;
import nrw.bildungsnetz.model.PostFunction;
import nrw.bildungsnetz.model.PostHolder;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.model.description.Accessor;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.extensions.Extensions;
import org.jspecify.annotations.Nullable;

/** The attributes of {@link Post}, in the order in which they are written. */
public final class PostTable extends Accessor<Post, PostBuilder> {

  /** The type. */
  public static final ObjectType<Post, PostBuilder> TYPE =
      ObjectType.of(
          Post.class,
          new PostTable(),
          row("id", REQUIRED, TEXT, IDENTIFIER),
          row("committee", REQUIRED, TEXT, "committees", IDENTIFIER),
          row("function", REQUIRED, code(PostFunction.values())),
          row("name", OPTIONAL, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT),
          row("paidBy", OPTIONAL, code(Side.values())),
          row("funder", OPTIONAL, TEXT, "organisations", IDENTIFIER),
          row("organisation", OPTIONAL, TEXT, "organisations", IDENTIFIER),
          row("fte", OPTIONAL, DECIMAL, POSITIVE, digits(4, 4)),
          row("headcount", OPTIONAL, WHOLE_NUMBER, POSITIVE),
          row("releasedTeacher", OPTIONAL, FLAG),
          row("fixedTerm", OPTIONAL, FLAG),
          row("programme", OPTIONAL, TEXT, "programmes", IDENTIFIER),
          row("holders", LIST, PostHolderTable.TYPE),
          row("vacancies", LIST, PeriodTable.TYPE),
          row("period", OPTIONAL, PeriodTable.TYPE),
          row("sources", SET, TEXT, "sources", IDENTIFIER),
          row("extensions", OPTIONAL, EXTENSIONS, NON_BLANK, MULTILINE_TEXT));

  private PostTable() {}

  @Override
  protected PostBuilder newBuilder() {
    return Post.builder();
  }

  @Override
  protected Post build(PostBuilder builder) {
    return builder.build();
  }

  @Override
  protected @Nullable Object get(Post object, int index) {
    return switch (index) {
      case 0 -> object.getId();
      case 1 -> object.getCommittee();
      case 2 -> object.getFunction();
      case 3 -> object.getName().orElse(null);
      case 4 -> object.getPaidBy().orElse(null);
      case 5 -> object.getFunder().orElse(null);
      case 6 -> object.getOrganisation().orElse(null);
      case 7 -> object.getFte().orElse(null);
      case 8 -> object.getHeadcount().orElse(null);
      case 9 -> object.isReleasedTeacher() ? true : null;
      case 10 -> object.isFixedTerm() ? true : null;
      case 11 -> object.getProgramme().orElse(null);
      case 12 -> object.getHolders();
      case 13 -> object.getVacancies();
      case 14 -> object.getPeriod().orElse(null);
      case 15 -> object.getSources();
      case 16 -> nullIfEmpty(object.getExtensions());
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected void set(PostBuilder builder, int index, Object value) {
    switch (index) {
      case 0 -> builder.id((String) value);
      case 1 -> builder.committee((String) value);
      case 2 -> builder.function((PostFunction) value);
      case 3 -> builder.name((String) value);
      case 4 -> builder.paidBy((Side) value);
      case 5 -> builder.funder((String) value);
      case 6 -> builder.organisation((String) value);
      case 7 -> builder.fte((BigDecimal) value);
      case 8 -> builder.headcount((Integer) value);
      case 9 -> builder.releasedTeacher((Boolean) value);
      case 10 -> builder.fixedTerm((Boolean) value);
      case 11 -> builder.programme((String) value);
      case 12 -> builder.addHolder((PostHolder) value);
      case 13 -> builder.addVacancy((Period) value);
      case 14 -> builder.period((Period) value);
      case 15 -> builder.addSource((String) value);
      case 16 -> builder.extensions((Extensions) value);
      default -> throw new IndexOutOfBoundsException(index);
    }
  }
}
