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
import static nrw.bildungsnetz.model.description.ShapeConstraint.agsKey;
import static nrw.bildungsnetz.model.description.ShapeConstraint.max;
import static nrw.bildungsnetz.model.description.ShapeConstraint.min;
import static nrw.bildungsnetz.model.description.ShapeConstraint.size;
import static nrw.bildungsnetz.model.description.ValueType.EXTENSIONS;
import static nrw.bildungsnetz.model.description.ValueType.TEXT;
import static nrw.bildungsnetz.model.description.ValueType.WHOLE_NUMBER;
import static nrw.bildungsnetz.model.description.ValueType.code;

import nrw.bildungsnetz.codes.KreisKind;
import nrw.bildungsnetz.codes.Regierungsbezirk;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.Evaluation;
import nrw.bildungsnetz.model.Goal;
import nrw.bildungsnetz.model.Handlungsfeld;
import nrw.bildungsnetz.model.Indicator;
import nrw.bildungsnetz.model.Measure;
import nrw.bildungsnetz.model.Meeting;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkBuilder;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.Post;
import nrw.bildungsnetz.model.Programme;
import nrw.bildungsnetz.model.Publication;
import nrw.bildungsnetz.model.Resolution;
import nrw.bildungsnetz.model.Seat;
import nrw.bildungsnetz.model.Source;
import nrw.bildungsnetz.model.Sozialraum;
import nrw.bildungsnetz.model.Transition;
import nrw.bildungsnetz.model.description.Accessor;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.extensions.Extensions;
import org.jspecify.annotations.Nullable;

/** The attributes of {@link Network}, in the order in which they are written. */
public final class NetworkTable extends Accessor<Network, NetworkBuilder> {

  /** The type. */
  public static final ObjectType<Network, NetworkBuilder> TYPE =
      ObjectType.of(
          Network.class,
          new NetworkTable(),
          row("id", REQUIRED, TEXT, IDENTIFIER),
          row("name", REQUIRED, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT),
          row("ags", REQUIRED, TEXT, agsKey(5)),
          row("kreisKind", OPTIONAL, code(KreisKind.values())),
          row("regierungsbezirk", OPTIONAL, code(Regierungsbezirk.values())),
          row("status", OPTIONAL, code(NetworkStatus.values())),
          row("foundedYear", OPTIONAL, WHOLE_NUMBER, min(1800), max(2199)),
          row("foundedYearAtLatest", OPTIONAL, WHOLE_NUMBER, min(1800), max(2199)),
          row("description", OPTIONAL, TEXT, NON_BLANK, size(0, 10000), MULTILINE_TEXT),
          row("topics", SET, TEXT, NON_BLANK, size(0, 255), PLAIN_TEXT),
          row("organisations", LIST, OrganisationTable.TYPE),
          row("programmes", LIST, ProgrammeTable.TYPE),
          row("agreements", LIST, AgreementTable.TYPE),
          row("committees", LIST, CommitteeTable.TYPE),
          row("seats", LIST, SeatTable.TYPE),
          row("memberships", LIST, MembershipTable.TYPE),
          row("posts", LIST, PostTable.TYPE),
          row("sozialraeume", LIST, SozialraumTable.TYPE),
          row("handlungsfelder", LIST, HandlungsfeldTable.TYPE),
          row("goals", LIST, GoalTable.TYPE),
          row("measures", LIST, MeasureTable.TYPE),
          row("indicators", LIST, IndicatorTable.TYPE),
          row("transitions", LIST, TransitionTable.TYPE),
          row("meetings", LIST, MeetingTable.TYPE),
          row("resolutions", LIST, ResolutionTable.TYPE),
          row("evaluations", LIST, EvaluationTable.TYPE),
          row("publications", LIST, PublicationTable.TYPE),
          row("sources", LIST, SourceTable.TYPE),
          row("extensions", OPTIONAL, EXTENSIONS, NON_BLANK, MULTILINE_TEXT));

  private NetworkTable() {}

  @Override
  protected NetworkBuilder newBuilder() {
    return Network.builder();
  }

  @Override
  protected Network build(NetworkBuilder builder) {
    return builder.build();
  }

  @Override
  protected @Nullable Object get(Network object, int index) {
    return switch (index) {
      case 0 -> object.getId();
      case 1 -> object.getName();
      case 2 -> object.getAgs();
      case 3 -> object.getKreisKind().orElse(null);
      case 4 -> object.getRegierungsbezirk().orElse(null);
      case 5 -> object.getStatus().orElse(null);
      case 6 -> object.getFoundedYear().orElse(null);
      case 7 -> object.getFoundedYearAtLatest().orElse(null);
      case 8 -> object.getDescription().orElse(null);
      case 9 -> object.getTopics();
      case 10 -> object.getOrganisations();
      case 11 -> object.getProgrammes();
      case 12 -> object.getAgreements();
      case 13 -> object.getCommittees();
      case 14 -> object.getSeats();
      case 15 -> object.getMemberships();
      case 16 -> object.getPosts();
      case 17 -> object.getSozialraeume();
      case 18 -> object.getHandlungsfelder();
      case 19 -> object.getGoals();
      case 20 -> object.getMeasures();
      case 21 -> object.getIndicators();
      case 22 -> object.getTransitions();
      case 23 -> object.getMeetings();
      case 24 -> object.getResolutions();
      case 25 -> object.getEvaluations();
      case 26 -> object.getPublications();
      case 27 -> object.getSources();
      case 28 -> nullIfEmpty(object.getExtensions());
      default -> throw new IndexOutOfBoundsException(index);
    };
  }

  @Override
  protected void set(NetworkBuilder builder, int index, Object value) {
    switch (index) {
      case 0 -> builder.id((String) value);
      case 1 -> builder.name((String) value);
      case 2 -> builder.ags((String) value);
      case 3 -> builder.kreisKind((KreisKind) value);
      case 4 -> builder.regierungsbezirk((Regierungsbezirk) value);
      case 5 -> builder.status((NetworkStatus) value);
      case 6 -> builder.foundedYear((Integer) value);
      case 7 -> builder.foundedYearAtLatest((Integer) value);
      case 8 -> builder.description((String) value);
      case 9 -> builder.addTopic((String) value);
      case 10 -> builder.addOrganisation((Organisation) value);
      case 11 -> builder.addProgramme((Programme) value);
      case 12 -> builder.addAgreement((Agreement) value);
      case 13 -> builder.addCommittee((Committee) value);
      case 14 -> builder.addSeat((Seat) value);
      case 15 -> builder.addMembership((Membership) value);
      case 16 -> builder.addPost((Post) value);
      case 17 -> builder.addSozialraum((Sozialraum) value);
      case 18 -> builder.addHandlungsfeld((Handlungsfeld) value);
      case 19 -> builder.addGoal((Goal) value);
      case 20 -> builder.addMeasure((Measure) value);
      case 21 -> builder.addIndicator((Indicator) value);
      case 22 -> builder.addTransition((Transition) value);
      case 23 -> builder.addMeeting((Meeting) value);
      case 24 -> builder.addResolution((Resolution) value);
      case 25 -> builder.addEvaluation((Evaluation) value);
      case 26 -> builder.addPublication((Publication) value);
      case 27 -> builder.addSource((Source) value);
      case 28 -> builder.extensions((Extensions) value);
      default -> throw new IndexOutOfBoundsException(index);
    }
  }
}
