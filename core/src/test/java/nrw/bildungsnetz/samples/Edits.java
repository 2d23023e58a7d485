package nrw.bildungsnetz.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nrw.bildungsnetz.model.AgreementBuilder;
import nrw.bildungsnetz.model.CommitteeBuilder;
import nrw.bildungsnetz.model.EvaluationBuilder;
import nrw.bildungsnetz.model.GoalBuilder;
import nrw.bildungsnetz.model.HandlungsfeldBuilder;
import nrw.bildungsnetz.model.Identified;
import nrw.bildungsnetz.model.IndicatorBuilder;
import nrw.bildungsnetz.model.Instrument;
import nrw.bildungsnetz.model.InstrumentBuilder;
import nrw.bildungsnetz.model.MeasureBuilder;
import nrw.bildungsnetz.model.MeetingBuilder;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.MembershipBuilder;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkBuilder;
import nrw.bildungsnetz.model.OrganisationBuilder;
import nrw.bildungsnetz.model.PostBuilder;
import nrw.bildungsnetz.model.ResolutionBuilder;
import nrw.bildungsnetz.model.SeatBuilder;
import nrw.bildungsnetz.model.TransitionBuilder;

/** The valid sample network with one change. */
public final class Edits {

  private static final Network VALID = SampleNetworks.valid();

  private Edits() {}

  public static Network network(Consumer<NetworkBuilder> edit) {
    return VALID.with(edit);
  }

  /** Removing something also removes the references to it. */
  public static Network lacking(Consumer<NetworkBuilder> edit) {
    return Without.danglingReferences(VALID.with(edit));
  }

  public static Network organisation(String id, Consumer<OrganisationBuilder> edit) {
    return network(n -> n.organisations(replace(VALID.getOrganisations(), id, o -> o.with(edit))));
  }

  public static Network agreement(String id, Consumer<AgreementBuilder> edit) {
    return network(n -> n.agreements(replace(VALID.getAgreements(), id, a -> a.with(edit))));
  }

  public static Network committee(String id, Consumer<CommitteeBuilder> edit) {
    return network(n -> n.committees(replace(VALID.getCommittees(), id, c -> c.with(edit))));
  }

  public static Network membership(String id, Consumer<MembershipBuilder> edit) {
    return network(n -> n.memberships(replace(VALID.getMemberships(), id, m -> m.with(edit))));
  }

  /** Appends a member. */
  public static Network member(String id, String committee, Consumer<MembershipBuilder> edit) {
    MembershipBuilder member = Membership.builder().id(id).committee(committee);
    edit.accept(member);
    return network(n -> n.addMembership(member.build()));
  }

  public static Network seat(String id, Consumer<SeatBuilder> edit) {
    return network(n -> n.seats(replace(VALID.getSeats(), id, s -> s.with(edit))));
  }

  public static Network resolution(String id, Consumer<ResolutionBuilder> edit) {
    return network(n -> n.resolutions(replace(VALID.getResolutions(), id, r -> r.with(edit))));
  }

  public static Network withoutMemberships(String... ids) {
    return network(
        n ->
            n.memberships(
                VALID.getMemberships().stream()
                    .filter(m -> !List.of(ids).contains(m.getId()))
                    .toList()));
  }

  public static Network post(String id, Consumer<PostBuilder> edit) {
    return network(n -> n.posts(replace(VALID.getPosts(), id, p -> p.with(edit))));
  }

  public static Network handlungsfeld(String id, Consumer<HandlungsfeldBuilder> edit) {
    return network(
        n -> n.handlungsfelder(replace(VALID.getHandlungsfelder(), id, h -> h.with(edit))));
  }

  public static Network goal(String id, Consumer<GoalBuilder> edit) {
    return network(n -> n.goals(replace(VALID.getGoals(), id, g -> g.with(edit))));
  }

  public static Network measure(String id, Consumer<MeasureBuilder> edit) {
    return network(n -> n.measures(replace(VALID.getMeasures(), id, m -> m.with(edit))));
  }

  public static Network indicator(String id, Consumer<IndicatorBuilder> edit) {
    return network(n -> n.indicators(replace(VALID.getIndicators(), id, i -> i.with(edit))));
  }

  public static Network transition(String id, Consumer<TransitionBuilder> edit) {
    return transition(VALID, id, edit);
  }

  public static Network transition(Network network, String id, Consumer<TransitionBuilder> edit) {
    return network.with(
        n -> n.transitions(replace(network.getTransitions(), id, t -> t.with(edit))));
  }

  public static Network instrument(String transition, int index, Consumer<InstrumentBuilder> edit) {
    return transition(
        transition,
        t -> {
          List<Instrument> instruments = new ArrayList<>(t.build().getInstruments());
          instruments.set(index, instruments.get(index).with(edit));
          t.instruments(instruments);
        });
  }

  public static Network meeting(String id, Consumer<MeetingBuilder> edit) {
    return network(n -> n.meetings(replace(VALID.getMeetings(), id, m -> m.with(edit))));
  }

  public static Network evaluation(String id, Consumer<EvaluationBuilder> edit) {
    return network(n -> n.evaluations(replace(VALID.getEvaluations(), id, e -> e.with(edit))));
  }

  private static <T extends Identified> List<T> replace(
      List<T> all, String id, UnaryOperator<T> edit) {
    // A misspelt id would make the example meaningless.
    if (all.stream().noneMatch(each -> each.getId().equals(id))) {
      throw new IllegalArgumentException("Nothing to change");
    }
    return all.stream().map(each -> each.getId().equals(id) ? edit.apply(each) : each).toList();
  }
}
