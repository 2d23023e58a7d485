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

  private ReadingProgress(long documents, long bytes, OptionalLong totalBytes) {
    this.documents = documents;
    this.bytes = bytes;
    this.totalBytes = totalBytes;
  }

  static ReadingProgress of(long documents, long bytes, OptionalLong totalBytes) {
    return new ReadingProgress(documents, bytes, totalBytes);
  }

  /** {@return how many documents have been delivered} */
  public long getDocuments() {
    return documents;
  }

  /** {@return how many bytes of the sources have been processed} */
  public long getBytes() {
    return bytes;
  }

  /** {@return the size of all sources in bytes; empty if one of them is a stream} */
  public OptionalLong getTotalBytes() {
    return totalBytes;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof ReadingProgress other
        && documents == other.documents
        && bytes == other.bytes
        && totalBytes.equals(other.totalBytes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(documents, bytes, totalBytes);
  }

  @Override
  public String toString() {
    return "ReadingProgress[documents="
        + documents
        + ", bytes="
        + bytes
        + ", totalBytes="
        + totalBytes
        + "]";
  }
}
