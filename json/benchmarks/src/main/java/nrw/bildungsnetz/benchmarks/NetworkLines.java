package nrw.bildungsnetz.benchmarks;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nrw.bildungsnetz.json.NetworkJson;

/**
 * An NDJSON stream of any size, generated while it is read: a few networks of about 100 KB,
 * repeated with a new id each time.
 */
final class NetworkLines extends InputStream {

  private static final int KILOBYTES_OF_NETWORK = 100;
  private static final int DIFFERENT_NETWORKS = 8;
  private static final String ID = "\"id\":\"";

  private final List<byte[]> networks = networks();
  private final long size;
  private long made;
  private long number;
  private byte[] line = {};
  private int at;

  /**
   * Starts before the first line.
   *
   * @param size how many bytes to generate; the last line is completed
   */
  NetworkLines(long size) {
    this.size = size;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int from, int length) {
    if (at == line.length && made >= size) {
      return -1;
    }
    if (at == line.length) {
      line = nextLine();
      made += line.length;
      at = 0;
    }
    int brought = Math.min(length, line.length - at);
    System.arraycopy(line, at, buffer, from, brought);
    at += brought;
    return brought;
  }

  private byte[] nextLine() {
    byte[] network = networks.get((int) (number % DIFFERENT_NETWORKS));
    byte[] start = ("{" + ID + "n" + number++ + "-").getBytes(StandardCharsets.UTF_8);
    int shared = ("{" + ID).length();
    byte[] next = new byte[start.length + network.length - shared];
    System.arraycopy(start, 0, next, 0, start.length);
    System.arraycopy(network, shared, next, start.length, network.length - shared);
    return next;
  }

  /** Compact documents that start with the id, so that a suffix can be appended to it. */
  private static List<byte[]> networks() {
    List<byte[]> networks = new ArrayList<>();
    NetworkJson json = NetworkJson.create();
    for (int i = 0; i < DIFFERENT_NETWORKS; i++) {
      String text =
          LargeNetwork.compact(json.write(LargeNetwork.ofKilobytes(KILOBYTES_OF_NETWORK, i)));
      String version = text.substring(1, text.indexOf(ID));
      String rest = text.substring(text.indexOf(ID), text.length() - 1);
      String idFirst = "{" + rest + "," + version.substring(0, version.length() - 1) + "}\n";
      networks.add(idFirst.getBytes(StandardCharsets.UTF_8));
    }
    return networks;
  }
}
