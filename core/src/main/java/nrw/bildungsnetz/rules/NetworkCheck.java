package nrw.bildungsnetz.rules;

/** The check of a rule. Must be linear, or n log n, in the size of the network. */
@FunctionalInterface
interface NetworkCheck {

  void run(NetworkFacts facts, Violations violations);
}
