package nrw.bildungsnetz.json;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.tables.NetworkRegisterTable;
import nrw.bildungsnetz.model.tables.NetworkTable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The properties by which a register is told from a network: the lists no network has. */
final class RegisterSigns {

  private static final Set<String> NAMES =
      lists(NetworkRegisterTable.TYPE).stream()
          .filter(Predicate.not(lists(NetworkTable.TYPE)::contains))
          .collect(Collectors.toUnmodifiableSet());

  private RegisterSigns() {}

  /** Whether one of them stands in the root object, before anything ends the reading. */
  static boolean standIn(byte[] document, Limits limits) {
    try (JsonParser parser = DocumentText.of(document).parser()) {
      Tokens tokens = new Tokens(parser, limits);
      return next(tokens) == JsonToken.START_OBJECT && standInObject(tokens);
    } catch (JacksonException e) {
      return false;
    }
  }

  /** Looks at the properties of the root, passing over whatever they hold, without recursion. */
  private static boolean standInObject(Tokens tokens) {
    int open = 1;
    while (open > 0) {
      JsonToken token = next(tokens);
      if (token == null) {
        return false;
      } else if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
        open++;
      } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
        open--;
      } else if (open == 1 && token == JsonToken.PROPERTY_NAME && NAMES.contains(tokens.name())) {
        return true;
      }
    }
    return false;
  }

  /** The next token; null at the end of the document, and beyond a limit. */
  private static @Nullable JsonToken next(Tokens tokens) {
    JsonToken token = tokens.next();
    return tokens.exceeded() == null ? token : null;
  }

  private static List<String> lists(ObjectType<?, ?> type) {
    return type.getAttributes().stream()
        .filter(attribute -> attribute.getType() instanceof ObjectType)
        .map(Attribute::getName)
        .collect(Collectors.toList());
  }
}
