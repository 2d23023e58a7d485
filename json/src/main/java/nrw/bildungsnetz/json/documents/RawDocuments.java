package nrw.bildungsnetz.json.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import nrw.bildungsnetz.json.tokens.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * Iterates over the pieces of several sources. A source that cannot be read, or not to its end,
 * ends with a piece that says so. Not thread-safe.
 */
public final class RawDocuments implements AutoCloseable {

  private final Iterator<DocumentSource> sources;
  private final Bounds limits;
  private @Nullable DocumentSource source;
  private @Nullable InputStream in;
  private @Nullable DocumentSplitter splitter;
  private long bytesOfEnded;

  /** Starts at the first source. */
  public RawDocuments(List<DocumentSource> sources, Bounds limits) {
    this.sources = sources.iterator();
    this.limits = limits;
  }

  /** The next piece; null after the last one. */
  @Nullable RawDocument next() {
    while (source != null || sources.hasNext()) {
      RawDocument piece = nextOfSource();
      if (piece != null) {
        return piece;
      }
    }
    return null;
  }

  /** How many bytes of all sources have been consumed. */
  long bytesBehind() {
    return splitter == null ? bytesOfEnded : splitter.bytesBehind();
  }

  private @Nullable RawDocument nextOfSource() {
    DocumentSource current = source == null ? sources.next() : source;
    source = current;
    try {
      if (splitter == null) {
        in = current.opening().open();
        splitter = splitter(current, in);
      }
      RawDocument piece = splitter.next();
      if (piece == null) {
        end(current);
      }
      return piece;
    } catch (IOException e) {
      DocumentSplitter broken = splitter;
      RawDocument piece =
          (broken == null ? splitter(current, InputStream.nullInputStream()) : broken)
              .unreadable(e);
      end(current);
      return piece;
    }
  }

  private DocumentSplitter splitter(DocumentSource of, InputStream from) {
    return new DocumentSplitter(of.name(), from, of.form(), limits, bytesOfEnded);
  }

  /** Reading may stop before the last byte of a source, if what follows cannot be a document. */
  private void end(DocumentSource ended) {
    bytesOfEnded = Math.max(bytesBehind(), bytesOfEnded + ended.size().orElse(0));
    close();
  }

  @Override
  public void close() {
    source = null;
    splitter = null;
    if (in != null) {
      try {
        in.close();
      } catch (IOException e) {
        // Failing to close does not affect what has been read.
      }
      in = null;
    }
  }
}
