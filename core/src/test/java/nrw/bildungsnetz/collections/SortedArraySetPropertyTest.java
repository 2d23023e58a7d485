package nrw.bildungsnetz.collections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Holds the set to what {@link TreeSet} answers. */
@SuppressWarnings("JdkObsolete") // the set promises what a SortedSet does
class SortedArraySetPropertyTest {

  @Property
  void sameElementsInTheSameOrder(@ForAll("numbers") List<Integer> elements) {
    SortedSet<Integer> set = SortedArraySet.of(elements);
    TreeSet<Integer> oracle = new TreeSet<>(elements);
    assertThat(new ArrayList<>(set)).isEqualTo(new ArrayList<>(oracle));
    assertThat(Arrays.asList(set.toArray())).isEqualTo(new ArrayList<Object>(oracle));
    assertThat(set).isEqualTo(oracle).hasSameHashCodeAs(oracle).hasToString(oracle.toString());
    assertThat(oracle).isEqualTo(set);
    assertThat(set.size()).isEqualTo(oracle.size());
    assertThat(set.isEmpty()).isEqualTo(oracle.isEmpty());
  }

  @Property
  void sameAnswers(@ForAll("numbers") List<Integer> elements, @ForAll("number") int asked) {
    SortedSet<Integer> set = SortedArraySet.of(elements);
    TreeSet<Integer> oracle = new TreeSet<>(elements);
    assertThat(set.contains(asked)).isEqualTo(oracle.contains(asked));
    assertThat(new ArrayList<>(set.headSet(asked))).isEqualTo(List.copyOf(oracle.headSet(asked)));
    assertThat(new ArrayList<>(set.tailSet(asked))).isEqualTo(List.copyOf(oracle.tailSet(asked)));
  }

  @Property
  void sameParts(
      @ForAll("numbers") List<Integer> elements,
      @ForAll("number") int from,
      @ForAll @IntRange(max = 20) int length) {
    SortedSet<Integer> set = SortedArraySet.of(elements);
    TreeSet<Integer> oracle = new TreeSet<>(elements);
    assertThat(new ArrayList<>(set.subSet(from, from + length)))
        .isEqualTo(List.copyOf(oracle.subSet(from, from + length)));
  }

  @Property
  void firstAndLast(@ForAll("numbers") List<Integer> elements) {
    SortedSet<Integer> set = SortedArraySet.of(elements);
    if (elements.isEmpty()) {
      assertThatThrownBy(set::first).isInstanceOf(NoSuchElementException.class);
      assertThatThrownBy(set::last).isInstanceOf(NoSuchElementException.class);
    } else {
      TreeSet<Integer> oracle = new TreeSet<>(elements);
      assertThat(set.first()).isEqualTo(oracle.first());
      assertThat(set.last()).isEqualTo(oracle.last());
    }
  }

  @Example
  void nobodyChangesIt() {
    List<Integer> given = new ArrayList<>(List.of(2, 1));
    SortedSet<Integer> set = SortedArraySet.of(given);
    given.set(0, 5);
    set.toArray()[0] = 7;
    assertThat(set).containsExactly(1, 2);
    assertThatThrownBy(() -> set.add(3)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> set.remove(1)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(set::clear).isInstanceOf(UnsupportedOperationException.class);
    Iterator<Integer> iterator = set.iterator();
    iterator.next();
    assertThatThrownBy(iterator::remove).isInstanceOf(UnsupportedOperationException.class);
    assertThat(set).containsExactly(1, 2);
  }

  @Example
  void noElementsAreOneSet() {
    assertThat(SortedArraySet.<Integer>of(null)).isSameAs(SortedArraySet.<Integer>of(List.of()));
    assertThat(SortedArraySet.of(List.of(1)).comparator()).isNull();
    assertThatThrownBy(() -> SortedArraySet.of(List.of(1, 2)).subSet(2, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Provide
  Arbitrary<List<Integer>> numbers() {
    return number().list().ofMaxSize(12);
  }

  @Provide
  Arbitrary<Integer> number() {
    return Arbitraries.integers().between(-10, 10);
  }
}
