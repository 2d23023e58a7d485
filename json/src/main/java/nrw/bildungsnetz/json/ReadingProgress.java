package nrw.bildungsnetz.json;

import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The progress of reading many documents. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ReadingProgress {

  private final long documents;
  private final long bytes;
  private final OptionalLong totalBytes;
  private final long passedOver;

  private ReadingProgress(long documents, long bytes, OptionalLong totalBytes, long passedOver) {
    this.documents = documents;
    this.bytes = bytes;
    this.totalBytes = totalBytes;
    this.passedOver = passedOver;
  }

  static ReadingProgress of(long documents, long bytes, OptionalLong totalBytes, long passedOver) {
    return new ReadingProgress(documents, bytes, totalBytes, passedOver);
  }

  /** {@return how many documents have been delivered} */
  public long getDocuments() {
    return documents;
  }

  /**
   * {@return how many bytes of the sources have been processed, never more than their size: what a
   * file has grown by since the reading began is read but not counted}
   */
  public long getBytes() {
    return bytes;
  }

  /** {@return the size of all sources in bytes; empty if one of them is a stream or a pipe} */
  public OptionalLong getTotalBytes() {
    return totalBytes;
  }

  /**
   * {@return how many entries of folders were passed over: files whose names do not end like those
   * of documents, and symbolic links to folders}
   */
  public long getPassedOver() {
    return passedOver;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof ReadingProgress other
        && documents == other.documents
        && bytes == other.bytes
        && totalBytes.equals(other.totalBytes)
        && passedOver == other.passedOver;
  }

  @Override
  public int hashCode() {
    return Objects.hash(documents, bytes, totalBytes, passedOver);
  }

  @Override
  public String toString() {
    return "ReadingProgress[documents="
        + documents
        + ", bytes="
        + bytes
        + ", totalBytes="
        + totalBytes
        + ", passedOver="
        + passedOver
        + "]";
  }
}
