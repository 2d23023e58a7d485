package nrw.bildungsnetz.changes;

import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nrw.bildungsnetz.codes.AgsKey;
import nrw.bildungsnetz.codes.SchulformKey;
import nrw.bildungsnetz.codes.SchulnummerKey;
import nrw.bildungsnetz.model.Dated;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.constraints.Identifier;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.description.ValueType;
import nrw.bildungsnetz.model.extensions.Extensions;
import org.jspecify.annotations.Nullable;

/** Reads the attribute values of a model object, except those that are parts. */
final class FactReader {

  /** Records that a period exists even if nothing else is stated about it. */
  static final String EMPTY_PERIOD = "period";

  private static final Set<String> BOUNDS_OF_DAY = Set.of("year", "notBefore", "notAfter");

  /** Constraints that mark text as an id or key; all other text counts as free text. */
  private static final Set<Class<? extends Annotation>> KEYS =
      Set.of(Identifier.class, AgsKey.class, SchulnummerKey.class, SchulformKey.class);

  private final Map<String, Fact> facts = new LinkedHashMap<>();

  private FactReader() {}

  static <T> Facts read(ObjectType<T, ?> type, T object) {
    FactReader reader = new FactReader();
    if (object instanceof Period period) {
      reader.period(period);
    } else {
      type.getAttributes().forEach(attribute -> reader.attribute(attribute, object));
    }
    return new Facts(reader.facts);
  }

  /** Whether an attribute is treated as a fact of its owner rather than as a part. */
  static boolean isFact(Attribute<?, ?, ?> attribute) {
    boolean isObject = attribute.getType() instanceof ObjectType;
    return !isObject || (isPeriod(attribute) && !attribute.getMultiplicity().isMany());
  }

  private <T, V> void attribute(Attribute<T, ?, V> attribute, T object) {
    if (object instanceof Dated dated && attribute.getName().equals("date")) {
      KnownDay.of(dated).asFact().ifPresent(day -> facts.put("date", day));
    } else if (object instanceof Dated && BOUNDS_OF_DAY.contains(attribute.getName())) {
      return;
    } else if (attribute.getMultiplicity().isMany()) {
      elements(attribute, attribute.elementsOf(object));
    } else if (isFact(attribute)) {
      value(attribute, attribute.valueOf(object));
    }
  }

  private <V> void elements(Attribute<?, ?, V> attribute, Collection<V> elements) {
    if (isFact(attribute) && !elements.isEmpty()) {
      put(attribute, List.copyOf(elements));
    }
  }

  private <V> void value(Attribute<?, ?, V> attribute, @Nullable V value) {
    if (attribute.getType() instanceof ValueType.Flag) {
      put(attribute, value != null);
    } else if (value instanceof Period period) {
      period(period);
    } else if (value instanceof BigDecimal number) {
      put(attribute, number.stripTrailingZeros());
    } else if (value instanceof Extensions extensions) {
      facts.put(attribute.getName(), Fact.hidden(SpelledExtensions.of(extensions)));
    } else if (value != null) {
      put(attribute, value);
    }
  }

  private void period(Period period) {
    int told = facts.size();
    KnownDay.startOf(period).asFact().ifPresent(start -> facts.put("start", start));
    KnownDay.endOf(period).asFact().ifPresent(end -> facts.put("end", end));
    period.getAttestedUntil().ifPresent(day -> facts.put("attestedUntil", Fact.open(day)));
    if (facts.size() == told) {
      facts.put(EMPTY_PERIOD, Fact.hidden(true));
    }
  }

  private void put(Attribute<?, ?, ?> attribute, Object value) {
    facts.put(attribute.getName(), isShown(attribute) ? Fact.open(value) : Fact.hidden(value));
  }

  private static boolean isPeriod(Attribute<?, ?, ?> attribute) {
    return attribute.getType() instanceof ObjectType<?, ?> type
        && type.getJavaType().equals(Period.class);
  }

  private static boolean isShown(Attribute<?, ?, ?> attribute) {
    return !(attribute.getType() instanceof ValueType.Text)
        || attribute.getConstraints().stream()
            .anyMatch(constraint -> KEYS.contains(constraint.getAnnotationType()));
  }
}
