package nrw.bildungsnetz.codes;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One edition of a list of official keys. {@link CodeLists} has the lists.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param <E> what the keys stand for
 */
public final class CodeList<E extends CodeEntry> {

  private final String name;
  private final LocalDate version;
  private final String source;
  private final Optional<String> licence;
  private final Map<String, E> byKey;

  /** Takes entries of distinct keys. */
  CodeList(
      String name, LocalDate version, String source, Optional<String> licence, List<E> entries) {
    Map<String, E> inOrder = new LinkedHashMap<>();
    entries.forEach(entry -> inOrder.put(entry.getKey(), entry));
    this.name = name;
    this.version = version;
    this.source = source;
    this.licence = licence;
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
   * The day of this edition.
   *
   * @return the day, as its file states it
   */
  public LocalDate getVersion() {
    return version;
  }

  /**
   * Where the keys come from.
   *
   * @return a text, as its file states it
   */
  public String getSource() {
    return source;
  }

  /**
   * Under which notice of others the list is passed on.
   *
   * @return the short form of the notice; empty where the file states none
   */
  public Optional<String> getLicence() {
    return licence;
  }

  /**
   * Looks an entry up by its key, whether it is valid today or not.
   *
   * @param key any text
   * @return the entry, or empty where the list has no such key
   */
  public Optional<E> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /**
   * Every entry of the list.
   *
   * @return an unmodifiable collection in the order of the file
   */
  public Collection<E> all() {
    return byKey.values();
  }

  /**
   * The entries that are valid on a day.
   *
   * @param date any day
   * @return an unmodifiable list in the order of the file
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
