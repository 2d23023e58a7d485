package nrw.bildungsnetz.model;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Removes personal data, and all extensions, from networks and registers. */
final class Redaction {

  private Redaction() {}

  static Network of(Network network) {
    Network bare = WithoutExtensions.in(network);
    return bare.with(
        copy ->
            copy.agreements(each(bare.getAgreements(), Redaction::agreement))
                .memberships(
                    each(
                        bare.getMemberships(),
                        member -> member.with(edit -> edit.person(Optional.empty()))))
                .posts(each(bare.getPosts(), Redaction::post)));
  }

  static NetworkRegister of(NetworkRegister register) {
    NetworkRegister bare = WithoutExtensions.in(register);
    return bare.with(
        copy ->
            copy.networks(each(bare.getNetworks(), Redaction::of))
                .bezirkskoordinationen(
                    each(
                        bare.getBezirkskoordinationen(),
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
