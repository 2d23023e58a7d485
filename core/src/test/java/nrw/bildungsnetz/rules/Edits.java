package nrw.bildungsnetz.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementBuilder;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeBuilder;
import nrw.bildungsnetz.model.Handlungsfeld;
import nrw.bildungsnetz.model.HandlungsfeldBuilder;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.MembershipBuilder;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkBuilder;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationBuilder;
import nrw.bildungsnetz.model.Transition;
import nrw.bildungsnetz.model.TransitionBuilder;

/** The valid sample network, changed at one place. */
final class Edits {

  private Edits() {}

  static Network network(UnaryOperator<NetworkBuilder> edit) {
    return edit.apply(Network.builder().from(SampleNetworks.valid())).build();
  }

  static Network organisation(String id, UnaryOperator<OrganisationBuilder> edit) {
    return network(
        n ->
            n.organisations(
                replace(
                    SampleNetworks.valid().getOrganisations(),
                    o -> o.getId().equals(id),
                    o -> edit.apply(Organisation.builder().from(o)).build())));
  }

  static Network agreement(String id, UnaryOperator<AgreementBuilder> edit) {
    return network(
        n ->
            n.agreements(
                replace(
                    SampleNetworks.valid().getAgreements(),
                    a -> a.getId().equals(id),
                    a -> edit.apply(Agreement.builder().from(a)).build())));
  }

  /** An agreement that stands for itself. */
  static Agreement unamending(Agreement agreement) {
    return Agreement.builder().from(agreement).amends(Optional.empty()).build();
  }

  static Network committee(String id, UnaryOperator<CommitteeBuilder> edit) {
    return network(
        n ->
            n.committees(
                replace(
                    SampleNetworks.valid().getCommittees(),
                    c -> c.getId().equals(id),
                    c -> edit.apply(Committee.builder().from(c)).build())));
  }

  static Network membership(String id, UnaryOperator<MembershipBuilder> edit) {
    return network(
        n ->
            n.memberships(
                replace(
                    SampleNetworks.valid().getMemberships(),
                    m -> m.getId().equals(id),
                    m -> edit.apply(Membership.builder().from(m)).build())));
  }

  static Network withoutMemberships(String... ids) {
    return network(
        n ->
            n.memberships(
                SampleNetworks.valid().getMemberships().stream()
                    .filter(m -> !List.of(ids).contains(m.getId()))
                    .toList()));
  }

  static Network handlungsfeld(String id, UnaryOperator<HandlungsfeldBuilder> edit) {
    return network(
        n ->
            n.handlungsfelder(
                replace(
                    SampleNetworks.valid().getHandlungsfelder(),
                    h -> h.getId().equals(id),
                    h -> edit.apply(Handlungsfeld.builder().from(h)).build())));
  }

  static Network transition(String id, UnaryOperator<TransitionBuilder> edit) {
    return network(
        n ->
            n.transitions(
                replace(
                    SampleNetworks.valid().getTransitions(),
                    t -> t.getId().equals(id),
                    t -> edit.apply(Transition.builder().from(t)).build())));
  }

  private static <T> List<T> replace(List<T> all, Predicate<T> which, UnaryOperator<T> edit) {
    // A misspelt id would make an example of nothing at all.
    if (all.stream().noneMatch(which)) {
      throw new IllegalArgumentException("Nothing to change");
    }
    return all.stream().map(each -> which.test(each) ? edit.apply(each) : each).toList();
  }
}
