package nrw.bildungsnetz.rules;

import nrw.bildungsnetz.model.ElementPath;

/** An element of one of the network's lists, with its place. */
record Placed<T>(String list, int index, T value) {

  ElementPath path() {
    return ElementPath.root().property(list).element(index);
  }

  ElementPath path(String property) {
    return path().property(property);
  }
}
