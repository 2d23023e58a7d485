package nrw.bildungsnetz.rules;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import nrw.bildungsnetz.model.Identified;
import org.jspecify.annotations.Nullable;

/**
 * One of the network's lists, each element with its place. Finding an element by its id takes the
 * same time in a long list as in a short one. For one run on one thread.
 *
 * @param <T> the model type
 */
public final class Parts<T extends Identified> extends AbstractList<Placed<T>>
    implements RandomAccess {

  private final String name;
  private final List<T> values;
  private final List<Placed<T>> namesakes = new ArrayList<>(0);
  private @Nullable Map<String, Placed<T>> byId;

  Parts(String name, List<T> values) {
    this.name = name;
    this.values = values;
  }

  @Override
  public Placed<T> get(int index) {
    return new Placed<>(name, index, values.get(index));
  }

  @Override
  public int size() {
    return values.size();
  }

  /**
   * Finds an element.
   *
   * @param id its id
   * @return the first element with the id; empty where there is none
   */
  public Optional<Placed<T>> find(String id) {
    return Optional.ofNullable(index().get(id));
  }

  /**
   * Finds an element another one may refer to.
   *
   * @param id its id; empty where nothing is referred to
   * @return the first element with the id; empty where there is none
   */
  public Optional<Placed<T>> find(Optional<String> id) {
    return id.flatMap(this::find);
  }

  /**
   * Finds elements.
   *
   * @param ids their ids
   * @return the first element of each id, in the order of the ids; an id without one is left out
   */
  public List<Placed<T>> findAll(Set<String> ids) {
    return ids.stream().flatMap(id -> find(id).stream()).toList();
  }

  /** Whether an element has the id. */
  boolean has(String id) {
    return index().containsKey(id);
  }

  /** The elements whose id an earlier one has already. */
  List<Placed<T>> namesakes() {
    index();
    return namesakes;
  }

  private Map<String, Placed<T>> index() {
    if (byId == null) {
      byId = new HashMap<>(values.size() * 4 / 3 + 1);
      for (int i = 0; i < values.size(); i++) {
        Placed<T> each = get(i);
        if (byId.putIfAbsent(each.value().getId(), each) != null) {
          namesakes.add(each);
        }
      }
    }
    return byId;
  }
}
