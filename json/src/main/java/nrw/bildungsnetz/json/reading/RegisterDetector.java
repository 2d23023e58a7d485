package nrw.bildungsnetz.json.reading;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nrw.bildungsnetz.json.tokens.Bounds;
import nrw.bildungsnetz.json.tokens.DocumentText;
import nrw.bildungsnetz.json.tokens.LimitExceeded;
import nrw.bildungsnetz.json.tokens.NotWellFormed;
import nrw.bildungsnetz.json.tokens.Tokens;
import nrw.bildungsnetz.json.tokens.Utf8Document;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.tables.NetworkRegisterTable;
import nrw.bildungsnetz.model.tables.NetworkTable;

/** Distinguishes registers from networks by the properties that only registers have. */
public final class RegisterDetector {

  static final Set<String> NAMES =
      lists(NetworkRegisterTable.TYPE).stream()
          .filter(Predicate.not(lists(NetworkTable.TYPE)::contains))
          .collect(Collectors.toUnmodifiableSet());

  private RegisterDetector() {}

  /** Whether the root object has such a property before reading stops for any reason. */
  public static boolean isRegister(DocumentText document, Bounds bounds) {
    Utf8Document bytes = document.utf8();
    try {
      return bytes != null && isRegister(new Tokens(bytes, bounds));
    } catch (NotWellFormed | LimitExceeded e) {
      return false;
    }
  }

  private static boolean isRegister(Tokens tokens) {
    if (tokens.next() != '{') {
      return false;
    }
    for (String name = tokens.firstName(); name != null; name = tokens.nextName()) {
      if (NAMES.contains(name)) {
        return true;
      }
      tokens.next();
      tokens.skip();
    }
    return false;
  }

  private static List<String> lists(ObjectType<?, ?> type) {
    return type.getAttributes().stream()
        .filter(attribute -> attribute.getType() instanceof ObjectType)
        .map(Attribute::getName)
        .collect(Collectors.toList());
  }
}
