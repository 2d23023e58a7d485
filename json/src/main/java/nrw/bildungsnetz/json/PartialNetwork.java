package nrw.bildungsnetz.json;

import nrw.bildungsnetz.model.Network;

/**
 * What could be read of a network.
 *
 * @param network the network, with blank texts where required ones could not be read
 * @param complete whether every required attribute of the network itself was read
 */
record PartialNetwork(Network network, boolean complete) {}
