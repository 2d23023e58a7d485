/**
 * Domain model, official keys and validation rules of the Regionale Bildungsnetzwerke in
 * Nordrhein-Westfalen.
 */
// Immutables is seen by the compiler alone; those it exports to are built after it.
@SuppressWarnings({"requires-automatic", "module"})
module nrw.bildungsnetz.core {
  requires transitive jakarta.validation;
  requires static transitive org.jspecify;
  requires static java.compiler;
  requires static org.hibernate.validator;
  requires static org.immutables.value.annotations;

  exports nrw.bildungsnetz;
  exports nrw.bildungsnetz.changes;
  exports nrw.bildungsnetz.codes;
  exports nrw.bildungsnetz.model;
  exports nrw.bildungsnetz.model.constraints;
  exports nrw.bildungsnetz.model.description to
      nrw.bildungsnetz.json,
      nrw.bildungsnetz.testkit;
  exports nrw.bildungsnetz.model.extensions;
  exports nrw.bildungsnetz.model.tables to
      nrw.bildungsnetz.json,
      nrw.bildungsnetz.testkit;
  exports nrw.bildungsnetz.rendering;
  exports nrw.bildungsnetz.rules;
  exports nrw.bildungsnetz.rules.catalogue;
  exports nrw.bildungsnetz.rules.profile;
  exports nrw.bildungsnetz.rules.sequence to
      nrw.bildungsnetz.json;
  exports nrw.bildungsnetz.texts;
  exports nrw.bildungsnetz.validation;
  exports nrw.bildungsnetz.validation.engine to
      nrw.bildungsnetz.json;

  uses nrw.bildungsnetz.bridge.CatalogueBridge;

  provides nrw.bildungsnetz.bridge.CatalogueBridge with
      nrw.bildungsnetz.validation.bridge.RuleBridge;
}
