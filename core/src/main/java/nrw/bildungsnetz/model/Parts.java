package nrw.bildungsnetz.model;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nrw.bildungsnetz.texts.Summary;

/** Finds and replaces parts of a network or register by id. Immutable and thread-safe. */
final class Parts<W, B> {

  private final List<PartList<W, B, ?>> lists;

  Parts(List<PartList<W, B, ?>> lists) {
    this.lists = List.copyOf(lists);
  }

  Optional<Identified> find(W whole, String id) {
    return lists.stream().<Identified>flatMap(list -> list.find(whole, id).stream()).findFirst();
  }

  <P extends Identified> Optional<P> find(W whole, Class<P> type, String id) {
    return ofType(type).flatMap(list -> list.find(whole, id).stream()).findFirst();
  }

  <P extends Identified> void replace(
      W whole, B copy, Class<P> type, String id, UnaryOperator<P> edit) {
    if (ofType(type).noneMatch(list -> list.replace(whole, copy, id, edit))) {
      throw new IllegalArgumentException(
          "There is no " + Summary.of(type.getSimpleName(), id) + " in " + whole);
    }
  }

  @SuppressWarnings("unchecked") // the list holds parts of its type
  private <P extends Identified> Stream<PartList<W, B, P>> ofType(Class<P> type) {
    return lists.stream()
        .filter(list -> list.type().equals(type))
        .map(list -> (PartList<W, B, P>) list);
  }
}
