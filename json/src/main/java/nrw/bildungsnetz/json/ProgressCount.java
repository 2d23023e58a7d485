package nrw.bildungsnetz.json;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** Counts what was delivered of many documents, and tells it. For one thread. */
final class ProgressCount {

  private final Consumer<ReadingProgress> listener;
  private final OptionalLong totalBytes;
  private long documents;

  ProgressCount(List<DocumentSource> sources, Consumer<ReadingProgress> listener) {
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
    listener.accept(new ReadingProgress(documents, bytesBehind, totalBytes));
  }

  private static OptionalLong total(List<DocumentSource> sources) {
    return sources.stream().allMatch(source -> source.size().isPresent())
        ? OptionalLong.of(sources.stream().mapToLong(source -> source.size().orElse(0)).sum())
        : OptionalLong.empty();
  }
}
