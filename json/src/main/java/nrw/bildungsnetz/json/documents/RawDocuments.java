package nrw.bildungsnetz.json.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import nrw.bildungsnetz.json.tokens.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of several sources, one source after another. A source that cannot be read, or not
 * further, ends with a piece that says so. Not thread-safe.
 */
public final class RawDocuments implements AutoCloseable {

  private final Iterator<DocumentSource> sources;
  private final Bounds limits;
  private @Nullable DocumentSource source;
  private @Nullable InputStream in;
  private @Nullable DocumentSplitter splitter;
  private long bytesOfEnded;

  /** Prepares to take documents out of sources. */
  public RawDocuments(List<DocumentSource> sources, Bounds limits) {
    this.sources = sources.iterator();
    this.limits = limits;
  }

  /** The next piece; null behind the last one of the last source. */
  @Nullable RawDocument next() {
    while (source != null || sources.hasNext()) {
      RawDocument piece = nextOfSource();
      if (piece != null) {
        return piece;
      }
    }
    return null;
  }

  /** How many bytes of all sources lie behind. */
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

  /** A source may end before its last byte, where what follows cannot be a document. */
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
        // What was read of it is not the worse for that.
      }
      in = null;
    }
  }
}
