package nrw.bildungsnetz.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nrw.bildungsnetz.texts.PartName;

/** The arguments of a finding for its message: parts with id and name. */
final class NamedArguments {

  private NamedArguments() {}

  static Map<String, Object> of(Finding finding) {
    if (finding.getNames().isEmpty()) {
      return finding.getArguments();
    }
    Map<String, Object> named = new TreeMap<>(finding.getArguments());
    finding.getNames().forEach((key, names) -> named.computeIfPresent(key, (k, v) -> in(v, names)));
    return named;
  }

  private static Object in(Object value, Map<String, String> names) {
    if (value instanceof Collection<?> several) {
      List<Object> all = new ArrayList<>(several.size());
      several.forEach(each -> all.add(in(each, names)));
      return all;
    }
    String name = value instanceof String id ? names.get(id) : null;
    return name == null ? value : PartName.of(value.toString(), name);
  }
}
