package nrw.bildungsnetz.rules;

import java.time.LocalDate;
import nrw.bildungsnetz.model.NetworkRegister;

/**
 * A register and the reference date. One instance per run. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class RegisterFacts {

  private final NetworkRegister register;
  private final LocalDate asOf;
  private final PartLists lists = new PartLists();

  /**
   * Creates the facts for one run.
   *
   * @param register the register
   * @param asOf the reference date
   */
  public RegisterFacts(NetworkRegister register, LocalDate asOf) {
    this.register = register;
    this.asOf = asOf;
    lists.add("organisations", register.getOrganisations());
    lists.add("bezirkskoordinationen", register.getBezirkskoordinationen());
    lists.add("servicestellen", register.getServicestellen());
    lists.add("networks", register.getNetworks());
    lists.add("publications", register.getPublications());
    lists.add("sources", register.getSources());
  }

  /**
   * The register.
   *
   * @return the register
   */
  public NetworkRegister getRegister() {
    return register;
  }

  /**
   * The reference date of the run.
   *
   * @return the date
   */
  public LocalDate getAsOf() {
    return asOf;
  }

  /**
   * All lists that references can point to.
   *
   * @return the lists by name
   */
  public PartLists getLists() {
    return lists;
  }
}
