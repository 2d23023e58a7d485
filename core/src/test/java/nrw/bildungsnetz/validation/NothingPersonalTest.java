package nrw.bildungsnetz.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Name;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.PersonalData;
import nrw.bildungsnetz.model.Prose;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.NetworkDescription;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.rules.RuleCase;
import nrw.bildungsnetz.rules.RuleExamples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No free text and nothing personal gets from a document into messages or logs. */
class NothingPersonalTest {

  private static final String MARKER = "Xq7Geheim";
  private static final NetworkValidator VALIDATOR = NetworkValidator.on(StockProvider.CLOCK);

  static List<RuleCase> violating() {
    return RuleExamples.violating();
  }

  @ParameterizedTest
  @MethodSource("violating")
  void noFreeTextInReports(RuleCase example) {
    Network seeded = seed(NetworkDescription.NETWORK, example.network());
    assertThat(seeded.getName()).contains(MARKER);
    Report report = VALIDATOR.validate(seeded, example.asOf());
    // Equal names and persons break rules of their own, so no report is empty.
    assertThat(report.getFindings()).isNotEmpty();
    assertThat(report.toString()).doesNotContain(MARKER);
    for (Finding finding : report.getFindings()) {
      assertThat(finding.toString()).doesNotContain(MARKER);
      assertThat(finding.message(Locale.GERMAN)).doesNotContain(MARKER);
      assertThat(finding.message(Locale.ENGLISH)).doesNotContain(MARKER);
    }
  }

  @ParameterizedTest
  @MethodSource("violating")
  void noFreeTextInMessagesOfAProvider(RuleCase example) {
    Network seeded = seed(NetworkDescription.NETWORK, example.network());
    assertThat(StockProvider.validate(seeded))
        .isNotEmpty()
        .noneMatch(violation -> violation.getMessage().contains(MARKER));
  }

  @ParameterizedTest
  @MethodSource("violating")
  void noPersonInToString(RuleCase example) {
    for (Membership membership : example.network().getMemberships()) {
      Membership seeded = Membership.builder().from(membership).person(MARKER).build();
      assertThat(seeded.getPerson()).contains(MARKER);
      assertThat(seeded.toString()).contains(membership.getId()).doesNotContain(MARKER);
    }
  }

  @Test
  void personIsMarkedAsPersonal() throws NoSuchMethodException {
    assertThat(Membership.class.getMethod("getPerson").isAnnotationPresent(PersonalData.class))
        .isTrue();
  }

  private static <T, B> T seed(ObjectType<T, B> type, T object) {
    B builder = type.newBuilder();
    for (Attribute<T, B, ?> attribute : type.getAttributes()) {
      boolean free = isFreeText(type.getJavaType(), attribute.getName());
      seed(attribute, object, builder, free);
    }
    return type.build(builder);
  }

  private static <T, B, V> void seed(
      Attribute<T, B, V> attribute, T object, B builder, boolean free) {
    if (attribute.getMultiplicity().isMany()) {
      attribute.elementsOf(object).forEach(each -> set(attribute, builder, each, free));
    } else {
      set(attribute, builder, attribute.valueOf(object), free);
    }
  }

  @SuppressWarnings("unchecked") // free text is a String
  private static <B, V> void set(
      Attribute<?, B, V> attribute, B builder, @Nullable V value, boolean free) {
    if (free) {
      // A control character violates the form of every free text.
      attribute.set(builder, (V) (MARKER + "\u0007"));
    } else if (value != null && attribute.getType() instanceof ObjectType<V, ?> nested) {
      attribute.set(builder, seed(nested, value));
    } else if (value != null) {
      attribute.set(builder, value);
    }
  }

  private static boolean isFreeText(Class<?> owner, String attribute) {
    Method getter =
        Arrays.stream(owner.getMethods())
            .filter(
                method ->
                    method
                        .getName()
                        .toLowerCase(Locale.ROOT)
                        .matches("(get|is)" + attribute.toLowerCase(Locale.ROOT)))
            .findFirst()
            .orElseThrow();
    AnnotatedElement value =
        getter.getAnnotatedReturnType() instanceof AnnotatedParameterizedType container
            ? container.getAnnotatedActualTypeArguments()[0]
            : getter;
    return value.isAnnotationPresent(Name.class)
        || value.isAnnotationPresent(Prose.class)
        || getter.isAnnotationPresent(PersonalData.class);
  }
}
