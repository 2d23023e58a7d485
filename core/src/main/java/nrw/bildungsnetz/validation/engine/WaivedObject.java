package nrw.bildungsnetz.validation.engine;

/**
 * An object that a waiver accepts findings about, but for its id, which the waiver states.
 *
 * @param network the id of its network; where that is not known, the place
 * @param list the list it stands in
 */
record WaivedObject(String network, String list) {}
