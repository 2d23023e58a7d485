package nrw.bildungsnetz.generation;

/** How many values an attribute holds; the constants are those of the model's description. */
enum DescribedMultiplicity {
  REQUIRED,
  OPTIONAL,
  LIST,
  SET
}
