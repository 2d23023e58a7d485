package nrw.bildungsnetz.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * An output that fails after the first 100 bytes, as a full disk or a reader that has gone does.
 */
final class FailingOutput extends OutputStream {

  private static final int ROOM = 100;

  private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
  private final String message;

  FailingOutput(String message) {
    this.message = message;
  }

  @Override
  public void write(int each) throws IOException {
    if (taken.size() == ROOM) {
      throw new IOException(message);
    }
    taken.write(each);
  }

  ByteArrayOutputStream taken() {
    return taken;
  }
}
