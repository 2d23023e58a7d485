package nrw.bildungsnetz.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementEvent;
import nrw.bildungsnetz.model.AgreementEventKind;
import nrw.bildungsnetz.model.AgreementType;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Post;
import nrw.bildungsnetz.model.PostFunction;
import nrw.bildungsnetz.model.PostHolder;
import org.junit.jupiter.api.Test;

/** Parts without an id are matched by their contents, then by kind, organisation or day. */
class MatchingTest {

  @Test
  void anEventMoreLeavesTheOthersAlone() {
    assertThat(changes(amended(2015, 2018), amended(2018, 2015, 2021)))
        .containsExactly("Die Partner haben die Vereinbarung „kv“ geändert (2021).");
  }

  @Test
  void aCorrectedDateIsOneChangeAmongSeveralEventsOfItsKind() {
    assertThat(changes(amended(2015, 2018), amended(2016, 2018)))
        .containsExactly(
            "Vereinbarung „kv“, Änderung: Das Datum ist geändert, bisher 2015, jetzt 2016.");
  }

  @Test
  void theSameEventTwiceIsOneMoreThanOnce() {
    assertThat(changes(amended(2015), amended(2015, 2015)))
        .containsExactly("Die Partner haben die Vereinbarung „kv“ geändert (2015).");
  }

  @Test
  void theOrderOfEventsOfOneKindDoesNotCount() {
    assertThat(changes(amended(2015, 2018), amended(2019, 2016)))
        .isEqualTo(changes(amended(2018, 2015), amended(2016, 2019)))
        .hasSize(2);
  }

  @Test
  void partsWithTheSameIdAreToldApartByWhatTheySay() {
    assertThat(changes(committees("A", "B"), committees("B", "A"))).isEmpty();
    assertThat(changes(committees("A", "B"), committees("B", "C")))
        .containsExactly("Das Gremium „lk“ (Beirat) hat einen neuen Namen.");
    assertThat(changes(committees("A", "A"), committees("A")))
        .containsExactly("Das Gremium „lk“ (Beirat) ist aufgelöst.");
  }

  @Test
  void aPostPassesFromOnePersonToAnother() {
    assertThat(changes(held("Erika Beispiel", 2015), held("Max Muster", 2020)))
        .containsExactly(
            "Auf der Stelle „p1“ (Leitung) endet eine Besetzung.",
            "Die Stelle „p1“ (Leitung) ist neu besetzt, Beginn 01.01.2020.");
  }

  private static List<String> changes(Network before, Network after) {
    return NetworkDiff.between(before, after).getChanges().stream()
        .map(change -> change.getText(Locale.GERMAN))
        .sorted()
        .toList();
  }

  private static Network amended(int... years) {
    return network()
        .with(
            copy ->
                copy.addAgreement(
                    Agreement.builder()
                        .id("kv")
                        .type(AgreementType.KOOPERATIONSVERTRAG)
                        .addAllEvents(
                            Arrays.stream(years).mapToObj(MatchingTest::amendment).toList())
                        .build()));
  }

  private static AgreementEvent amendment(int year) {
    return AgreementEvent.builder().kind(AgreementEventKind.AMENDMENT).year(year).build();
  }

  private static Network committees(String... names) {
    return network()
        .with(
            copy ->
                copy.addAllCommittees(
                    Stream.of(names)
                        .map(
                            name ->
                                Committee.builder()
                                    .id("lk")
                                    .type(CommitteeType.BEIRAT)
                                    .name(name)
                                    .build())
                        .toList()));
  }

  private static Network held(String person, int since) {
    PostHolder holder =
        PostHolder.builder()
            .person(person)
            .period(Period.builder().start(LocalDate.of(since, 1, 1)).build())
            .build();
    return network()
        .with(
            copy ->
                copy.addPost(
                    Post.builder()
                        .id("p1")
                        .committee("bb")
                        .function(PostFunction.LEITUNG)
                        .addHolder(holder)
                        .build()));
  }

  private static Network network() {
    return Network.builder().id("olpe").name("Olpe").ags("05966").build();
  }
}
