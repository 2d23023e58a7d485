package nrw.bildungsnetz.rules.transition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Instrument;
import nrw.bildungsnetz.model.InstrumentKind;
import nrw.bildungsnetz.model.Transition;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.Violations;

/**
 * An instrument of a transition, with its position.
 *
 * @param transition the transition
 * @param index the zero-based position among its instruments
 * @param value the instrument
 */
record LocatedInstrument(Located<Transition> transition, int index, Instrument value) {

  static void forEach(NetworkFacts facts, Consumer<LocatedInstrument> visitor) {
    for (Located<Transition> transition : facts.getTransitions()) {
      List<Instrument> instruments = transition.getValue().getInstruments();
      for (int i = 0; i < instruments.size(); i++) {
        visitor.accept(new LocatedInstrument(transition, i, instruments.get(i)));
      }
    }
  }

  /** The effective kind: Standardelement if it names one, else the stated or implied kind. */
  Optional<InstrumentKind> nature() {
    if (value.getStandardelement().isPresent()) {
      return Optional.of(InstrumentKind.STANDARDELEMENT);
    }
    return value.getUebergangsempfehlungen().isEmpty()
        ? value.getKind()
        : value.getKind().or(() -> Optional.of(InstrumentKind.UEBERGANGSEMPFEHLUNG));
  }

  boolean isOfKind(InstrumentKind kind) {
    return value.getKind().filter(own -> own == kind).isPresent();
  }

  ElementPath path() {
    return transition.getPath("instruments").element(index);
  }

  ElementPath path(String property) {
    return path().property(property);
  }

  String transitionId() {
    return transition.getValue().getId();
  }

  /** The one-based position; messages use it because instruments have no ids. */
  int number() {
    return index + 1;
  }

  void report(Violations violations, ElementPath path) {
    violations.add(path, transitionId(), Map.of("transition", transitionId(), "number", number()));
  }
}
