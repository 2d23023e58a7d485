/** Reads, checks and writes Regionale Bildungsnetzwerke as JSON. */
module nrw.bildungsnetz.json {
  requires transitive nrw.bildungsnetz.core;
  requires tools.jackson.core;
  requires static tools.jackson.databind;
  requires static transitive org.jspecify;

  exports nrw.bildungsnetz.json;
}
