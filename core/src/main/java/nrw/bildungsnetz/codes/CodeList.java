package nrw.bildungsnetz.codes;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One edition of a list of official keys. See {@link CodeLists}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <E> the type of the entries
 * @since 0.1.0
 */
public final class CodeList<E extends CodeEntry> {

  private final String name;
  private final LocalDate version;
  private final String source;
  private final Optional<String> licence;
  private final boolean bundled;
  private final Map<String, E> byKey;

  /** Expects entries with distinct keys. */
  CodeList(
      String name,
      LocalDate version,
      String source,
      Optional<String> licence,
      boolean bundled,
      List<E> entries) {
    Map<String, E> inOrder = new LinkedHashMap<>();
    entries.forEach(entry -> inOrder.put(entry.getKey(), entry));
    this.name = name;
    this.version = version;
    this.source = source;
    this.licence = licence;
    this.bundled = bundled;
    this.byKey = Collections.unmodifiableMap(inOrder);
  }

  /**
   * The name of the list, which is also the name of its file.
   *
   * @return for example {@code kreise}
   */
  public String getName() {
    return name;
  }

  /**
   * The date of this edition.
   *
   * @return the date stated in the file
   */
  public LocalDate getVersion() {
    return version;
  }

  /**
   * Where the keys come from.
   *
   * @return the text stated in the file
   */
  public String getSource() {
    return source;
  }

  /**
   * The third-party licence notice that applies to the list.
   *
   * @return the short form of the notice; empty if the file states none
   */
  public Optional<String> getLicence() {
    return licence;
  }

  /**
   * Whether this is the edition that comes with this library.
   *
   * @return false if a newer file on the class path took its place
   */
  public boolean isBundled() {
    return bundled;
  }

  /**
   * Looks up an entry by key, regardless of validity dates.
   *
   * @param key any text
   * @return the entry; empty if the list has no such key
   */
  public Optional<E> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /**
   * All entries of the list.
   *
   * @return an unmodifiable collection in file order
   */
  public Collection<E> getEntries() {
    return byKey.values();
  }

  /**
   * The entries that are valid on a day.
   *
   * @param date any day
   * @return an unmodifiable list in file order
   */
  public List<E> validOn(LocalDate date) {
    return byKey.values().stream().filter(entry -> entry.isValidOn(date)).toList();
  }

  /**
   * Names the list and its edition.
   *
   * @return for example {@code kreise 2025-09-05}
   */
  @Override
  public String toString() {
    return name + " " + version;
  }
}
