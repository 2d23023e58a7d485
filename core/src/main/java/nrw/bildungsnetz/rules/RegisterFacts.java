package nrw.bildungsnetz.rules;

import java.time.LocalDate;
import nrw.bildungsnetz.model.NetworkRegister;

/**
 * A register and the day it is looked at. For one run on one thread.
 *
 * @param register the register
 * @param asOf the day
 */
public record RegisterFacts(NetworkRegister register, LocalDate asOf) {}
