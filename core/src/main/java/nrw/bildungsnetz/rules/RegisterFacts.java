package nrw.bildungsnetz.rules;

import java.time.LocalDate;
import nrw.bildungsnetz.model.NetworkRegister;

/** A register and the day it is looked at. For one run on one thread. */
public final class RegisterFacts {

  private final NetworkRegister register;
  private final LocalDate asOf;
  private final PartLists lists = new PartLists();

  /**
   * Prepares a register for its rules.
   *
   * @param register the register
   * @param asOf the day on which it is looked at
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
  public NetworkRegister register() {
    return register;
  }

  /**
   * The day on which the register is looked at.
   *
   * @return the day
   */
  public LocalDate asOf() {
    return asOf;
  }

  /**
   * All lists to which other parts can refer.
   *
   * @return the lists by name
   */
  public PartLists lists() {
    return lists;
  }
}
