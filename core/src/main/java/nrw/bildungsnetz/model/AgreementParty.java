package nrw.bildungsnetz.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A partner of an agreement and the side it stands on.
 *
 * <p>Immutable and safe for use by many threads.
 */
@Value.Immutable
public interface AgreementParty {

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
   * The side the partner stands on.
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
}
