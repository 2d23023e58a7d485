package nrw.bildungsnetz.rules;

import java.util.Objects;
import nrw.bildungsnetz.model.ElementPath;
import org.jspecify.annotations.Nullable;

/**
 * An element of one of the network's lists, with its position. Immutable and thread-safe.
 *
 * @param <T> the model type
 * @since 0.1.0
 */
public final class Located<T> {

  private final String list;
  private final int index;
  private final T value;

  private Located(String list, int index, T value) {
    this.list = list;
    this.index = index;
    this.value = value;
  }

  /**
   * Places an element.
   *
   * @param <T> the model type
   * @param list the name of the list
   * @param index the zero-based position in the list
   * @param value the element
   * @return the element with its position
   */
  public static <T> Located<T> of(String list, int index, T value) {
    return new Located<>(list, index, value);
  }

  /**
   * The path of the element.
   *
   * @return the path, relative to the network
   */
  public ElementPath getPath() {
    return ElementPath.root().property(list).element(index);
  }

  /**
   * The path of a property of the element.
   *
   * @param property the name of the property
   * @return the path, relative to the network
   */
  public ElementPath getPath(String property) {
    return getPath().property(property);
  }

  /** {@return the name of the list, for example {@code committees}} */
  public String getList() {
    return list;
  }

  /** {@return the zero-based position in the list} */
  public int getIndex() {
    return index;
  }

  /** {@return the element} */
  public T getValue() {
    return value;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Located<?> other
        && list.equals(other.list)
        && index == other.index
        && value.equals(other.value);
  }

  @Override
  public int hashCode() {
    return Objects.hash(list, index, value);
  }

  @Override
  public String toString() {
    return "Located[list=" + list + ", index=" + index + ", value=" + value + "]";
  }
}
