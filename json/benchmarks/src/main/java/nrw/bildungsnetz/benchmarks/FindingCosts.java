package nrw.bildungsnetz.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nrw.bildungsnetz.json.NetworkJson;
import nrw.bildungsnetz.json.ReadResult;
import nrw.bildungsnetz.model.Network;

/**
 * Measures the cost of format problems: the same document with and without mistakes.
 *
 * <p>The variants are read in turn and timed in CPU time of the reading thread. Jackson's parser
 * runs in between, so that its code is loaded and profiled as it would be in an application.
 */
public final class FindingCosts {

  private static final int ROUNDS = 21;
  private static final int WARM_UP_ROUNDS = 40;

  /** How much of one document is read before it is the next one's turn. */
  private static final int BYTES_A_TURN = 400_000;

  private static final int[] NUMBERS = {1, 10, 1_000, 100_000};

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final NetworkJson JSON = NetworkJson.create();

  private FindingCosts() {}

  /** One way to make a document invalid. */
  private record Mistake(String name, Pattern place, String wrong) {}

  private static final List<Mistake> MISTAKES =
      List.of(
          new Mistake(
              "malformed id", Pattern.compile("\"id\": ?\"([^\"\\\\]+)\""), "\"id\":\"$1 !\""),
          new Mistake("unknown property", Pattern.compile("\"name\":"), "\"nmae\":1,$0"),
          new Mistake("unknown code", Pattern.compile("\"kind\": ?\"([A-Z])"), "\"kind\":\"X$1"),
          new Mistake("null", Pattern.compile("\"name\": ?\"[^\"\\\\]*\""), "\"name\":null"),
          new Mistake("no day", Pattern.compile("\"(\\d{4}-\\d\\d)-\\d\\d\""), "\"$1-32\""));

  /** A variant of the document, the number of mistakes in it, and its time in each round. */
  private static final class Twin {
    final String name;
    final int mistakes;
    final byte[] document;
    final double[] micros = new double[ROUNDS];

    Twin(String name, int mistakes, String document) {
      this.name = name;
      this.mistakes = mistakes;
      this.document = document.getBytes(StandardCharsets.UTF_8);
    }

    double median() {
      double[] sorted = micros.clone();
      Arrays.sort(sorted);
      return sorted[sorted.length / 2];
    }
  }

  /**
   * Prints, for each kind and number of mistakes, the ratio to the valid document and the
   * additional microseconds per mistake.
   *
   * @param args the size of the document in kilobytes
   */
  public static void main(String[] args) {
    int kilobytes = Integer.parseInt(args[0]);
    List<Twin> twins = twins(JSON.write(LargeNetwork.ofKilobytes(kilobytes, 7)));
    for (int i = -WARM_UP_ROUNDS; i < ROUNDS; i++) {
      for (int turn = 0; turn < twins.size(); turn++) {
        // Rotate the order, so that no variant always follows the same other one.
        Twin twin = twins.get(Math.floorMod(turn + i, twins.size()));
        twin.micros[Math.max(i, 0)] = micros(twin.document);
      }
      JSON.read(Arrays.copyOf(twins.get(0).document, twins.get(0).document.length / 2));
    }
    double good = twins.get(0).median();
    for (Twin twin : twins) {
      System.out.printf(
          Locale.ROOT,
          "%-18s %6d mistakes %10.1f us %6.2f times the good one %8.2f us a mistake%n",
          twin.name,
          twin.mistakes,
          twin.median(),
          twin.median() / good,
          twin.mistakes == 0 ? 0 : (twin.median() - good) / twin.mistakes);
    }
  }

  private static List<Twin> twins(String good) {
    List<Twin> twins = new ArrayList<>();
    twins.add(new Twin("good", 0, good));
    for (Mistake mistake : MISTAKES) {
      int places = (int) mistake.place().matcher(good).results().count();
      for (int number : NUMBERS) {
        if (places >= number || number / 10 < places) {
          int mistakes = Math.min(number, places);
          twins.add(new Twin(mistake.name(), mistakes, wrong(good, mistake, mistakes, places)));
        }
      }
    }
    return twins;
  }

  /** Makes a number of mistakes, spread evenly over the document. */
  private static String wrong(String good, Mistake mistake, int number, int places) {
    StringBuilder wrong = new StringBuilder();
    Matcher matcher = mistake.place().matcher(good);
    int made = 0;
    for (int place = 0; matcher.find(); place++) {
      if ((long) place * number / places >= made && made < number) {
        matcher.appendReplacement(wrong, mistake.wrong());
        made++;
      }
    }
    return matcher.appendTail(wrong).toString();
  }

  private static double micros(byte[] document) {
    int times = Math.max(1, BYTES_A_TURN / document.length);
    long start = THREADS.getCurrentThreadCpuTime();
    for (int i = 0; i < times; i++) {
      ReadResult<Network> read = JSON.read(document);
      if (read.getReport().getRulesRun().isEmpty()) {
        throw new IllegalStateException("The document was not read to its end");
      }
    }
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e3 / times;
  }
}
