package nrw.bildungsnetz.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** Choices that a seed alone decides. */
final class Dice {

  private final long seed;
  private final SplittableRandom random;

  Dice(long seed) {
    this.seed = seed;
    this.random = new SplittableRandom(seed);
  }

  /** Dice of their own for a theme, whatever has been thrown so far. */
  Dice fork(String theme) {
    return fork(theme.hashCode());
  }

  /** Dice of their own for the element of a list, whatever has been thrown so far. */
  Dice fork(int index) {
    return new Dice(new SplittableRandom(31 * seed + index).nextLong());
  }

  /** A number from least to most, both included. */
  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** One of the constants of an enum. */
  <E extends Enum<E>> E one(Class<E> type) {
    return one(List.of(type.getEnumConstants()));
  }

  /** Up to so many of the values, none twice, in their order. */
  <T> List<T> some(List<T> values, int most) {
    TreeSet<Integer> indexes = new TreeSet<>();
    for (int i = 0; i < most && !values.isEmpty(); i++) {
      indexes.add(random.nextInt(values.size()));
    }
    return indexes.stream().map(values::get).toList();
  }

  <T> List<T> shuffled(List<T> values) {
    List<T> shuffled = new ArrayList<>(values);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      Collections.swap(shuffled, i, random.nextInt(i + 1));
    }
    return shuffled;
  }

  <T> Optional<T> maybe(int percent, T value) {
    return chance(percent) ? Optional.of(value) : Optional.empty();
  }

  /** A day from the first to the last, both included; the first where the last comes before it. */
  LocalDate day(LocalDate first, LocalDate last) {
    return last.isBefore(first)
        ? first
        : LocalDate.ofEpochDay(random.nextLong(first.toEpochDay(), last.toEpochDay() + 1));
  }
}
