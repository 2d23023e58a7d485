// Generated. Do not edit; to regenerate: mvn -q -Pregenerate test
package nrw.bildungsnetz.model;

import java.util.List;
import java.util.function.UnaryOperator;
import nrw.bildungsnetz.model.extensions.Extensions;

/** Copies networks and registers without what others keep with them and their parts. */
final class WithoutExtensions {

  private static final Extensions NONE = Extensions.empty();

  private WithoutExtensions() {}

  static Network in(Network whole) {
    return whole
        .toBuilder()
        .extensions(NONE)
        .organisations(each(whole.getOrganisations(), WithoutExtensions::in))
        .programmes(each(whole.getProgrammes(), WithoutExtensions::in))
        .agreements(each(whole.getAgreements(), WithoutExtensions::in))
        .committees(each(whole.getCommittees(), WithoutExtensions::in))
        .seats(each(whole.getSeats(), WithoutExtensions::in))
        .memberships(each(whole.getMemberships(), WithoutExtensions::in))
        .posts(each(whole.getPosts(), WithoutExtensions::in))
        .sozialraeume(each(whole.getSozialraeume(), WithoutExtensions::in))
        .handlungsfelder(each(whole.getHandlungsfelder(), WithoutExtensions::in))
        .goals(each(whole.getGoals(), WithoutExtensions::in))
        .measures(each(whole.getMeasures(), WithoutExtensions::in))
        .indicators(each(whole.getIndicators(), WithoutExtensions::in))
        .transitions(each(whole.getTransitions(), WithoutExtensions::in))
        .meetings(each(whole.getMeetings(), WithoutExtensions::in))
        .resolutions(each(whole.getResolutions(), WithoutExtensions::in))
        .evaluations(each(whole.getEvaluations(), WithoutExtensions::in))
        .publications(each(whole.getPublications(), WithoutExtensions::in))
        .sources(each(whole.getSources(), WithoutExtensions::in))
        .build();
  }

  /** The networks of a register stay as they are. */
  static NetworkRegister in(NetworkRegister whole) {
    return whole
        .toBuilder()
        .extensions(NONE)
        .organisations(each(whole.getOrganisations(), WithoutExtensions::in))
        .bezirkskoordinationen(each(whole.getBezirkskoordinationen(), WithoutExtensions::in))
        .servicestellen(each(whole.getServicestellen(), WithoutExtensions::in))
        .publications(each(whole.getPublications(), WithoutExtensions::in))
        .sources(each(whole.getSources(), WithoutExtensions::in))
        .build();
  }

  private static Agreement in(Agreement part) {
    if (part.getExtensions().isEmpty()) {
      return part;
    }
    return part.toBuilder().extensions(NONE).build();
  }

  private static Bezirkskoordination in(Bezirkskoordination part) {
    if (part.getExtensions().isEmpty()) {
      return part;
    }
    return part.toBuilder().extensions(NONE).build();
  }

  private static Committee in(Committee part) {
    if (part.getExtensions().isEmpty()) {
      return part;
    }
    return part.toBuilder().extensions(NONE).build();
  }

  private static Evaluation in(Evaluation part) {
    if (part.getExtensions().isEmpty()) {
      return part;
    }
    return part.toBuilder().extensions(NONE).build();
  }

  private static Goal in(Goal part) {
    if (part.getExtensions().isEmpty()) {
      return part;
    }
    return part.toBuilder().extensions(NONE).build();
  }

  private static Handlungsfeld in(Handlungsfeld part) {
    if (part.getExtensions().isEmpty()) {
      return part;
    }
    return part.toBuilder().extensions(NONE).build();
  }

  private static Indicator in(Indicator part) {
    if (part.getExtensions().isEmpty()) {
      return part;
    }
    return part.toBuilder().extensions(NONE).build();
  }

  private static Measure in(Measure part) {
    if (part.getExtensions().isEmpty()) {
      return part;
    }
    return part.toBuilder().extensions(NONE).build();
  }

  private static Meeting in(Meeting part) {
    if (part.getExtensions().isEmpty()) {
      return part;
    }
    return part.toBuilder().extensions(NONE).build();
  }

  private static Membership in(Membership part) {
    if (part.getExtensions().isEmpty()) {
      return part;
    }
    return part.toBuilder().extensions(NONE).build();
  }

  private static Organisation in(Organisation part) {
    if (part.getExtensions().isEmpty()) {
      return part;
    }
    return part.toBuilder().extensions(NONE).build();
  }

  private static Post in(Post part) {
    if (part.getExtensions().isEmpty()) {
      return part;
    }
    return part.toBuilder().extensions(NONE).build();
  }

  private static Programme in(Programme part) {
    if (part.getExtensions().isEmpty()) {
      return part;
    }
    return part.toBuilder().extensions(NONE).build();
  }

  private static Publication in(Publication part) {
    if (part.getExtensions().isEmpty()) {
      return part;
    }
    return part.toBuilder().extensions(NONE).build();
  }

  private static Resolution in(Resolution part) {
    if (part.getExtensions().isEmpty()) {
      return part;
    }
    return part.toBuilder().extensions(NONE).build();
  }

  private static Seat in(Seat part) {
    if (part.getExtensions().isEmpty()) {
      return part;
    }
    return part.toBuilder().extensions(NONE).build();
  }

  private static Servicestelle in(Servicestelle part) {
    if (part.getExtensions().isEmpty()) {
      return part;
    }
    return part.toBuilder().extensions(NONE).build();
  }

  private static Source in(Source part) {
    if (part.getExtensions().isEmpty()) {
      return part;
    }
    return part.toBuilder().extensions(NONE).build();
  }

  private static Sozialraum in(Sozialraum part) {
    if (part.getExtensions().isEmpty()) {
      return part;
    }
    return part.toBuilder().extensions(NONE).build();
  }

  private static Transition in(Transition part) {
    if (part.getExtensions().isEmpty()) {
      return part;
    }
    return part.toBuilder().extensions(NONE).build();
  }

  private static <T> List<T> each(List<T> parts, UnaryOperator<T> edit) {
    return parts.stream().map(edit).toList();
  }
}
