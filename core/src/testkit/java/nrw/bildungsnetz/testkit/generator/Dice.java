package nrw.bildungsnetz.testkit.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** Pseudorandom choices, determined by a seed. */
final class Dice {

  private final long seed;
  private final SplittableRandom random;

  Dice(long seed) {
    this.seed = seed;
    this.random = new SplittableRandom(seed);
  }

  /** Independent dice for a theme, regardless of previous throws. */
  Dice fork(String theme) {
    return fork(theme.hashCode());
  }

  /** Independent dice for the element of a list, regardless of previous throws. */
  Dice fork(int index) {
    return new Dice(new SplittableRandom(31 * seed + index).nextLong());
  }

  /** A number between two bounds, inclusive. */
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

  /** At most the given number of distinct values, in their order. */
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

  /** A day between two days, inclusive; the first if the last is before it. */
  LocalDate day(LocalDate first, LocalDate last) {
    return last.isBefore(first)
        ? first
        : LocalDate.ofEpochDay(random.nextLong(first.toEpochDay(), last.toEpochDay() + 1));
  }
}
