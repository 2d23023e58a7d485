/** Lets Jackson 2 read and write Regionale Bildungsnetzwerke. */
module nrw.bildungsnetz.jackson2 {
  requires transitive nrw.bildungsnetz.json;
  requires transitive com.fasterxml.jackson.databind;
  requires static transitive org.jspecify;

  exports nrw.bildungsnetz.jackson2;

  provides com.fasterxml.jackson.databind.Module with
      nrw.bildungsnetz.jackson2.BildungsnetzModule;
}
