package nrw.bildungsnetz.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Real documents with one to three changes, reproducible by number. */
final class Mutations {

  /** How many there are. Any number yields one; higher numbers do not yield larger documents. */
  static final int COUNT = 20_000;

  private static final Path FOLDER = Path.of("../examples/src/main/resources/networks");

  /** Small documents are chosen more often, so that many can be read. */
  private static final List<String> OFTEN =
      List.of(
          "gelsenkirchen.json",
          "warendorf.json",
          "muenster.json",
          "olpe.json",
          "soest.json",
          "hagen.json");

  private static final List<String> SELDOM =
      List.of("dortmund.json", "dortmund-broken.json", "register-arnsberg.json");

  private static final List<String> LARGEST =
      List.of("register-duesseldorf.json", "register-nrw.json");

  private static final int MOST_CHANGES = 3;

  private Mutations() {}

  /** The mutation with a number. */
  static Sample of(int number) {
    // Adjacent seeds produce similar first numbers.
    Random random = new Random(number * 0x9E37_79B9_7F4AL);
    String file = file(number);
    String text = read(file);
    for (int changes = 1 + random.nextInt(MOST_CHANGES); changes > 0; changes--) {
      text = RandomChange.any(random).apply(text, random);
    }
    String name = "#" + number + " " + file;
    boolean register = file.startsWith("register");
    return random.nextInt(8) == 0
        ? Sample.ofBytes(name, register, flipped(text, random))
        : Sample.ofText(name, register, text);
  }

  /** All real documents. */
  static Stream<String> files() {
    return Stream.of(OFTEN, SELDOM, LARGEST).flatMap(List::stream);
  }

  private static String file(int number) {
    if (number % 200 == 0) {
      return LARGEST.get(number / 200 % LARGEST.size());
    }
    return number % 10 == 0
        ? SELDOM.get(number / 10 % SELDOM.size())
        : OFTEN.get(number % OFTEN.size());
  }

  static String read(String file) {
    try {
      return Files.readString(FOLDER.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] flipped(String text, Random random) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int flips = 1 + random.nextInt(2); flips > 0 && bytes.length > 0; flips--) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return bytes;
  }
}
