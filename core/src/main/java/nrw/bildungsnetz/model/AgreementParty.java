package nrw.bildungsnetz.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nrw.bildungsnetz.model.constraints.Reference;
import nrw.bildungsnetz.style.Described;
import nrw.bildungsnetz.texts.Summary;
import org.immutables.value.Value;

/**
 * A partner of an agreement and the side it stands on.
 *
 * <p>Source: § 78a Abs. 3 SchulG NRW (Land and Kreis or kreisfreie Stadt); article on the
 * Regionales Bildungsbüro Dortmund (third partner).
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Described
@Value.Immutable
public interface AgreementParty extends Summarized {

  /**
   * Starts a new AgreementParty.
   *
   * @return an empty builder
   */
  static AgreementPartyBuilder builder() {
    return new AgreementPartyBuilder();
  }

  /**
   * The partner.
   *
   * @return the id of an organisation
   */
  @Reference(to = "organisations")
  String getOrganisation();

  /**
   * The side the partner stands on: Land, Kommune or third.
   *
   * @return the side
   */
  Side getSide();

  /**
   * The organisation that acts for the partner, for example the ministry for the Land.
   *
   * @return the id of an organisation; empty where not stated
   */
  Optional<@Reference(to = "organisations") String> getRepresentedBy();

  /**
   * Who signed for the partner.
   *
   * @return signatories, often several; empty where not stated
   */
  List<@Valid Signatory> getSignatories();

  /**
   * What the partner brings in.
   *
   * @return contributions; empty where not stated
   */
  List<@Valid Contribution> getContributions();

  /**
   * Begins a copy.
   *
   * @return a builder that holds everything this value states
   */
  default AgreementPartyBuilder toBuilder() {
    return ModelCopies.of(this);
  }

  /**
   * A copy with some attributes changed.
   *
   * @param edit applies the changes
   * @return the copy
   */
  default AgreementParty with(Consumer<AgreementPartyBuilder> edit) {
    AgreementPartyBuilder copy = toBuilder();
    edit.accept(copy);
    return copy.build();
  }

  @Override
  default String summary() {
    return Summary.of("AgreementParty", getOrganisation(), getSide());
  }
}
