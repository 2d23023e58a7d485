/** Lets Jackson 3 read and write Regionale Bildungsnetzwerke. */
module nrw.bildungsnetz.jackson {
  requires transitive nrw.bildungsnetz.json;
  requires transitive tools.jackson.databind;
  requires static transitive org.jspecify;

  exports nrw.bildungsnetz.jackson;

  provides tools.jackson.databind.JacksonModule with
      nrw.bildungsnetz.jackson.BildungsnetzModule;
}
