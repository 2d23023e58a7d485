package nrw.bildungsnetz.documents;

import java.io.InputStream;
import java.util.Objects;

/**
 * Properties by type and attribute, such as {@code Committee.name}, for the tests of other modules:
 * each module finds the files beside its own classes, and no others.
 */
public final class ModelTexts {

  /** What the valid sample states, in core's test resources. */
  static final String STATED = "stated_texts.properties";

  private ModelTexts() {}

  /** Opens the first sentences of the Javadoc of types and attributes. */
  public static InputStream openJavadoc() {
    return open("attributes_en.properties");
  }

  /** Opens a text of each attribute that holds texts, from the sample that states everything. */
  public static InputStream openStated() {
    return open(STATED);
  }

  private static InputStream open(String file) {
    return Objects.requireNonNull(ModelTexts.class.getResourceAsStream("/" + file));
  }
}
