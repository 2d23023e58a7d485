package nrw.bildungsnetz.json.documents;

import java.util.List;
import java.util.OptionalLong;

/** Counts delivered documents and notifies a listener. Not thread-safe. */
public final class ProgressCounter {

  private final Listener listener;
  private final OptionalLong totalBytes;
  private long documents;

  @FunctionalInterface
  public interface Listener {

    /**
     * Called with the current progress.
     *
     * @param documents how many documents have been delivered
     * @param bytes how many bytes of the sources have been processed
     * @param totalBytes the size of all sources in bytes; empty if unknown
     */
    void tell(long documents, long bytes, OptionalLong totalBytes);
  }

  public ProgressCounter(List<DocumentSource> sources, Listener listener) {
    this.listener = listener;
    this.totalBytes = total(sources);
  }

  /** Counts one more document. */
  void tell(long bytesBehind) {
    documents++;
    tellEnd(bytesBehind);
  }

  /** Reports the end. */
  void tellEnd(long bytesBehind) {
    listener.tell(documents, bytesBehind, totalBytes);
  }

  private static OptionalLong total(List<DocumentSource> sources) {
    return sources.stream().allMatch(source -> source.size().isPresent())
        ? OptionalLong.of(sources.stream().mapToLong(source -> source.size().orElse(0)).sum())
        : OptionalLong.empty();
  }
}
