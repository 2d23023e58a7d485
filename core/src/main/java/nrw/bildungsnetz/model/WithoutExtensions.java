package nrw.bildungsnetz.model;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import nrw.bildungsnetz.model.extensions.Extensions;

/** Copies networks and registers without what others keep with them and their parts. */
final class WithoutExtensions {

  private static final Extensions NONE = Extensions.empty();

  private WithoutExtensions() {}

  static Network in(Network network) {
    return network.with(
        copy ->
            copy.extensions(NONE)
                .organisations(
                    in(
                        network.getOrganisations(),
                        Organisation::with,
                        OrganisationBuilder::extensions))
                .programmes(
                    in(network.getProgrammes(), Programme::with, ProgrammeBuilder::extensions))
                .agreements(
                    in(network.getAgreements(), Agreement::with, AgreementBuilder::extensions))
                .committees(
                    in(network.getCommittees(), Committee::with, CommitteeBuilder::extensions))
                .seats(in(network.getSeats(), Seat::with, SeatBuilder::extensions))
                .memberships(
                    in(network.getMemberships(), Membership::with, MembershipBuilder::extensions))
                .posts(in(network.getPosts(), Post::with, PostBuilder::extensions))
                .sozialraeume(
                    in(network.getSozialraeume(), Sozialraum::with, SozialraumBuilder::extensions))
                .handlungsfelder(
                    in(
                        network.getHandlungsfelder(),
                        Handlungsfeld::with,
                        HandlungsfeldBuilder::extensions))
                .goals(in(network.getGoals(), Goal::with, GoalBuilder::extensions))
                .measures(in(network.getMeasures(), Measure::with, MeasureBuilder::extensions))
                .indicators(
                    in(network.getIndicators(), Indicator::with, IndicatorBuilder::extensions))
                .transitions(
                    in(network.getTransitions(), Transition::with, TransitionBuilder::extensions))
                .meetings(in(network.getMeetings(), Meeting::with, MeetingBuilder::extensions))
                .resolutions(
                    in(network.getResolutions(), Resolution::with, ResolutionBuilder::extensions))
                .evaluations(
                    in(network.getEvaluations(), Evaluation::with, EvaluationBuilder::extensions))
                .publications(
                    in(
                        network.getPublications(),
                        Publication::with,
                        PublicationBuilder::extensions))
                .sources(in(network.getSources(), Source::with, SourceBuilder::extensions)));
  }

  /** The networks of a register stay as they are. */
  static NetworkRegister in(NetworkRegister register) {
    return register.with(
        copy ->
            copy.extensions(NONE)
                .organisations(
                    in(
                        register.getOrganisations(),
                        Organisation::with,
                        OrganisationBuilder::extensions))
                .bezirkskoordinationen(
                    in(
                        register.getBezirkskoordinationen(),
                        Bezirkskoordination::with,
                        BezirkskoordinationBuilder::extensions))
                .servicestellen(
                    in(
                        register.getServicestellen(),
                        Servicestelle::with,
                        ServicestelleBuilder::extensions))
                .publications(
                    in(
                        register.getPublications(),
                        Publication::with,
                        PublicationBuilder::extensions))
                .sources(in(register.getSources(), Source::with, SourceBuilder::extensions)));
  }

  private static <T extends Identified, B> List<T> in(
      List<T> parts, BiFunction<T, Consumer<B>, T> with, BiConsumer<B, Extensions> set) {
    return parts.stream()
        .map(
            part ->
                part.getExtensions().isEmpty()
                    ? part
                    : with.apply(part, copy -> set.accept(copy, NONE)))
        .toList();
  }
}
