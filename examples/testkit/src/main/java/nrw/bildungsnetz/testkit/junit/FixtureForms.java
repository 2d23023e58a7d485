package nrw.bildungsnetz.testkit.junit;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.testkit.CorpusCase;
import nrw.bildungsnetz.testkit.Fixture;
import nrw.bildungsnetz.validation.Profile;

/** The forms in which a parameter takes a sample document. */
final class FixtureForms {

  private FixtureForms() {}

  static Object of(Fixture<?> fixture, Class<?> wanted) {
    if (wanted == Fixture.class) {
      return fixture;
    }
    if (wanted == String.class) {
      return fixture.getDocument();
    }
    if (wanted == byte[].class) {
      return fixture.getDocument().getBytes(StandardCharsets.UTF_8);
    }
    if (wanted == InputStream.class) {
      return fixture.openStream();
    }
    Object value = fixture.getValue();
    if (!wanted.isInstance(value)) {
      throw new IllegalArgumentException(fixture + " is no " + wanted.getSimpleName());
    }
    return value;
  }

  static Object of(CorpusCase found, Class<?> wanted) {
    if (wanted == CorpusCase.class) {
      return found;
    }
    if (wanted == String.class) {
      return found.getDocument();
    }
    if (wanted == byte[].class) {
      return found.getBytes();
    }
    if (wanted == InputStream.class) {
      return found.openStream();
    }
    if (wanted == Network.class) {
      return found.getNetwork();
    }
    if (wanted == NetworkRegister.class) {
      return found.getRegister();
    }
    if (wanted == Profile.class) {
      return found.getProfile();
    }
    throw new IllegalArgumentException(found.getName() + " is no " + wanted.getSimpleName());
  }
}
