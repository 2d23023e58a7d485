package nrw.bildungsnetz.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.FullNetwork;
import nrw.bildungsnetz.model.description.Multiplicity;
import nrw.bildungsnetz.model.description.ObjectType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Copies with some attributes changed. */
class WithTest {

  private static final String TYPES = "nrw.bildungsnetz.model.description.ModelTypes#all";

  @ParameterizedTest
  @MethodSource(TYPES)
  void copyWithoutAChangeEqualsTheOriginal(ObjectType<?, ?> type)
      throws ReflectiveOperationException {
    Object full = new FullNetwork().fill(type);
    assertThat(with(type, full, builder -> {})).isEqualTo(full);
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void changeOfOneAttributeChangesThatOneOnly(ObjectType<?, ?> type)
      throws ReflectiveOperationException {
    for (Attribute<?, ?, ?> attribute : type.getAttributes()) {
      assertChangesOnly(type, attribute.getName());
    }
  }

  /** Adds a missing attribute to a value; the result must equal the value that always had it. */
  @SuppressWarnings("unchecked") // an edit takes the builder of its own type
  private static <T, B> void assertChangesOnly(ObjectType<T, B> type, String changed)
      throws ReflectiveOperationException {
    T full = new FullNetwork().fill(type);
    Attribute<T, B, ?> attribute = type.getAttributes().get(type.indexOf(changed));
    T lacking = lacking(type, attribute, full);
    T copy =
        type.getJavaType().cast(with(type, lacking, builder -> copy(attribute, full, (B) builder)));
    assertThat(copy).as(changed).isEqualTo(full);
    assertThat(lacking).as("the original of %s", changed).isNotEqualTo(full);
    assertThat(lacking).isEqualTo(lacking(type, attribute, full));
  }

  /** A value without the attribute, or with another value if it is required. */
  private static <T, B> T lacking(ObjectType<T, B> type, Attribute<T, B, ?> left, T full) {
    B builder = type.newBuilder();
    type.getAttributes().forEach(each -> copyUnless(each == left, each, full, builder));
    if (left.getMultiplicity() == Multiplicity.REQUIRED) {
      copy(left, new FullNetwork(1).fill(type), builder);
    }
    return type.build(builder);
  }

  private static <T, B> void copyUnless(
      boolean left, Attribute<T, B, ?> attribute, T from, B builder) {
    if (!left) {
      copy(attribute, from, builder);
    }
  }

  private static <T, B, V> void copy(Attribute<T, B, V> attribute, T from, B builder) {
    Collection<V> values =
        attribute.getMultiplicity().isMany()
            ? attribute.elementsOf(from)
            : List.of(attribute.valueOf(from));
    values.forEach(value -> attribute.set(builder, value));
  }

  private static Object with(ObjectType<?, ?> type, Object value, Consumer<Object> edit)
      throws ReflectiveOperationException {
    Method with = type.getJavaType().getMethod("with", Consumer.class);
    return with.invoke(value, edit);
  }

  @Test
  void listsAreAddedToUnlessTheyAreSet() {
    Network network =
        Network.builder().id("n").name("N").ags("05913").addTopics("Eins", "Zwei").build();
    assertThat(network.with(n -> n.addTopic("Drei")).getTopics())
        .containsExactly("Drei", "Eins", "Zwei");
    assertThat(network.with(n -> n.topics(List.of("Drei"))).getTopics()).containsExactly("Drei");
    assertThat(network.with(n -> n.topics(List.of())).getTopics()).isEmpty();
  }
}
