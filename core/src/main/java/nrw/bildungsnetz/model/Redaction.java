package nrw.bildungsnetz.model;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Takes the personal data out of networks and registers. */
final class Redaction {

  private Redaction() {}

  static Network of(Network network) {
    return network.with(
        copy ->
            copy.agreements(each(network.getAgreements(), Redaction::agreement))
                .memberships(
                    each(
                        network.getMemberships(),
                        member -> member.with(edit -> edit.person(Optional.empty()))))
                .posts(each(network.getPosts(), Redaction::post)));
  }

  static NetworkRegister of(NetworkRegister register) {
    return register.with(
        copy ->
            copy.networks(each(register.getNetworks(), Redaction::of))
                .bezirkskoordinationen(
                    each(
                        register.getBezirkskoordinationen(),
                        office -> office.with(edit -> edit.person(Optional.empty())))));
  }

  private static Agreement agreement(Agreement agreement) {
    return agreement.with(copy -> copy.parties(each(agreement.getParties(), Redaction::party)));
  }

  private static AgreementParty party(AgreementParty party) {
    return party.with(
        copy ->
            copy.signatories(
                each(
                    party.getSignatories(),
                    signatory -> signatory.with(edit -> edit.person(Optional.empty())))));
  }

  private static Post post(Post post) {
    return post.with(
        copy ->
            copy.holders(
                each(
                    post.getHolders(),
                    holder -> holder.with(edit -> edit.person(Optional.empty())))));
  }

  private static <T> List<T> each(List<T> values, UnaryOperator<T> edit) {
    return values.stream().map(edit).toList();
  }
}
