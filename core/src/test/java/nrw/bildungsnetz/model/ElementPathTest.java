package nrw.bildungsnetz.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ElementPathTest {

  private static final ElementPath PATH =
      ElementPath.root().property("agreements").element(10).property("id");

  @Test
  void isWrittenAsPointerAndAsBeanPath() {
    assertThat(PATH.toJsonPointer()).isEqualTo("/agreements/10/id");
    assertThat(PATH.toBeanPath()).isEqualTo("agreements[10].id");
    assertThat(ElementPath.root().toJsonPointer()).isEmpty();
    assertThat(ElementPath.root().toBeanPath()).isEmpty();
  }

  @Test
  void pointerEscapesItsOwnSigns() {
    assertThat(ElementPath.root().property("a/b~c").toJsonPointer()).isEqualTo("/a~1b~0c");
  }

  @Test
  void isOrderedByPlaceWithNumbersAsNumbers() {
    ElementPath list = ElementPath.root().property("agreements");
    assertThat(list.element(9)).isLessThan(list.element(10));
    assertThat(list).isLessThan(list.element(0));
    assertThat(list.element(9).property("z")).isLessThan(list.element(10));
  }

  @Property(tries = 2_000)
  void isOrderedByItsStepsFromTheOutermostOn(@ForAll Random random) {
    ElementPath one = any(random);
    ElementPath other = any(random);

    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(order(one.getSteps(), other.getSteps()));
    assertThat(one.equals(other)).isEqualTo(one.getSteps().equals(other.getSteps()));
    assertThat(one).hasSameHashCodeAs(ElementPath.root().resolve(one));
  }

  private static ElementPath any(Random random) {
    ElementPath path = ElementPath.root();
    for (int steps = random.nextInt(4); steps > 0; steps--) {
      path =
          random.nextBoolean()
              ? path.element(random.nextInt(12))
              : path.property(List.of("a", "b", "3").get(random.nextInt(3)));
    }
    return path;
  }

  private static int order(List<Object> one, List<Object> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int order =
          one.get(i) instanceof Integer index && other.get(i) instanceof Integer otherIndex
              ? index.compareTo(otherIndex)
              : one.get(i).toString().compareTo(other.get(i).toString());
      if (order != 0) {
        return Integer.signum(order);
      }
    }
    return Integer.compare(one.size(), other.size());
  }

  @Test
  void placeSeenFromAnotherIsSeenFromWhereThatOneBegins() {
    ElementPath network = ElementPath.root().property("networks").element(1);
    assertThat(network.resolve(PATH).toJsonPointer()).isEqualTo("/networks/1/agreements/10/id");
    assertThat(network.resolve(PATH).getSteps())
        .containsExactly("networks", 1, "agreements", 10, "id");
    assertThat(PATH.toJsonPointer()).isEqualTo("/agreements/10/id");
  }

  @Test
  void rootSeenFromAPlaceIsThePlaceAndAPlaceSeenFromTheRootIsItself() {
    assertThat(PATH.resolve(ElementPath.root())).isEqualTo(PATH);
    assertThat(ElementPath.root().resolve(PATH)).isEqualTo(PATH);
    assertThat(ElementPath.root().resolve(ElementPath.root())).isEqualTo(ElementPath.root());
  }

  @Test
  void equalsByItsSteps() {
    ElementPath same = ElementPath.root().property("agreements").element(10).property("id");
    assertThat(same).isEqualTo(PATH).hasSameHashCodeAs(PATH);
    assertThat(ElementPath.root().property("10")).isNotEqualTo(ElementPath.root().element(10));
  }
}
