package nrw.bildungsnetz.start;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Loads the classes of this library again, as in a program that has just started: none of them is
 * initialized.
 */
final class FreshClasses extends URLClassLoader {

  private static final ClassLoader LIBRARIES = FreshClasses.class.getClassLoader();
  private static final String OURS = "nrw.bildungsnetz.";

  static {
    registerAsParallelCapable();
  }

  private final Set<String> asked = ConcurrentHashMap.newKeySet();
  private final Consumer<String> beforeLoading;

  /**
   * Creates a class loader.
   *
   * @param places folders and jars with all classes of this library that are needed
   * @param beforeLoading called with the name of each class before it is loaded, by the requesting
   *     thread, which it may block
   */
  FreshClasses(Collection<URL> places, Consumer<String> beforeLoading) {
    // Not a child of the application class loader, which would find this library's module.
    super(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    this.beforeLoading = beforeLoading;
  }

  /** Initializes a class, and thereby everything it needs. */
  void start(String name) throws ClassNotFoundException {
    Class.forName(name, true, this);
  }

  /** The names of all classes requested so far. */
  Set<String> asked() {
    return Set.copyOf(asked);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(OURS)) {
      return LIBRARIES.loadClass(name);
    }
    beforeLoading.accept(name);
    asked.add(name);
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }
}
