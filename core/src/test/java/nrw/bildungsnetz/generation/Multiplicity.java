package nrw.bildungsnetz.generation;

/** How many values an attribute holds; the constants are those of the model's description. */
enum Multiplicity {
  REQUIRED,
  OPTIONAL,
  LIST,
  SET
}
