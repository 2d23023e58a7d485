package nrw.bildungsnetz.json;

import java.util.Collection;
import java.util.Optional;

/** Finds the name that was probably meant. */
final class NearestName {

  private NearestName() {}

  static Optional<String> of(String name, Collection<String> known) {
    return nrw.bildungsnetz.texts.NearestName.of(name, known);
  }
}
