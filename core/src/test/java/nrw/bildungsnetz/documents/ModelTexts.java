package nrw.bildungsnetz.documents;

import java.io.InputStream;
import java.util.Objects;

/**
 * Properties by type and attribute, such as {@code Committee.name}, for the tests of other modules:
 * resources are looked up relative to a class, so each module only finds its own.
 */
public final class ModelTexts {

  /** The values in the valid sample; in core's test resources. */
  static final String STATED = "stated_texts.properties";

  private ModelTexts() {}

  /** Opens the first sentences of the Javadoc of types and attributes. */
  public static InputStream openJavadoc() {
    return open("attributes_en.properties");
  }

  /**
   * Opens one value for each text attribute, from the sample in which every attribute is stated.
   */
  public static InputStream openStated() {
    return open(STATED);
  }

  private static InputStream open(String file) {
    return Objects.requireNonNull(ModelTexts.class.getResourceAsStream("/" + file));
  }
}
