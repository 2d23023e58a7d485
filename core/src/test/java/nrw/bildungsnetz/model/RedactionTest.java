package nrw.bildungsnetz.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.FullNetwork;
import nrw.bildungsnetz.model.description.Getters;
import nrw.bildungsnetz.model.description.ModelTypes;
import nrw.bildungsnetz.model.description.Multiplicity;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.tables.NetworkRegisterTable;
import nrw.bildungsnetz.model.tables.NetworkTable;
import org.junit.jupiter.api.Test;

/** Redaction removes every attribute marked as personal, wherever it is, and nothing else. */
class RedactionTest {

  private static final Network NETWORK = new FullNetwork().fill(NetworkTable.TYPE);
  private static final NetworkRegister REGISTER = new FullNetwork().fill(NetworkRegisterTable.TYPE);

  private final Set<String> redacted = new TreeSet<>();

  @Test
  void networkLosesItsPersonsAndNothingElse() {
    assertRedacted(NetworkTable.TYPE, NETWORK, NETWORK.redacted());
    assertThat(redacted).isEqualTo(personalFrom(NetworkTable.TYPE));
  }

  @Test
  void registerLosesItsPersonsAndThoseOfItsNetworks() {
    assertRedacted(NetworkRegisterTable.TYPE, REGISTER, REGISTER.redacted());
    assertThat(redacted).isEqualTo(personalFrom(NetworkRegisterTable.TYPE));
  }

  @Test
  void redactingTwiceIsRedactingOnce() {
    assertThat(NETWORK.redacted().redacted()).isEqualTo(NETWORK.redacted());
    assertThat(REGISTER.redacted().redacted()).isEqualTo(REGISTER.redacted());
  }

  @Test
  void originalKeepsItsPersons() {
    assertThat(NETWORK.redacted()).isNotEqualTo(NETWORK);
    assertThat(NETWORK.getMemberships().get(0).getPerson()).isPresent();
  }

  /** A required person could not be redacted. */
  @Test
  void personalIsNothingThatMustBeStated() {
    for (ObjectType<?, ?> type : ModelTypes.types()) {
      for (Attribute<?, ?, ?> attribute : type.getAttributes()) {
        if (isPersonal(type, attribute)) {
          assertThat(attribute.getMultiplicity())
              .as("%s of %s", attribute.getName(), type.getJavaType())
              .isEqualTo(Multiplicity.OPTIONAL);
        }
      }
    }
  }

  private <T> void assertRedacted(ObjectType<T, ?> type, T before, T after) {
    for (Attribute<T, ?, ?> attribute : type.getAttributes()) {
      if (isPersonal(type, attribute)) {
        assertThat(attribute.valueOf(before)).isNotNull();
        assertThat(attribute.valueOf(after)).as(full(type, attribute)).isNull();
        redacted.add(full(type, attribute));
      } else {
        assertSame(full(type, attribute), attribute, before, after);
      }
    }
  }

  private <T, V> void assertSame(String name, Attribute<T, ?, V> attribute, T before, T after) {
    boolean many = attribute.getMultiplicity().isMany();
    if (many && attribute.getType() instanceof ObjectType<V, ?> part) {
      assertThat(attribute.elementsOf(after)).as(name).hasSameSizeAs(attribute.elementsOf(before));
      Iterator<V> redactedElements = attribute.elementsOf(after).iterator();
      attribute
          .elementsOf(before)
          .forEach(each -> assertRedacted(part, each, redactedElements.next()));
    } else if (many) {
      assertThat(attribute.elementsOf(after)).as(name).isEqualTo(attribute.elementsOf(before));
    } else if (attribute.getType() instanceof ObjectType<V, ?> part) {
      assertRedacted(part, value(attribute, before), value(attribute, after));
    } else {
      assertThat(value(attribute, after)).as(name).isEqualTo(value(attribute, before));
    }
  }

  private static <T, V> V value(Attribute<T, ?, V> attribute, T owner) {
    V value = attribute.valueOf(owner);
    if (value == null) {
      throw new AssertionError(attribute.getName() + " was lost");
    }
    return value;
  }

  private static Set<String> personalFrom(ObjectType<?, ?> root) {
    Set<String> personal = new TreeSet<>();
    for (ObjectType<?, ?> type : ModelTypes.reachableFrom(root)) {
      type.getAttributes().stream()
          .filter(attribute -> isPersonal(type, attribute))
          .forEach(attribute -> personal.add(full(type, attribute)));
    }
    assertThat(personal).contains("Membership.person");
    return personal;
  }

  private static boolean isPersonal(ObjectType<?, ?> type, Attribute<?, ?, ?> attribute) {
    return Getters.of(type.getJavaType(), attribute.getName())
        .isAnnotationPresent(PersonalData.class);
  }

  private static String full(ObjectType<?, ?> type, Attribute<?, ?, ?> attribute) {
    return type.getJavaType().getSimpleName() + "." + attribute.getName();
  }
}
