package nrw.bildungsnetz.changes;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Serialises the full content of a part. Every text is prefixed with its length, so that different
 * parts never have the same signature.
 */
final class Signature {

  private final StringBuilder spelled = new StringBuilder();

  private Signature() {}

  static String of(Facts facts, Map<String, List<Part>> parts) {
    Signature signature = new Signature();
    facts
        .byAttribute()
        .forEach(
            (attribute, fact) -> {
              signature.text(attribute);
              signature.fact(fact);
            });
    parts.forEach(
        (attribute, list) -> {
          signature.text(attribute);
          signature.texts(list.stream().map(Part::signature).sorted().toList());
        });
    return signature.spelled.toString();
  }

  private void fact(Fact fact) {
    if (fact.value() instanceof Collection<?> elements) {
      texts(elements);
    } else {
      text(fact.value());
    }
  }

  private void texts(Collection<?> texts) {
    spelled.append(texts.size()).append('*');
    texts.forEach(this::text);
  }

  private void text(Object value) {
    String text = value.toString();
    spelled.append(text.length()).append(':').append(text);
  }
}
