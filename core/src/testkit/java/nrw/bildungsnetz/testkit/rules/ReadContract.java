package nrw.bildungsnetz.testkit.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.tables.NetworkTable;
import nrw.bildungsnetz.rules.NetworkRule;

/**
 * Verifies the attributes that a rule declares it reads. Document readers skip rules based on that
 * declaration; an undeclared attribute would let a rule run on data that could not be read.
 */
final class ReadContract {

  private static final Set<String> ATTRIBUTES = attributesOf(NetworkTable.TYPE);

  private ReadContract() {}

  static List<String> breaches(NetworkRule rule, Collection<? extends RuleCase<?>> cases) {
    List<String> breaches = new ArrayList<>();
    Set<String> declared = rule.getRule().getReads();
    if (declared.isEmpty()) {
      breaches.add(rule + " does not say what it reads");
    }
    Set<String> unknown = new TreeSet<>(declared);
    unknown.removeAll(ATTRIBUTES);
    if (!unknown.isEmpty()) {
      breaches.add(rule + " says it reads what no network has: " + unknown);
    }
    Set<String> undeclared = undeclared(reads(rule, cases), declared, NetworkTable.TYPE);
    if (!undeclared.isEmpty()) {
      breaches.add(rule + " reads what it does not say: " + undeclared);
    }
    return breaches;
  }

  private static Set<String> reads(NetworkRule rule, Collection<? extends RuleCase<?>> cases) {
    Set<String> reads = new TreeSet<>();
    for (RuleCase<?> example : cases) {
      if (example.getDocument() instanceof Network network) {
        reads.addAll(ReadRecorder.readsOf(rule, network, example.getAsOf()));
      }
    }
    return reads;
  }

  /** The attributes that were read but are neither declared nor read for every rule. */
  static Set<String> undeclared(Set<String> reads, Set<String> declared, ObjectType<?, ?> root) {
    Set<String> undeclared = new TreeSet<>(reads);
    undeclared.removeIf(path -> isDeclared(path, declared));
    // The document's own id only identifies the object of a finding; no rule evaluates it.
    undeclared.remove("id");
    // Lists are traversed once for all rules; only reads of their elements belong to a rule.
    root.getAttributes().stream()
        .filter(attribute -> attribute.getType() instanceof ObjectType)
        .forEach(list -> undeclared.remove(list.getName()));
    return undeclared;
  }

  private static boolean isDeclared(String path, Set<String> declared) {
    return declared.stream()
        .anyMatch(
            read ->
                path.equals(read) || path.startsWith(read + ".") || read.startsWith(path + "."));
  }

  /** The paths of all attributes of a document, including those of its parts. */
  static Set<String> attributesOf(ObjectType<?, ?> root) {
    Set<String> paths = new TreeSet<>();
    collect(root, "", paths);
    return paths;
  }

  private static void collect(ObjectType<?, ?> type, String prefix, Set<String> into) {
    for (Attribute<?, ?, ?> attribute : type.getAttributes()) {
      into.add(prefix + attribute.getName());
      if (attribute.getType() instanceof ObjectType<?, ?> nested) {
        collect(nested, prefix + attribute.getName() + ".", into);
      }
    }
  }
}
