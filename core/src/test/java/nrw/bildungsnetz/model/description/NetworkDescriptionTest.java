package nrw.bildungsnetz.model.description;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.rules.SampleNetworks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the description and the model's interfaces together. */
class NetworkDescriptionTest {

  static List<ObjectType<?, ?>> types() {
    Set<ObjectType<?, ?>> found = new LinkedHashSet<>();
    collect(NetworkDescription.NETWORK, found);
    return new ArrayList<>(found);
  }

  @Test
  void everyInterfaceReachableFromTheNetworkIsDescribed() {
    Set<Class<?>> reachable = new LinkedHashSet<>();
    reach(Network.class, reachable);
    assertThat(types())
        .extracting(type -> (Object) type.getJavaType())
        .containsExactlyInAnyOrderElementsOf(reachable);
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyGetterHasItsRowAndEveryRowItsGetter(ObjectType<?, ?> type) {
    assertThat(type.getAttributes())
        .extracting(Attribute::getName)
        .containsExactlyInAnyOrderElementsOf(
            getters(type.getJavaType()).stream().map(NetworkDescriptionTest::nameOf).toList());
  }

  @ParameterizedTest
  @MethodSource("types")
  void multiplicityAndTypeAreThoseOfTheGetter(ObjectType<?, ?> type) {
    for (Method getter : getters(type.getJavaType())) {
      Attribute<?, ?, ?> row = type.getAttributes().get(type.indexOf(nameOf(getter)));
      assertThat(row.getMultiplicity()).as("%s", getter).isEqualTo(multiplicityOf(getter));
      assertThat(describe(row.getType())).as("%s", getter).isEqualTo(describe(elementOf(getter)));
    }
  }

  /** Without it no provider would look into the part. */
  @ParameterizedTest
  @MethodSource("types")
  void partsAreMarkedValid(ObjectType<?, ?> type) {
    for (Method getter : getters(type.getJavaType())) {
      assertThat(annotatedElementOf(getter).isAnnotationPresent(Valid.class))
          .as("%s", getter)
          .isEqualTo(isModelType(elementOf(getter)));
    }
  }

  @Test
  void readingAndSettingEveryAttributeGivesAnEqualNetwork() {
    Network full = new FullNetwork().fill(NetworkDescription.NETWORK);
    assertThat(FullNetwork.copy(NetworkDescription.NETWORK, full)).isEqualTo(full);
    assertThat(FullNetwork.copy(NetworkDescription.NETWORK, SampleNetworks.valid()))
        .isEqualTo(SampleNetworks.valid());
  }

  /** A row that reads or sets the wrong attribute of the same type would go unseen otherwise. */
  @ParameterizedTest
  @MethodSource("types")
  void eachRowReadsTheGetterOfItsName(ObjectType<?, ?> type) throws ReflectiveOperationException {
    assertRowsReadTheirGetters(type);
  }

  private static <T, B> void assertRowsReadTheirGetters(ObjectType<T, B> type)
      throws ReflectiveOperationException {
    T full = new FullNetwork().fill(type);
    for (Method getter : getters(type.getJavaType())) {
      Attribute<T, B, ?> row = type.getAttributes().get(type.indexOf(nameOf(getter)));
      Object expected = getter.invoke(full);
      Object actual = row.getMultiplicity().isMany() ? row.elementsOf(full) : row.valueOf(full);
      assertThat(actual)
          .as("%s", getter)
          .isEqualTo(expected instanceof Optional<?> optional ? optional.orElseThrow() : expected);
    }
  }

  /** Examples can only show what the sample states. */
  @Test
  void sampleStatesEveryAttribute() {
    Set<String> stated = new TreeSet<>();
    collectStated(NetworkDescription.NETWORK, SampleNetworks.valid(), "", stated);
    Set<String> all = new TreeSet<>();
    collectPaths(NetworkDescription.NETWORK, "", all);
    assertThat(stated).containsAll(all);
  }

  private static <T> void collectStated(
      ObjectType<T, ?> type, T object, String prefix, Set<String> into) {
    for (Attribute<T, ?, ?> attribute : type.getAttributes()) {
      collectStated(attribute, object, prefix + "." + attribute.getName(), into);
    }
  }

  private static <T, V> void collectStated(
      Attribute<T, ?, V> attribute, T object, String path, Set<String> into) {
    for (V value : valuesOf(attribute, object)) {
      into.add(path);
      if (attribute.getType() instanceof ObjectType<V, ?> nested) {
        collectStated(nested, value, path, into);
      }
    }
  }

  private static <T, V> Collection<V> valuesOf(Attribute<T, ?, V> attribute, T object) {
    if (attribute.getMultiplicity().isMany()) {
      return attribute.elementsOf(object);
    }
    V value = attribute.valueOf(object);
    return value == null ? List.of() : List.of(value);
  }

  /** The bounds of a period exclude one another, so no part states them all. */
  private static void collectPaths(ObjectType<?, ?> type, String prefix, Set<String> into) {
    for (Attribute<?, ?, ?> attribute : type.getAttributes()) {
      String path = prefix + "." + attribute.getName();
      if (!type.equals(NetworkDescription.PERIOD)) {
        into.add(path);
      }
      if (attribute.getType() instanceof ObjectType<?, ?> nested) {
        collectPaths(nested, path, into);
      }
    }
  }

  private static void collect(ObjectType<?, ?> type, Set<ObjectType<?, ?>> into) {
    if (into.add(type)) {
      for (Attribute<?, ?, ?> attribute : type.getAttributes()) {
        if (attribute.getType() instanceof ObjectType<?, ?> nested) {
          collect(nested, into);
        }
      }
    }
  }

  private static void reach(Class<?> type, Set<Class<?>> into) {
    if (into.add(type)) {
      getters(type).stream()
          .map(NetworkDescriptionTest::elementOf)
          .filter(NetworkDescriptionTest::isModelType)
          .forEach(part -> reach(part, into));
    }
  }

  /** What Immutables takes for attributes: abstract getters and those with a default value. */
  private static List<Method> getters(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.getName().matches("(get|is)[A-Z].*"))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> !method.isSynthetic() && method.getParameterCount() == 0)
        .toList();
  }

  private static String nameOf(Method getter) {
    String name = getter.getName().replaceFirst("^(get|is)", "");
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private static Multiplicity multiplicityOf(Method getter) {
    Class<?> type = getter.getReturnType();
    if (type == List.class) {
      return Multiplicity.LIST;
    }
    if (type == Set.class) {
      return Multiplicity.SET;
    }
    boolean mayBeMissing = type == Optional.class || type == boolean.class;
    return mayBeMissing ? Multiplicity.OPTIONAL : Multiplicity.REQUIRED;
  }

  private static Class<?> elementOf(Method getter) {
    Type type = getter.getGenericReturnType();
    return (Class<?>)
        (type instanceof ParameterizedType container
            ? container.getActualTypeArguments()[0]
            : type);
  }

  private static AnnotatedType annotatedElementOf(Method getter) {
    return getter.getAnnotatedReturnType() instanceof AnnotatedParameterizedType container
        ? container.getAnnotatedActualTypeArguments()[0]
        : getter.getAnnotatedReturnType();
  }

  private static boolean isModelType(Class<?> type) {
    return type.isInterface();
  }

  private static String describe(ValueType<?> type) {
    if (type instanceof ObjectType<?, ?> nested) {
      return nested.getJavaType().getSimpleName();
    }
    if (type instanceof ValueType.Code<?> code) {
      return code.names().toString();
    }
    return type.getClass().getSimpleName();
  }

  private static String describe(Class<?> type) {
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(constant -> ((Enum<?>) constant).name())
          .collect(Collectors.toList())
          .toString();
    }
    if (type.isInterface()) {
      return type.getSimpleName();
    }
    if (type == String.class) {
      return ValueType.Text.class.getSimpleName();
    }
    if (type == LocalDate.class) {
      return ValueType.Day.class.getSimpleName();
    }
    return type == Integer.class
        ? ValueType.WholeNumber.class.getSimpleName()
        : ValueType.Flag.class.getSimpleName();
  }
}
