package nrw.bildungsnetz.rules.committee;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nrw.bildungsnetz.model.CommitteeType;

/** Local names that networks give to the three bodies of the contract standard. */
final class BodyNames {

  private static final Map<String, CommitteeType> TYPES = new HashMap<>();

  static {
    names(
        CommitteeType.LENKUNGSKREIS,
        List.of("lenkungskreis", "regionaler lenkungskreis", "lenkungsgruppe"));
    names(
        CommitteeType.BILDUNGSKONFERENZ,
        List.of("bildungskonferenz", "regionale bildungskonferenz", "bildungsrat"));
    names(
        CommitteeType.BILDUNGSBUERO,
        List.of(
            "bildungsbüro",
            "regionales bildungsbüro",
            "kommunales bildungsbüro",
            "geschäftsstelle",
            "regionale geschäftsstelle"));
  }

  private BodyNames() {}

  /** The type that a body of this name has in other networks; empty for unknown names. */
  static Optional<CommitteeType> typeOf(String name) {
    return Optional.ofNullable(TYPES.get(name.toLowerCase(Locale.ROOT)));
  }

  private static void names(CommitteeType type, List<String> names) {
    names.forEach(name -> TYPES.put(name, type));
  }
}
