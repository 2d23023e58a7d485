package nrw.bildungsnetz.json;

import nrw.bildungsnetz.model.ElementPath;
import org.jspecify.annotations.Nullable;

/**
 * Where a reader stands in a document. It spells its path out only when asked, since most values
 * are fine.
 */
final class Cursor {

  private ElementPath base = ElementPath.root();
  private @Nullable String property;
  private int index = -1;

  /** The id of the innermost object that has told its id. */
  String objectId = "";

  void moveTo(ElementPath newBase, @Nullable String newProperty, int newIndex) {
    base = newBase;
    property = newProperty;
    index = newIndex;
  }

  ElementPath path() {
    ElementPath path = property == null ? base : base.property(property);
    return index < 0 ? path : path.element(index);
  }
}
