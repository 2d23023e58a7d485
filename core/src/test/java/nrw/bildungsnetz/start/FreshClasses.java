package nrw.bildungsnetz.start;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * The classes of this library once more, as in a program that has only just started: none of them
 * has come to life.
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
   * Classes from places of their own.
   *
   * @param places folders and jars with all classes of this library that are needed
   * @param beforeLoading told the name of each class before it is loaded, by the thread that asks
   *     for it; may hold that thread up
   */
  FreshClasses(Collection<URL> places, Consumer<String> beforeLoading) {
    // Not below the loader of the libraries, by which this library's module would be found.
    super(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    this.beforeLoading = beforeLoading;
  }

  /** Brings a class to life, which does the same for all it needs. */
  void start(String name) throws ClassNotFoundException {
    Class.forName(name, true, this);
  }

  /** The names of all classes that were asked for until now. */
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
