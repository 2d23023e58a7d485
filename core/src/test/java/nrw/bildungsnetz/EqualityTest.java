package nrw.bildungsnetz;

import java.io.InputStream;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import nl.jqno.equalsverifier.api.SingleTypeEqualsVerifierApi;
import nrw.bildungsnetz.codes.CodeList;
import nrw.bildungsnetz.codes.CodeLists;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.description.FullNetwork;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.rules.catalogue.RuleCatalogue;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.texts.Texts;
import nrw.bildungsnetz.validation.Report;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated values are equal if and only if all their attributes are. */
class EqualityTest {

  private static final Report REPORT =
      NetworkValidator.create().validate(SampleNetworks.silent(), SampleNetworks.AS_OF);

  static List<Object> codes() {
    return Stream.<CodeList<?>>of(
            CodeLists.kreise(),
            CodeLists.gemeinden(),
            CodeLists.schulformen(),
            CodeLists.uebergangsempfehlungen(),
            CodeLists.standardelemente(),
            CodeLists.zusatzmerkmale(),
            CodeLists.anschlussoptionen(),
            CodeLists.handlungsfeldThemen(),
            CodeLists.nachhaltigkeitsziele())
        .<Object>map(list -> list.getEntries().iterator().next())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("nrw.bildungsnetz.model.description.ModelTypes#all")
  void valuesOfTheModel(ObjectType<?, ?> type) {
    verifierFor(new FullNetwork().fill(type))
        // Decimals keep their scale, so 1.5 and 1.50 are different values.
        .suppress(Warning.BIGDECIMAL_EQUALITY)
        .verify();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void entriesOfTheCodeLists(Object entry) {
    verifierFor(entry).verify();
  }

  @Test
  void rules() {
    verifierFor(RuleCatalogue.all().get(0))
        // The texts are those of the whole catalogue and are not compared.
        .withIgnoredFields("texts")
        .withPrefabValues(Texts.class, noTexts(), noTexts())
        .verify();
  }

  private static Texts noTexts() {
    return Texts.read(InputStream.nullInputStream(), InputStream.nullInputStream());
  }

  @Test
  void reports() {
    verifierFor(REPORT)
        // Values derived from counts are cached in transient fields.
        .suppress(Warning.TRANSIENT_FIELDS)
        .verify();
  }

  @Test
  void findings() {
    verifierFor(REPORT.getFindings().get(0))
        // A path contains its parent path.
        .withPrefabValues(
            ElementPath.class, ElementPath.root(), ElementPath.root().property("name"))
        .withIgnoredFields("end")
        .verify();
  }

  private static SingleTypeEqualsVerifierApi<?> verifierFor(Object value) {
    Class<?> type = value.getClass();
    Module module = type.getModule();
    module.getPackages().forEach(each -> module.addOpens(each, EqualsVerifier.class.getModule()));
    return EqualsVerifier.forClass(type).withNonnullFields(nonnullFields(type));
  }

  /** Builders reject null for these attributes, so equals need not handle it. */
  private static String[] nonnullFields(Class<?> type) {
    return Arrays.stream(type.getDeclaredFields())
        .filter(field -> !field.getType().isPrimitive())
        .filter(field -> !field.getAnnotatedType().isAnnotationPresent(Nullable.class))
        .map(Field::getName)
        .toArray(String[]::new);
  }
}
