package nrw.bildungsnetz.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import nrw.bildungsnetz.documents.ModelTexts;
import nrw.bildungsnetz.model.description.Attribute;

/** The examples in the schemas: of texts by their attribute, and of whole documents. */
final class SchemaExamples {

  private static final Properties TEXTS = load(open("examples.properties"));
  private static final Properties STATED = load(ModelTexts.openStated());

  private SchemaExamples() {}

  /** The examples of a text attribute, or else the value in the sample. */
  static List<String> of(String type, Attribute<?, ?, ?> attribute) {
    return keyOf(type, attribute)
        .map(key -> List.of(TEXTS.getProperty(key).split("\\|")))
        .orElseGet(() -> stated(type + "." + attribute.getName()));
  }

  private static List<String> stated(String name) {
    return Stream.ofNullable(STATED.getProperty(name)).toList();
  }

  /** Keys are type and name, or just the name, or the list an attribute refers to. */
  static Optional<String> keyOf(String type, Attribute<?, ?, ?> attribute) {
    String name = attribute.getName();
    return Stream.of(type + "." + name, attribute.getReference().orElse(name), name)
        .filter(TEXTS::containsKey)
        .findFirst();
  }

  static SortedSet<String> keys() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(TEXTS.stringPropertyNames()));
  }

  /** A small document of a kind. */
  static String document(SchemaKind kind) {
    try (InputStream in = open(kind.fileName().replace("schema", "example"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(SchemaExamples.class.getResourceAsStream("/schema/" + name));
  }

  private static Properties load(InputStream file) {
    try (Reader in = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      Properties texts = new Properties();
      texts.load(in);
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
