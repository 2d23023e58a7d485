/**
 * Fixtures, generators, assertions and JUnit parameters for tests of software that takes Regionale
 * Bildungsnetzwerke.
 */
module nrw.bildungsnetz.testkit {
  requires transitive nrw.bildungsnetz.json;
  requires transitive org.assertj.core;
  requires transitive org.junit.jupiter.api;
  requires transitive org.junit.jupiter.params;
  requires tools.jackson.core;
  requires static transitive net.jqwik.api;
  requires static transitive org.jspecify;

  exports nrw.bildungsnetz.testkit;
  exports nrw.bildungsnetz.testkit.assertions;
  exports nrw.bildungsnetz.testkit.jqwik;
  exports nrw.bildungsnetz.testkit.junit;
  exports nrw.bildungsnetz.testkit.rules;

  opens nrw.bildungsnetz.testkit.junit to
      org.junit.platform.commons;
}
