package nrw.bildungsnetz.json.binding;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nrw.bildungsnetz.codes.Ags;
import nrw.bildungsnetz.codes.CodeEntry;
import nrw.bildungsnetz.codes.CodeList;
import nrw.bildungsnetz.codes.CodeLists;
import nrw.bildungsnetz.codes.Regionalschluessel;
import nrw.bildungsnetz.codes.Schuljahr;
import nrw.bildungsnetz.codes.Schulnummer;
import org.jspecify.annotations.Nullable;

/** Binds keys, and entries of the official lists, which are written as their keys. */
final class Keys {

  private static final int YEAR_DIGITS = 4;

  static final List<TextBinding<?>> ALL =
      List.of(
          new TextBinding<>(
              Ags.class,
              "five digits for a Kreis in Nordrhein-Westfalen, or eight for a Gemeinde",
              Ags::parse,
              Ags::toString),
          new TextBinding<>(
              Regionalschluessel.class,
              "the twelve digits of a Gemeinde in Nordrhein-Westfalen",
              Regionalschluessel::parse,
              Regionalschluessel::toString),
          new TextBinding<>(
              Schulnummer.class, "six digits", Schulnummer::parse, Schulnummer::toString),
          new TextBinding<>(
              Schuljahr.class,
              "two years, for example 2026/27",
              Keys::schuljahr,
              Schuljahr::toString));

  private Keys() {}

  private static Schuljahr schuljahr(String text) {
    Schuljahr found =
        Schuljahr.of(Integer.parseInt(text, 0, Math.min(YEAR_DIGITS, text.length()), 10));
    if (!found.toString().equals(text)) {
      throw new IllegalArgumentException("This is not how a Schuljahr is written");
    }
    return found;
  }

  /** Binds the entries of an official list; null for any other type. */
  @SuppressWarnings("unchecked") // the list is found by the type of its entries
  static <T> @Nullable TextBinding<T> ofEntry(Class<T> type) {
    if (!CodeEntry.class.isAssignableFrom(type)) {
      return null;
    }
    for (CodeList<?> list : CodeLists.all()) {
      Class<?> entries = typeOfEntries(list);
      if (entries != null && entries.isAssignableFrom(type)) {
        return (TextBinding<T>) ofEntry(list, entries.asSubclass(CodeEntry.class));
      }
    }
    return null;
  }

  private static <E extends CodeEntry> TextBinding<E> ofEntry(CodeList<?> list, Class<E> type) {
    return new TextBinding<>(
        type,
        "a key of the list " + list.getName(),
        key ->
            type.cast(
                list.find(key)
                    .orElseThrow(() -> new IllegalArgumentException("There is no such key"))),
        CodeEntry::getKey);
  }

  private static @Nullable Class<?> typeOfEntries(CodeList<?> list) {
    return list.getEntries().stream()
        .findFirst()
        .map(Object::getClass)
        .flatMap(implementation -> ofCodes(implementation.getInterfaces()))
        .orElse(null);
  }

  private static Optional<Class<?>> ofCodes(Class<?>[] implemented) {
    return Arrays.<Class<?>>stream(implemented)
        .filter(CodeEntry.class::isAssignableFrom)
        .findFirst();
  }
}
