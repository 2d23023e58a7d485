package nrw.bildungsnetz.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.FullNetwork;
import nrw.bildungsnetz.model.description.Multiplicity;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.description.ValueType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuilderTest {

  private static final String TYPES = "nrw.bildungsnetz.model.description.ModelTypes#all";

  @ParameterizedTest
  @MethodSource(TYPES)
  void namesEverythingThatIsMissing(ObjectType<?, ?> type) {
    List<String> required = required(type);
    if (!required.isEmpty()) {
      assertThatIllegalStateException()
          .isThrownBy(() -> buildWith(type, List.of()))
          .withMessageStartingWith("Cannot build " + type.getJavaType().getSimpleName())
          .satisfies(e -> assertThat(namesIn(e)).containsExactlyInAnyOrderElementsOf(required));
    }
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void refusesWhatLacksOneAttributeAndNamesIt(ObjectType<?, ?> type) {
    List<String> required = required(type);
    for (String lacking : required) {
      List<String> others = required.stream().filter(name -> !name.equals(lacking)).toList();
      assertThatIllegalStateException()
          .isThrownBy(() -> buildWith(type, others))
          .satisfies(e -> assertThat(namesIn(e)).containsExactly(lacking));
    }
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void nothingElseIsRequired(ObjectType<?, ?> type) {
    List<String> required = required(type);
    Object bare = buildWith(type, required);
    assertStatesOnly(type, bare, required);
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void refusesNullAndNamesTheAttribute(ObjectType<?, ?> type) {
    assertRefusesNull(type);
  }

  private static <T, B> void assertRefusesNull(ObjectType<T, B> type) {
    for (Attribute<T, B, ?> attribute : type.getAttributes()) {
      if (!isPrimitive(attribute)) {
        assertThatNullPointerException()
            .as("%s", attribute.getName())
            .isThrownBy(() -> setNull(attribute, type.newBuilder()))
            .withMessageStartingWith(attribute.getName());
      }
    }
  }

  /** Whether the builder takes an int or a boolean, which cannot be null. */
  private static boolean isPrimitive(Attribute<?, ?, ?> attribute) {
    boolean number = attribute.getType() instanceof ValueType.WholeNumber;
    return attribute.getType() instanceof ValueType.Flag || (number && !isRequired(attribute));
  }

  @SuppressWarnings("NullAway") // null is the subject of the test
  private static <B, V> void setNull(Attribute<?, B, V> attribute, B builder) {
    attribute.set(builder, null);
  }

  private static <T, B> Object buildWith(ObjectType<T, B> type, List<String> attributes) {
    return type.build(new FullNetwork().builder(type, each -> attributes.contains(each.getName())));
  }

  @SuppressWarnings("unchecked") // the value was built from its own type
  private static <T> void assertStatesOnly(
      ObjectType<T, ?> type, Object value, List<String> names) {
    for (Attribute<T, ?, ?> attribute : type.getAttributes()) {
      boolean stated =
          attribute.getMultiplicity().isMany()
              ? !attribute.elementsOf((T) value).isEmpty()
              : attribute.valueOf((T) value) != null;
      assertThat(stated).as(attribute.getName()).isEqualTo(names.contains(attribute.getName()));
    }
  }

  private static List<String> required(ObjectType<?, ?> type) {
    return type.getAttributes().stream()
        .filter(BuilderTest::isRequired)
        .map(Attribute::getName)
        .toList();
  }

  private static boolean isRequired(Attribute<?, ?, ?> attribute) {
    return attribute.getMultiplicity() == Multiplicity.REQUIRED;
  }

  /** The names in brackets at the end of the message. */
  private static List<String> namesIn(IllegalStateException refusal) {
    String message = String.valueOf(refusal.getMessage());
    String names = message.substring(message.indexOf('[') + 1, message.indexOf(']'));
    return List.of(names.split(", ", -1));
  }

  @Test
  void flagsAreOffUnlessStated() {
    assertThat(Membership.builder().id("m").committee("c").build().isAdvisory()).isFalse();
    assertThat(AgreementContent.builder().build().isParity()).isFalse();
    assertThat(AgreementEvent.builder().kind(AgreementEventKind.START).build().isPlanned())
        .isFalse();
    assertThat(Vote.builder().build().isUnanimous()).isFalse();
  }
}
