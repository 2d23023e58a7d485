package nrw.bildungsnetz.json.mappers;

import nrw.bildungsnetz.json.NetworkJson;

/** A mapper with the module of this library, of any version of Jackson. */
public interface MapperUnderTest {

  /** What an application may have set. */
  enum Setting {
    NUMBERS_AS_STRINGS,
    PLAIN_DECIMALS,
    ESCAPED_NON_ASCII,
    SNAKE_CASE,
    INDENTED,
    NO_EMPTY_OR_NULL_VALUES,
    WRAPPED_ROOT,
    SOURCE_IN_MESSAGES,
    TYPES_AS_PROPERTIES,
    TYPES_AS_ARRAYS,
    MIX_IN,
    OVERRIDE,
    A_VIEW,
    UNKNOWN_PROPERTIES_IGNORED
  }

  /** A format of Jackson. */
  enum Format {
    YAML,
    CBOR,
    SMILE
  }

  /** How a mapper comes by its modules. */
  enum Modules {
    FOUND,
    GIVEN_AFTER_FOUND,
    GIVEN_BEFORE_FOUND
  }

  MapperUnderTest with(Setting setting);

  MapperUnderTest in(Format format);

  MapperUnderTest of(Modules modules, NetworkJson given);

  byte[] write(Object value) throws Exception;

  byte[] writeAs(Class<?> type, Object value) throws Exception;

  <T> T read(byte[] document, Class<T> type) throws Exception;

  /** Writes a value into a tree that keeps all digits, and reads it from there. */
  <T> T throughTree(Object value, Class<T> type) throws Exception;

  /** Reads an object from a parser of a tree that stands at its first property's name. */
  <T> T readAtName(String document, Class<T> type) throws Exception;

  Object readUpdating(Object value, String document) throws Exception;

  Object updateValue(Object value, Object overrides) throws Exception;
}
