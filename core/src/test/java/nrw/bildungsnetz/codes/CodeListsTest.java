package nrw.bildungsnetz.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodeListsTest {

  private static final LocalDate SVWS_COMMIT = LocalDate.of(2025, 9, 5);
  private static final String NOTICE =
      "BSD-3-Clause, © Ministerium für Schule und Bildung des Landes NRW; see LICENSE-SVWS.txt";

  /** A key list that ships with the library. */
  record Bundled(String name, int size, Supplier<CodeList<?>> accessor) {
    CodeList<?> get() {
      return accessor.get();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Bundled> ministrys() {
    return Stream.of(
        new Bundled("kreise", 53, CodeLists::kreise),
        new Bundled("gemeinden", 396, CodeLists::gemeinden),
        new Bundled("schulformen", 19, CodeLists::schulformen),
        new Bundled("uebergangsempfehlungen", 6, CodeLists::uebergangsempfehlungen),
        new Bundled("standardelemente", 44, CodeLists::standardelemente),
        new Bundled("zusatzmerkmale", 142, CodeLists::zusatzmerkmale),
        new Bundled("anschlussoptionen", 37, CodeLists::anschlussoptionen));
  }

  static Stream<Bundled> others() {
    return Stream.of(
        new Bundled("handlungsfeld-themen", 18, CodeLists::handlungsfeldThemen),
        new Bundled("nachhaltigkeitsziele", 17, CodeLists::nachhaltigkeitsziele));
  }

  static Stream<Bundled> every() {
    return Stream.concat(ministrys(), others());
  }

  @ParameterizedTest
  @MethodSource("every")
  void everyListHasItsNameAndSize(Bundled bundled) {
    CodeList<?> list = bundled.get();
    assertThat(list.getName()).isEqualTo(bundled.name());
    assertThat(list.getEntries()).hasSize(bundled.size());
    assertThat(list).hasToString(bundled.name() + " " + list.getVersion());
  }

  @ParameterizedTest
  @MethodSource("every")
  void everyEntryHasANameAndIsFoundByItsKey(Bundled bundled) {
    CodeList<?> list = bundled.get();
    for (CodeEntry entry : list.getEntries()) {
      assertThat(entry.getName()).isNotBlank();
      assertThat(list.find(entry.getKey())).map(CodeEntry.class::cast).contains(entry);
    }
    assertThat(list.find("no such key")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("every")
  void aListIsReadOnce(Bundled bundled) {
    assertThat(bundled.get()).isSameAs(bundled.get());
  }

  @ParameterizedTest
  @MethodSource("every")
  void noListCanBeChanged(Bundled bundled) {
    CodeList<?> list = bundled.get();
    assertThatThrownBy(() -> list.getEntries().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> list.validOn(SVWS_COMMIT).clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void allListsAreEveryListThatCanBeAskedFor() throws ReflectiveOperationException {
    List<Object> lists = new ArrayList<>();
    for (Method method : CodeLists.class.getMethods()) {
      if (method.getReturnType() == CodeList.class) {
        lists.add(method.invoke(null));
      }
    }

    assertThat(CodeLists.all())
        .containsExactlyInAnyOrderElementsOf(
            lists.stream().<CodeList<?>>map(list -> (CodeList<?>) list).toList())
        .isSortedAccordingTo(Comparator.comparing(CodeList::getName))
        .allMatch(CodeList::isBundled);
  }

  @Test
  void noEntryCanBeChanged() {
    Standardelement element = CodeLists.standardelemente().find("SBO 4.1").orElseThrow();
    Anschlussoption option = CodeLists.anschlussoptionen().find("STUD").orElseThrow();
    assertThatThrownBy(() -> element.getJahrgangsstufen().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> option.getStufen().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aListKeepsTheOrderOfItsFile() {
    assertThat(CodeLists.standardelemente().getEntries())
        .extracting(Standardelement::getKey)
        .startsWith("SBO 2", "SBO 3")
        .endsWith("SBO 10.6", "SBO 10.7");
  }

  @ParameterizedTest
  @MethodSource("ministrys")
  void theMinistrysListsNameTheirEditionAndNotice(Bundled bundled) {
    CodeList<?> list = bundled.get();
    assertThat(list.getVersion()).isEqualTo(SVWS_COMMIT);
    assertThat(list.getSource()).contains("SVWS-Server", "1304a56a");
    assertThat(list.getLicence()).contains(NOTICE);
  }

  @ParameterizedTest
  @MethodSource("others")
  void theOtherListsNeedNoNotice(Bundled bundled) {
    assertThat(bundled.get().getSource()).isNotBlank();
    assertThat(bundled.get().getLicence()).isEmpty();
  }

  @Test
  void theNoticeShipsBesideTheLists() throws IOException {
    String notice = "/META-INF/bildungsnetz/codes/LICENSE-SVWS.txt";
    try (InputStream in = Objects.requireNonNull(CodeLists.class.getResourceAsStream(notice))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .contains("BSD 3-Clause", "Copyright");
    }
  }
}
