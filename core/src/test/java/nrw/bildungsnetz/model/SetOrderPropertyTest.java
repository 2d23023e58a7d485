package nrw.bildungsnetz.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.FullNetwork;
import nrw.bildungsnetz.model.description.ModelTypes;
import nrw.bildungsnetz.model.description.Multiplicity;
import nrw.bildungsnetz.model.description.ObjectType;

/** Sets are sorted, regardless of the order in which elements are added. */
class SetOrderPropertyTest {

  private static final int ELEMENTS = 12;

  @Property(tries = 50)
  void setsAreSortedInWhateverOrderTheirElementsWereAdded(@ForAll long seed) {
    int sets = 0;
    for (ObjectType<?, ?> type : ModelTypes.types()) {
      sets += assertSetsAreSorted(type, new Random(seed));
    }
    assertThat(sets).isGreaterThan(50);
  }

  private static <T, B> int assertSetsAreSorted(ObjectType<T, B> type, Random random) {
    int sets = 0;
    for (Attribute<T, B, ?> attribute : type.getAttributes()) {
      if (attribute.getMultiplicity() == Multiplicity.SET) {
        assertIsSorted(type, attribute, random);
        sets++;
      }
    }
    return sets;
  }

  private static <T, B, V> void assertIsSorted(
      ObjectType<T, B> type, Attribute<T, B, V> attribute, Random random) {
    List<V> elements = new ArrayList<>();
    for (int i = 0; i < ELEMENTS; i++) {
      elements.addAll(attribute.elementsOf(new FullNetwork(i).fill(type)));
    }
    Collections.shuffle(elements, random);
    B builder =
        new FullNetwork().builder(type, each -> each.getMultiplicity() == Multiplicity.REQUIRED);
    elements.forEach(each -> attribute.set(builder, each));
    Collection<V> built = attribute.elementsOf(type.build(builder));
    assertThat(built)
        .as("%s of %s", attribute.getName(), type.getJavaType().getSimpleName())
        .containsExactlyElementsOf(new TreeSet<>(elements));
  }
}
