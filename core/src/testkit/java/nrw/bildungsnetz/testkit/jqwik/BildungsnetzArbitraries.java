package nrw.bildungsnetz.testkit.jqwik;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.testkit.generator.ValidNetworks;
import nrw.bildungsnetz.testkit.generator.ValidRegisters;

/**
 * Arbitraries of valid networks and registers, for properties with jqwik. Rules find no error or
 * warning in them on any day on which one of their contracts is in force.
 *
 * <pre>{@code
 * Arbitrary<Network> small = BildungsnetzArbitraries.networks(20);
 * Arbitrary<String> names = small.map(Network::getName);
 * }</pre>
 *
 * <p>Failures shrink to fewer memberships. All methods are thread-safe.
 *
 * @since 0.1.0
 */
public final class BildungsnetzArbitraries {

  private static final int MOST_BY_DEFAULT = 150;

  private BildungsnetzArbitraries() {}

  /**
   * Networks of one to 150 memberships.
   *
   * @return an arbitrary of valid networks
   */
  public static Arbitrary<Network> networks() {
    // A smaller seed is not simpler.
    return Combinators.combine(
            Arbitraries.longs().dontShrink(), Arbitraries.integers().between(1, MOST_BY_DEFAULT))
        .as(ValidNetworks::create);
  }

  /**
   * Networks of one size, which do not shrink.
   *
   * @param members how many memberships each has, at least one
   * @return an arbitrary of valid networks
   */
  public static Arbitrary<Network> networks(int members) {
    return Arbitraries.longs().dontShrink().map(seed -> ValidNetworks.create(seed, members));
  }

  /**
   * Registers of up to eight networks of up to 40 memberships.
   *
   * @return an arbitrary of valid registers
   */
  public static Arbitrary<NetworkRegister> registers() {
    return Combinators.combine(
            Arbitraries.longs().dontShrink(),
            Arbitraries.integers().between(0, 8),
            Arbitraries.integers().between(1, 40))
        .as(ValidRegisters::create);
  }
}
