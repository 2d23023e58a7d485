package nrw.bildungsnetz.codes;

import java.net.URL;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list that is loaded on first access. Failures are not cached, so every call reports the cause;
 * with static initialisation the second call would only throw a {@link NoClassDefFoundError}.
 */
final class LazyCodeList<E extends CodeEntry> {

  private final String name;
  private final List<String> columns;
  private final Function<KeyFile, List<E>> entries;
  private volatile @Nullable CodeList<E> loaded;

  /** Creates a list with the given required columns, the key column first. */
  LazyCodeList(String name, List<String> columns, Function<KeyFile, List<E>> entries) {
    this.name = name;
    this.columns = columns;
    this.entries = entries;
  }

  CodeList<E> get() {
    CodeList<E> list = loaded;
    return list != null ? list : load();
  }

  private synchronized CodeList<E> load() {
    CodeList<E> list = loaded;
    if (list == null) {
      list = latest(KeyFiles.of(name));
      loaded = list;
    }
    return list;
  }

  private CodeList<E> latest(List<URL> files) {
    CodeList<E> latest = read(files.get(0), true);
    for (URL file : files.subList(1, files.size())) {
      CodeList<E> other = read(file, false);
      if (other.getVersion().isAfter(latest.getVersion())) {
        latest = other;
      }
    }
    return latest;
  }

  private CodeList<E> read(URL url, boolean bundled) {
    KeyFile file = KeyFileReader.read(url, columns);
    return new CodeList<>(
        name, file.version(), file.source(), file.licence(), bundled, entries.apply(file));
  }
}
