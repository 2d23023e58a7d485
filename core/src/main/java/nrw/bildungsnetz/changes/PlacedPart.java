package nrw.bildungsnetz.changes;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.texts.Term;

/** A part at its place in one state of the network, with the arguments its changes include. */
final class PlacedPart {

  private final Part part;
  private final String list;
  private final ElementPath path;
  private final Map<String, Object> named;

  private PlacedPart(Part part, String list, ElementPath path, Map<String, Object> named) {
    this.part = part;
    this.list = list;
    this.path = path;
    this.named = named;
  }

  static PlacedPart network(Part network) {
    return new PlacedPart(network, "", ElementPath.root(), Map.of()).naming();
  }

  /** Places an inner part of this part. */
  PlacedPart enter(String attribute, Part inner) {
    ElementPath holder = path.property(attribute);
    return new PlacedPart(
            inner,
            listOf(attribute),
            inner.index() < 0 ? holder : holder.element(inner.index()),
            named)
        .naming();
  }

  /** The attributes that lead from the network to the inner parts, joined by dots. */
  String listOf(String attribute) {
    return list.isEmpty() ? attribute : list + "." + attribute;
  }

  Part part() {
    return part;
  }

  Facts facts() {
    return part.facts();
  }

  /** The table that defines the changes of this part. */
  PartTable table() {
    return PartTables.of(list);
  }

  /**
   * Starts a change of this part.
   *
   * @param kind its kind
   * @param attributes attributes to include besides those every change of the part includes, as far
   *     as they may be shown
   */
  ChangeBuilder change(ChangeKind kind, String... attributes) {
    Map<String, Object> arguments = new TreeMap<>(named);
    tell(arguments, List.of(attributes));
    return Change.builder()
        .kind(kind)
        .path(path)
        .objectId(String.valueOf(named.get("id")))
        .arguments(arguments);
  }

  private PlacedPart naming() {
    Map<String, Object> names = new TreeMap<>(named);
    List<String> told = table().told();
    if (facts().find("id").isPresent()) {
      names.put("object", Term.of(part.type()));
      tell(names, List.of("id"));
    } else {
      names.put("part", Term.of(table().noun(part.type())));
      names.remove("which");
      told.stream().findFirst().flatMap(facts()::shown).ifPresent(it -> names.put("which", it));
    }
    tell(names, told);
    return new PlacedPart(part, list, path, names);
  }

  /** Removes absent attributes, so that no value of the enclosing part is inherited. */
  private void tell(Map<String, Object> into, List<String> attributes) {
    for (String each : attributes) {
      facts().shown(each).ifPresentOrElse(shown -> into.put(each, shown), () -> into.remove(each));
    }
  }
}
