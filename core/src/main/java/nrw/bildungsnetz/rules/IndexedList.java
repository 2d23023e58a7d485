package nrw.bildungsnetz.rules;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import nrw.bildungsnetz.model.Identified;
import org.jspecify.annotations.Nullable;

/**
 * One of the network's lists, each element with its position. Lookup by id takes constant time; the
 * index is built on first use. Not thread-safe.
 *
 * @param <T> the model type
 * @since 0.1.0
 */
public final class IndexedList<T extends Identified> extends AbstractList<Located<T>>
    implements RandomAccess {

  private final List<Located<T>> namesakes = new ArrayList<>(0);
  private final Located<T>[] placed;
  private @Nullable Map<String, Located<T>> byId;

  /**
   * Indexes a list.
   *
   * @param name the name of the list, for example {@code committees}
   * @param values its elements
   */
  public IndexedList(String name, List<T> values) {
    this.placed = place(name, values);
  }

  /** Built once, because every rule iterates over the lists. */
  @SuppressWarnings({"unchecked", "rawtypes"}) // generic array
  private static <T> Located<T>[] place(String name, List<T> values) {
    Located<T>[] placed = new Located[values.size()];
    for (int i = 0; i < placed.length; i++) {
      placed[i] = Located.of(name, i, values.get(i));
    }
    return placed;
  }

  @Override
  public Located<T> get(int index) {
    return placed[index];
  }

  @Override
  public int size() {
    return placed.length;
  }

  @Override
  public Iterator<Located<T>> iterator() {
    return Arrays.asList(placed).iterator();
  }

  /**
   * Finds an element.
   *
   * @param id its id
   * @return the first element with the id; empty if there is none
   */
  public Optional<Located<T>> find(String id) {
    return Optional.ofNullable(index().get(id));
  }

  /**
   * Finds the element that an optional reference points to.
   *
   * @param id the referenced id; empty if there is no reference
   * @return the first element with the id; empty if there is none
   */
  public Optional<Located<T>> find(Optional<String> id) {
    return id.isPresent() ? find(id.get()) : Optional.empty();
  }

  /**
   * Finds several elements.
   *
   * @param ids their ids
   * @return the first element for each id, in the order of the ids; unknown ids are skipped
   */
  public List<Located<T>> findAll(Set<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    List<Located<T>> found = new ArrayList<>(ids.size());
    for (String id : ids) {
      Located<T> each = index().get(id);
      if (each != null) {
        found.add(each);
      }
    }
    return found;
  }

  /**
   * Finds an element without its position.
   *
   * @param id its id
   * @return the first element with the id; null if there is none
   */
  public @Nullable T valueOf(Optional<String> id) {
    return id.isPresent() ? valueOf(id.get()) : null;
  }

  /**
   * Finds an element without its position.
   *
   * @param id its id
   * @return the first element with the id; null if there is none
   */
  public @Nullable T valueOf(String id) {
    Located<T> found = index().get(id);
    return found == null ? null : found.getValue();
  }

  /**
   * Whether the list has an element with the id.
   *
   * @param id the id
   * @return true if there is such an element
   */
  public boolean has(String id) {
    return index().containsKey(id);
  }

  /**
   * The elements whose id is already used by an earlier element.
   *
   * @return the duplicates in list order
   */
  public List<Located<T>> getNamesakes() {
    index();
    return namesakes;
  }

  private Map<String, Located<T>> index() {
    if (byId == null) {
      byId = new HashMap<>(placed.length * 4 / 3 + 1);
      for (Located<T> each : placed) {
        if (byId.putIfAbsent(each.getValue().getId(), each) != null) {
          namesakes.add(each);
        }
      }
    }
    return byId;
  }
}
