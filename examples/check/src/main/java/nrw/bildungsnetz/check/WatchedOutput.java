package nrw.bildungsnetz.check;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An output that keeps the first failure to write, which writers that print only hint at. */
final class WatchedOutput extends FilterOutputStream {

  private @Nullable IOException failure;

  WatchedOutput(OutputStream target) {
    super(target);
  }

  @Override
  public void write(int each) throws IOException {
    write(new byte[] {(byte) each}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    watch(() -> out.write(bytes, from, length));
  }

  @Override
  public void flush() throws IOException {
    watch(this::flushTarget);
  }

  private void flushTarget() throws IOException {
    out.flush();
    if (out instanceof PrintStream stream && stream.checkError()) {
      throw new IOException();
    }
  }

  /** Nothing is written behind a failure. */
  private void watch(Writing writing) throws IOException {
    if (failure != null) {
      throw failure;
    }
    try {
      writing.run();
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  /** The first failure; null if there was none. */
  @Nullable IOException failure() {
    return failure;
  }

  /** Whether a failure means that nobody reads on, as {@code head} does not. */
  static boolean isReaderGone(IOException failure) {
    String message = failure.getMessage();
    return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
  }

  @FunctionalInterface
  private interface Writing {
    void run() throws IOException;
  }
}
