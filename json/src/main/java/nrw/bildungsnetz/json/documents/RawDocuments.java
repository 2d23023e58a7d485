package nrw.bildungsnetz.json.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import nrw.bildungsnetz.json.tokens.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * Iterates over the pieces of several sources. A source that cannot be read, or not to its end,
 * ends with a piece that says so. Not thread-safe, except for {@link #close()}.
 */
public final class RawDocuments implements AutoCloseable {

  private final Iterator<DocumentSource> sources;
  private final Bounds limits;
  private @Nullable DocumentSource source;
  private volatile @Nullable InputStream in;
  private volatile boolean closed;
  private @Nullable DocumentSplitter splitter;
  private long bytesOfEnded;

  /** Starts at the first source. */
  public RawDocuments(List<DocumentSource> sources, Bounds limits) {
    this.sources = sources.iterator();
    this.limits = limits;
  }

  /** The next piece; null after the last one. */
  @Nullable RawDocument next() {
    while (!closed && (source != null || sources.hasNext())) {
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
        splitter = splitter(current, open(current));
      }
      RawDocument piece = splitter.next();
      if (piece == null) {
        end(current);
      }
      return piece;
    } catch (IOException e) {
      return failed(current, e);
    } catch (RuntimeException e) {
      return failed(current, new IOException("The source failed unexpectedly", e));
    }
  }

  private InputStream open(DocumentSource opened) throws IOException {
    InputStream stream = opened.opening().open();
    in = stream;
    if (closed) {
      release();
    }
    return stream;
  }

  private @Nullable RawDocument failed(DocumentSource current, IOException failure) {
    if (closed) {
      return null;
    }
    DocumentSplitter broken = splitter;
    RawDocument piece =
        (broken == null ? splitter(current, InputStream.nullInputStream()) : broken)
            .unreadable(failure);
    end(current);
    return piece;
  }

  private DocumentSplitter splitter(DocumentSource of, InputStream from) {
    return new DocumentSplitter(of, from, limits, bytesOfEnded);
  }

  /** Reading may stop before the last byte of a source, if what follows cannot be a document. */
  private void end(DocumentSource ended) {
    bytesOfEnded =
        ended.size().isPresent() ? bytesOfEnded + ended.size().getAsLong() : bytesBehind();
    source = null;
    splitter = null;
    release();
  }

  /**
   * Ends the reading; one that waits for a file ends as well, one that waits for a stream later.
   */
  @Override
  public void close() {
    closed = true;
    release();
  }

  private void release() {
    InputStream open = in;
    if (open != null) {
      try {
        open.close();
      } catch (IOException | RuntimeException e) {
        // Failing to close does not affect what has been read.
      }
      in = null;
    }
  }
}
