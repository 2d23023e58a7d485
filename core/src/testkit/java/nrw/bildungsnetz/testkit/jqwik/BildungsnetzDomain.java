package nrw.bildungsnetz.testkit.jqwik;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;

/**
 * Gives parameters of a property valid networks and registers by their type.
 *
 * <pre>{@code
 * class NetworksProperties {
 *   public @Property @Domain(BildungsnetzDomain.class) void haveAKey(@ForAll Network network) {
 *     assertThat(network.getAgs()).hasSize(5);
 *   }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class BildungsnetzDomain extends DomainContextBase {

  /** Called by jqwik. */
  public BildungsnetzDomain() {}

  /** {@return networks of one to 150 memberships} */
  @Provide
  public Arbitrary<Network> networks() {
    return BildungsnetzArbitraries.networks();
  }

  /** {@return registers of up to eight networks} */
  @Provide
  public Arbitrary<NetworkRegister> registers() {
    return BildungsnetzArbitraries.registers();
  }
}
