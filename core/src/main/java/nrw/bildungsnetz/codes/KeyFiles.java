package nrw.bildungsnetz.codes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Finds the files of a list: this library's own first, then the others in class loader order. */
final class KeyFiles {

  private static final String FOLDER = "META-INF/bildungsnetz/codes/";

  private KeyFiles() {}

  static List<URL> of(String list) {
    String path = FOLDER + list + ".tsv";
    String own = root() + path;
    List<URL> files =
        found(path).stream()
            .sorted(Comparator.comparing(url -> !url.toExternalForm().equals(own)))
            .toList();
    if (files.isEmpty()) {
      throw new IllegalStateException(path + " is missing in this library");
    }
    return files;
  }

  private static List<URL> found(String path) {
    try {
      return Collections.list(KeyFiles.class.getClassLoader().getResources(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The jar or folder this class was loaded from, the only reliable way to identify our own file.
   */
  private static String root() {
    String path = KeyFiles.class.getName().replace('.', '/') + ".class";
    URL here = KeyFiles.class.getResource(KeyFiles.class.getSimpleName() + ".class");
    String address = here == null ? path : here.toExternalForm();
    return address.substring(0, address.length() - path.length());
  }
}
