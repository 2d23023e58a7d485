package nrw.bildungsnetz.model.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.validation.Valid;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.model.extensions.Extensions;
import nrw.bildungsnetz.model.tables.NetworkRegisterTable;
import nrw.bildungsnetz.model.tables.NetworkTable;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.samples.SampleRegisters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks that the description matches the model's interfaces. */
class NetworkDescriptionTest {

  private static final String TYPES = "nrw.bildungsnetz.model.description.ModelTypes#all";

  private static final Map<Class<?>, Class<?>> SIMPLE_TYPES =
      Map.of(
          String.class, ValueType.Text.class,
          LocalDate.class, ValueType.Day.class,
          Integer.class, ValueType.WholeNumber.class,
          BigDecimal.class, ValueType.Decimal.class,
          boolean.class, ValueType.Flag.class,
          Extensions.class, ValueType.Foreign.class);

  @Test
  void everyInterfaceReachableFromTheRegisterIsDescribed() {
    Set<Class<?>> reachable = new LinkedHashSet<>();
    reach(NetworkRegister.class, reachable);
    assertThat(ModelTypes.types())
        .extracting(type -> (Object) type.getJavaType())
        .containsExactlyInAnyOrderElementsOf(reachable);
  }

  @Test
  void everyValueOfTheModelIsDescribed() {
    assertThat(ModelTypes.types())
        .extracting(type -> type.getJavaType().getName() + "Builder")
        .containsExactlyInAnyOrderElementsOf(
            new ClassFileImporter()
                .importPackagesOf(Network.class).stream()
                    .map(JavaClass::getName)
                    .filter(name -> name.matches("nrw\\.bildungsnetz\\.model\\.\\w+Builder"))
                    .toList());
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void everyGetterHasItsRowAndEveryRowItsGetter(ObjectType<?, ?> type) {
    assertThat(type.getAttributes())
        .extracting(Attribute::getName)
        .containsExactlyInAnyOrderElementsOf(
            Getters.of(type.getJavaType()).stream().map(Getters::nameOf).toList());
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void multiplicityAndTypeAreThoseOfTheGetter(ObjectType<?, ?> type) {
    for (Method getter : Getters.of(type.getJavaType())) {
      Attribute<?, ?, ?> row = type.getAttributes().get(type.indexOf(Getters.nameOf(getter)));
      assertThat(row.getMultiplicity()).as("%s", getter).isEqualTo(multiplicityOf(getter));
      assertThat(describe(row.getType())).as("%s", getter).isEqualTo(describe(elementOf(getter)));
    }
  }

  /** Without the annotation no provider would validate the part. */
  @ParameterizedTest
  @MethodSource(TYPES)
  void partsAreMarkedValid(ObjectType<?, ?> type) {
    for (Method getter : Getters.of(type.getJavaType())) {
      assertThat(annotatedElementOf(getter).isAnnotationPresent(Valid.class))
          .as("%s", getter)
          .isEqualTo(isModelType(elementOf(getter)));
    }
  }

  @Test
  void referencesInANetworkLeadToItsLists() {
    Set<ObjectType<?, ?>> types = ModelTypes.reachableFrom(NetworkTable.TYPE);
    assertThat(referencesOf(types)).isSubsetOf(listsOf(NetworkTable.TYPE));
  }

  /** References of a network in a register point to its own lists. */
  @Test
  void referencesOfARegisterItselfLeadToItsLists() {
    Set<ObjectType<?, ?>> types = new LinkedHashSet<>();
    for (Attribute<?, ?, ?> attribute : NetworkRegisterTable.TYPE.getAttributes()) {
      if (attribute.getType() instanceof ObjectType<?, ?> part && part != NetworkTable.TYPE) {
        types.addAll(ModelTypes.reachableFrom(part));
      }
    }
    Set<String> references = referencesOf(types);
    // Only a network has programmes; an organisation of a register that refers to one violates R01.
    references.remove("programmes");
    assertThat(references).isSubsetOf(listsOf(NetworkRegisterTable.TYPE));
  }

  private static Set<String> referencesOf(Set<ObjectType<?, ?>> types) {
    Set<String> references =
        types.stream()
            .flatMap(type -> type.getAttributes().stream())
            .flatMap(attribute -> attribute.getReference().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(references).contains("organisations", "sources");
    return references;
  }

  private static List<String> listsOf(ObjectType<?, ?> root) {
    return root.getAttributes().stream()
        .filter(each -> each.getMultiplicity() == Multiplicity.LIST)
        .filter(each -> each.getType() instanceof ObjectType<?, ?> part && part.hasId())
        .map(Attribute::getName)
        .toList();
  }

  @Test
  void readingAndSettingEveryAttributeGivesAnEqualValue() {
    ObjectType<NetworkRegister, ?> type = NetworkRegisterTable.TYPE;
    NetworkRegister full = new FullNetwork().fill(type);
    assertThat(FullNetwork.copy(type, full)).isEqualTo(full);
    assertThat(FullNetwork.copy(type, SampleRegisters.valid())).isEqualTo(SampleRegisters.valid());
  }

  /**
   * Otherwise, a row that reads or sets the wrong attribute of the same type would not be detected.
   */
  @ParameterizedTest
  @MethodSource(TYPES)
  void eachRowReadsTheGetterOfItsName(ObjectType<?, ?> type) throws ReflectiveOperationException {
    assertRowsReadTheirGetters(type);
  }

  private static <T, B> void assertRowsReadTheirGetters(ObjectType<T, B> type)
      throws ReflectiveOperationException {
    T full = new FullNetwork().fill(type);
    for (Method getter : Getters.of(type.getJavaType())) {
      Attribute<T, B, ?> row = type.getAttributes().get(type.indexOf(Getters.nameOf(getter)));
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
    assertThat(unstatedIn(NetworkTable.TYPE, SampleNetworks.valid()))
        .as("State these in the valid network: nrw.bildungsnetz.rules.Sample… in core's tests")
        .isEmpty();
    assertThat(unstatedIn(NetworkRegisterTable.TYPE, SampleRegisters.valid()))
        .as("State these in the valid register: nrw.bildungsnetz.samples.SampleRegisters")
        .isEmpty();
  }

  private static <T> Set<String> unstatedIn(ObjectType<T, ?> type, T sample) {
    Set<String> unstated = attributesFrom(type);
    unstated.removeAll(statedIn(type, sample));
    return unstated;
  }

  private static <T> Set<String> statedIn(ObjectType<T, ?> type, T object) {
    Set<String> stated = new TreeSet<>();
    ModelWalk.over(type, object, (walk, attribute, value) -> stated.add(full(attribute)));
    return stated;
  }

  private static Set<String> attributesFrom(ObjectType<?, ?> root) {
    return ModelTypes.reachableFrom(root).stream()
        .flatMap(type -> type.getAttributes().stream())
        .map(NetworkDescriptionTest::full)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The attribute qualified by its type, in which its name is unique. */
  private static String full(Attribute<?, ?, ?> attribute) {
    return ModelTypes.types().stream()
        .filter(type -> type.getAttributes().contains(attribute))
        .map(type -> type.getJavaType().getSimpleName() + "." + attribute.getName())
        .findFirst()
        .orElseThrow();
  }

  private static void reach(Class<?> type, Set<Class<?>> into) {
    if (into.add(type)) {
      Getters.of(type).stream()
          .map(NetworkDescriptionTest::elementOf)
          .filter(NetworkDescriptionTest::isModelType)
          .forEach(part -> reach(part, into));
    }
  }

  private static Multiplicity multiplicityOf(Method getter) {
    Class<?> type = getter.getReturnType();
    if (type == List.class) {
      return Multiplicity.LIST;
    }
    if (type == SortedSet.class) {
      return Multiplicity.SET;
    }
    boolean mayBeMissing =
        type == Optional.class || type == boolean.class || type == Extensions.class;
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
          .toList()
          .toString();
    }
    return SIMPLE_TYPES.getOrDefault(type, type).getSimpleName();
  }
}
