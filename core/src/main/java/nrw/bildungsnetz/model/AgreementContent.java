package nrw.bildungsnetz.model;

import java.util.Set;
import org.immutables.value.Value;

/**
 * What an agreement fixes: Handlungsfelder and organisation (§ 78a Abs. 3 SchulG NRW).
 *
 * <p>Immutable and safe for use by many threads.
 */
@Value.Immutable
public interface AgreementContent {

  /**
   * Starts a new AgreementContent.
   *
   * @return an empty builder
   */
  static AgreementContentBuilder builder() {
    return new AgreementContentBuilder();
  }

  /**
   * The Handlungsfelder the agreement names.
   *
   * @return ids of Handlungsfelder; empty where it names none
   */
  Set<@Reference(to = "handlungsfelder") String> getHandlungsfelder();

  /**
   * The bodies the agreement provides for.
   *
   * @return types of committees; empty where it provides for none
   */
  Set<CommitteeType> getCommittees();

  /**
   * Whether the agreement asks for as many seats of the Land as of the Kommune in the
   * Lenkungskreis.
   *
   * @return true for parity (paritätisch); false where it says nothing of the kind
   */
  @Value.Default
  default boolean isParity() {
    return false;
  }
}
