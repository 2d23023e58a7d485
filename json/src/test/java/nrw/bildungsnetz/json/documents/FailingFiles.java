package nrw.bildungsnetz.json.documents;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The files of the system, some of which fail by their name: for whoever may read everything, no
 * permission that is missing stops a test.
 */
public final class FailingFiles extends FileSystemProvider {

  private final Map<String, Exception> failures;
  private final FileSystemProvider system = Path.of("").getFileSystem().provider();

  /**
   * Creates a file system.
   *
   * @param failures what listing or opening throws, by the name of the file or folder; a {@link
   *     DirectoryIteratorException} is thrown after the first entry of a folder
   */
  public FailingFiles(Map<String, Exception> failures) {
    this.failures = failures;
  }

  /** The same file or folder in this file system. */
  public Path at(Path path) {
    return (Path)
        Proxy.newProxyInstance(
            FailingFiles.class.getClassLoader(),
            new Class<?>[] {Wrapped.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("unwrap")) {
                return path;
              } else if (method.getName().equals("getFileSystem")) {
                return new Failing();
              }
              Object[] plain = arguments == null ? new Object[0] : arguments.clone();
              for (int i = 0; i < plain.length; i++) {
                plain[i] = plain[i] instanceof Wrapped wrapped ? wrapped.unwrap() : plain[i];
              }
              try {
                Object result = method.invoke(path, plain);
                return result instanceof Path other ? at(other) : result;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  /** A path of this file system. */
  private interface Wrapped extends Path {
    Path unwrap();
  }

  private static Path unwrap(Path path) {
    return ((Wrapped) path).unwrap();
  }

  private void fail(Path path) throws IOException {
    Exception failure = failures.get(Objects.toString(path.getFileName()));
    if (failure instanceof IOException checked) {
      throw checked;
    } else if (failure instanceof RuntimeException unchecked
        && !(failure instanceof DirectoryIteratorException)) {
      throw unchecked;
    }
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    fail(folder);
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(unwrap(folder))) {
      all.forEach(each -> entries.add(at(each)));
    }
    entries.sort(null);
    Exception failure = failures.get(Objects.toString(folder.getFileName()));
    return new DirectoryStream<>() {
      @Override
      public Iterator<Path> iterator() {
        Iterator<Path> each = entries.iterator();
        return new Iterator<>() {
          private int given;

          @Override
          public boolean hasNext() {
            if (given > 0 && failure instanceof DirectoryIteratorException broken) {
              throw broken;
            }
            return each.hasNext();
          }

          @Override
          public Path next() {
            given++;
            return each.next();
          }
        };
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path file, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    fail(file);
    return system.newByteChannel(unwrap(file), options, attributes);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    return system.readAttributes(unwrap(path), type, options);
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    system.checkAccess(unwrap(path), modes);
  }

  @Override
  public String getScheme() {
    return "failing";
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Path getPath(URI uri) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void delete(Path path) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void copy(Path from, Path to, CopyOption... options) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void move(Path from, Path to, CopyOption... options) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isSameFile(Path a, Path b) {
    return a.equals(b);
  }

  @Override
  public boolean isHidden(Path path) {
    return false;
  }

  @Override
  public FileStore getFileStore(Path path) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <V extends FileAttributeView> V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setAttribute(Path path, String name, Object value, LinkOption... options) {
    throw new UnsupportedOperationException();
  }

  /** Leads from a path to this provider. */
  private final class Failing extends FileSystem {

    @Override
    public FileSystemProvider provider() {
      return FailingFiles.this;
    }

    @Override
    public void close() {}

    @Override
    public boolean isOpen() {
      return true;
    }

    @Override
    public boolean isReadOnly() {
      return true;
    }

    @Override
    public String getSeparator() {
      return "/";
    }

    @Override
    public Iterable<Path> getRootDirectories() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
      return Set.of("basic");
    }

    @Override
    public Path getPath(String first, String... more) {
      throw new UnsupportedOperationException();
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
      throw new UnsupportedOperationException();
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
      throw new UnsupportedOperationException();
    }

    @Override
    public WatchService newWatchService() {
      throw new UnsupportedOperationException();
    }
  }
}
