package nrw.bildungsnetz.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A list in which a network or register holds parts with ids.
 *
 * @param <W> the type of the whole
 * @param <B> its builder
 * @param <P> the type of the parts
 * @param type the type of the parts
 * @param read reads the list
 * @param write replaces the list
 */
record PartList<W, B, P extends Identified>(
    Class<P> type, Function<W, List<P>> read, BiConsumer<B, List<P>> write) {

  Optional<P> find(W whole, String id) {
    return read.apply(whole).stream().filter(part -> part.getId().equals(id)).findFirst();
  }

  /** Replaces the first part with the id; false if there is none. */
  boolean replace(W whole, B copy, String id, UnaryOperator<P> edit) {
    List<P> parts = new ArrayList<>(read.apply(whole));
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).getId().equals(id)) {
        parts.set(i, edit.apply(parts.get(i)));
        write.accept(copy, parts);
        return true;
      }
    }
    return false;
  }
}
