/** Reads, checks and writes Regionale Bildungsnetzwerke as JSON. */
@SuppressWarnings("module") // those it exports to are built after it
module nrw.bildungsnetz.json {
  requires transitive nrw.bildungsnetz.core;
  requires tools.jackson.core;
  requires static transitive org.jspecify;

  exports nrw.bildungsnetz.json;
  exports nrw.bildungsnetz.json.binding to
      nrw.bildungsnetz.jackson,
      nrw.bildungsnetz.jackson2;
  exports nrw.bildungsnetz.json.exchange to
      nrw.bildungsnetz.jackson,
      nrw.bildungsnetz.jackson2;
}
