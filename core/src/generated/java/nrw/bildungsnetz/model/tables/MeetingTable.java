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
import static nrw.bildungsnetz.model.description.ValueType.DAY;
import static nrw.bildungsnetz.model.description.ValueType.EXTENSIONS;
import static nrw.bildungsnetz.model.description.ValueType.FLAG;
import static nrw.bildungsnetz.model.description.ValueType.TEXT;
import static nrw.bildungsnetz.model.description.ValueType.WHOLE_NUMBER;
import static nrw.bildungsnetz.model.description.ValueType.code;

import java.time.LocalDate;
import nrw.bildungsnetz.model.AssemblyKind;
import nrw.bildungsnetz.model.Meeting;
import nrw.bildungsnetz.model.MeetingBuilder;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.model.description.Accessor;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.extensions.Extensions;
import org.jspecify.annotations.Nullable;

/** The attributes of {@link Meeting}, in the order in which they are written. */
public final class MeetingTable extends Accessor<Meeting, MeetingBuilder> {

  /** The type. */
  public static final ObjectType<Meeting, MeetingBuilder> TYPE =
      ObjectType.of(
          Meeting.class,
          new MeetingTable(),
          row("id", REQUIRED, TEXT, IDENTIFIER),
          row("committee", REQUIRED, TEXT, "committees", IDENTIFIER),
          row("date", OPTIONAL, DAY),
          row("year", OPTIONAL, WHOLE_NUMBER, min(1800), max(2199)),
          row("notBefore", OPTIONAL, DAY),
          row("notAfter", OPTIONAL, DAY),
          row("number", OPTIONAL, WHOLE_NUMBER, POSITIVE),
          row("kind", OPTIONAL, code(AssemblyKind.values())),
          row("planned", OPTIONAL, FLAG),
          row("invited", OPTIONAL, WHOLE_NUMBER, min(0)),
          row("registered", OPTIONAL, WHOLE_NUMBER, min(0)),
          row("participants", OPTIONAL, WHOLE_NUMBER, min(0)),
          row("approximate", OPTIONAL, FLAG),
          row("sidesPresent", SET, code(Side.values())),
          row("topics", SET, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT),
          row("forums", SET, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT),
          row("forumCount", OPTIONAL, WHOLE_NUMBER, POSITIVE),
          row("handlungsfelder", SET, TEXT, "handlungsfelder", IDENTIFIER),
          row("sources", SET, TEXT, "sources", IDENTIFIER),
          row("extensions", OPTIONAL, EXTENSIONS, NON_BLANK, MULTILINE_TEXT));

  private MeetingTable() {}

  @Override
  protected MeetingBuilder newBuilder() {
    return Meeting.builder();
  }

  @Override
  protected Meeting build(MeetingBuilder builder) {
    return builder.build();
  }

  @Override
  protected @Nullable Object get(Meeting object, int index) {
    return switch (index) {
      case 0 -> object.getId();
      case 1 -> object.getCommittee();
      case 2 -> object.getDate().orElse(null);
      case 3 -> object.getYear().orElse(null);
      case 4 -> object.getNotBefore().orElse(null);
      case 5 -> object.getNotAfter().orElse(null);
      case 6 -> object.getNumber().orElse(null);
      case 7 -> object.getKind().orElse(null);
      case 8 -> object.isPlanned() ? true : null;
      case 9 -> object.getInvited().orElse(null);
      case 10 -> object.getRegistered().orElse(null);
      case 11 -> object.getParticipants().orElse(null);
      case 12 -> object.isApproximate() ? true : null;
      case 13 -> object.getSidesPresent();
      case 14 -> object.getTopics();
      case 15 -> object.getForums();
      case 16 -> object.getForumCount().orElse(null);
      case 17 -> object.getHandlungsfelder();
      case 18 -> object.getSources();
      case 19 -> nullIfEmpty(object.getExtensions());
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected void set(MeetingBuilder builder, int index, Object value) {
    switch (index) {
      case 0 -> builder.id((String) value);
      case 1 -> builder.committee((String) value);
      case 2 -> builder.date((LocalDate) value);
      case 3 -> builder.year((Integer) value);
      case 4 -> builder.notBefore((LocalDate) value);
      case 5 -> builder.notAfter((LocalDate) value);
      case 6 -> builder.number((Integer) value);
      case 7 -> builder.kind((AssemblyKind) value);
      case 8 -> builder.planned((Boolean) value);
      case 9 -> builder.invited((Integer) value);
      case 10 -> builder.registered((Integer) value);
      case 11 -> builder.participants((Integer) value);
      case 12 -> builder.approximate((Boolean) value);
      case 13 -> builder.addSidesPresent((Side) value);
      case 14 -> builder.addTopic((String) value);
      case 15 -> builder.addForum((String) value);
      case 16 -> builder.forumCount((Integer) value);
      case 17 -> builder.addHandlungsfeld((String) value);
      case 18 -> builder.addSource((String) value);
      case 19 -> builder.extensions((Extensions) value);
      default -> throw new IndexOutOfBoundsException(index);
    }
  }
}
