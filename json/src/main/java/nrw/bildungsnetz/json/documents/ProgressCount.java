package nrw.bildungsnetz.json.documents;

import java.util.List;
import java.util.OptionalLong;

/** Counts what was delivered of many documents, and tells it. Not thread-safe. */
public final class ProgressCount {

  private final Listener listener;
  private final OptionalLong totalBytes;
  private long documents;

  /** Is told how far the reading has come. */
  @FunctionalInterface
  public interface Listener {

    /**
     * Tells it.
     *
     * @param documents how many documents were delivered
     * @param bytes how many bytes of the sources lie behind
     * @param totalBytes how many bytes all sources have; empty where that is not known
     */
    void tell(long documents, long bytes, OptionalLong totalBytes);
  }

  /** Counts what comes of some sources. */
  public ProgressCount(List<DocumentSource> sources, Listener listener) {
    this.listener = listener;
    this.totalBytes = total(sources);
  }

  /** Tells of one more document. */
  void tell(long bytesBehind) {
    documents++;
    tellEnd(bytesBehind);
  }

  /** Tells that there are no more. */
  void tellEnd(long bytesBehind) {
    listener.tell(documents, bytesBehind, totalBytes);
  }

  private static OptionalLong total(List<DocumentSource> sources) {
    return sources.stream().allMatch(source -> source.size().isPresent())
        ? OptionalLong.of(sources.stream().mapToLong(source -> source.size().orElse(0)).sum())
        : OptionalLong.empty();
  }
}
