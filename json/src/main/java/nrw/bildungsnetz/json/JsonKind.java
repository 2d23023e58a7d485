package nrw.bildungsnetz.json;

import tools.jackson.core.JsonToken;

/** The kinds of JSON values, as messages call them. */
enum JsonKind {
  OBJECT,
  ARRAY,
  STRING,
  WHOLE_NUMBER,
  NUMBER,
  ANY_NUMBER,
  BOOLEAN,
  NULL;

  boolean isNumber() {
    return this == WHOLE_NUMBER || this == NUMBER;
  }

  static JsonKind of(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> OBJECT;
      case START_ARRAY -> ARRAY;
      case VALUE_STRING -> STRING;
      case VALUE_NUMBER_INT -> WHOLE_NUMBER;
      case VALUE_NUMBER_FLOAT -> NUMBER;
      case VALUE_TRUE, VALUE_FALSE -> BOOLEAN;
      default -> NULL;
    };
  }
}
