package nrw.bildungsnetz.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.model.Programme;
import nrw.bildungsnetz.model.Source;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.samples.Rebuilt;
import nrw.bildungsnetz.samples.SampleNetworks;

/** Findings keep their identity while the network around them, its texts and the day change. */
class FindingIdentityPropertyTest {

  private static final NetworkValidator VALIDATOR =
      NetworkValidator.create().on(StockProvider.CLOCK);

  private static final String INSERTED = "eingefuegt";

  @Property(tries = 300)
  void noTwoFindingsShareOne(@ForAll("networks") Network network) {
    assertThat(identities(network)).doesNotHaveDuplicates();
  }

  @Property(tries = 300)
  void insertingPartsKeepsIt(@ForAll("networks") Network network) {
    Network longer = Rebuilt.with(new Insertion(), network);

    assertThat(longer.getSources()).hasSize(network.getSources().size() + 1);
    assertThat(identities(longer)).containsAll(identities(network));
  }

  @Property(tries = 300)
  void anotherOrderKeepsIt(@ForAll("networks") Network network, @ForAll long seed) {
    // If an id is used by two parts, references mean the first of them.
    Assume.that(identities(network, Set.of("R02")).size() == identities(network).size());
    Network shuffled = Rebuilt.with(new Reordering(new Random(seed)), network);
    Set<String> other = OrderIndependencePropertyTest.NAME_THE_FURTHER_ONE;

    assertThat(identities(shuffled, other))
        .containsExactlyInAnyOrderElementsOf(identities(network, other));
  }

  @Property(tries = 300)
  void anotherDayKeepsIt(
      @ForAll("networks") Network network, @ForAll @IntRange(min = 1, max = 9_000) int days) {
    LocalDate day = SampleNetworks.AS_OF;
    stays(VALIDATOR.validate(network, day), VALIDATOR.validate(network, day.plusDays(days)));
  }

  @Property(tries = 300)
  void otherTextsKeepIt(@ForAll("networks") Network network) {
    Network reworded = Rebuilt.with(new Rewording(), network);

    assertThat(reworded.getName()).isEqualTo(network.getName() + " neu");
    stays(VALIDATOR.validate(network), VALIDATOR.validate(reworded));
  }

  @Property(tries = 300)
  void anotherNetworkHasOthers(@ForAll("networks") Network network) {
    Network other = network.with(n -> n.id("ein-anderes"));
    List<FindingIdentity> identities = identities(network);

    assertThat(identities(other)).noneMatch(identities::contains);
  }

  @Provide
  Arbitrary<Network> networks() {
    return NetworkArbitraries.networks();
  }

  /** A finding of the same rule at the same place is the same finding, where there is but one. */
  private static void stays(Report before, Report after) {
    Map<String, List<FindingIdentity>> earlier = byPlace(before);
    byPlace(after)
        .forEach(
            (place, identities) -> {
              List<FindingIdentity> same = earlier.getOrDefault(place, List.of());
              if (same.size() == 1 && identities.size() == 1) {
                assertThat(identities).as(place).isEqualTo(same);
              }
            });
  }

  private static Map<String, List<FindingIdentity>> byPlace(Report report) {
    Map<String, List<FindingIdentity>> byPlace = new HashMap<>();
    for (Finding finding : report.getFindings()) {
      byPlace
          .computeIfAbsent(
              finding.getRule().getId() + " " + finding.getPath(), place -> new ArrayList<>())
          .add(finding.getIdentity());
    }
    return byPlace;
  }

  private static List<FindingIdentity> identities(Network network) {
    return identities(network, Set.of());
  }

  private static List<FindingIdentity> identities(Network network, Set<String> without) {
    return VALIDATOR.validate(network).getFindings().stream()
        .filter(finding -> !without.contains(finding.getRule().getId()))
        .map(Finding::getIdentity)
        .toList();
  }

  /** Puts a part that says nothing before the others of some lists. */
  private record Insertion() implements Rebuilt.Change {

    @Override
    @SuppressWarnings("unchecked") // the part is of the type of the list
    public <V> Collection<V> of(Attribute<?, ?, V> attribute, List<V> values) {
      List<V> longer = new ArrayList<>(values);
      if (!(attribute.getType() instanceof ObjectType)) {
        return longer;
      }
      switch (attribute.getName()) {
        case "sources" -> longer.add(0, (V) Source.builder().id(INSERTED).title("T").build());
        case "programmes" -> longer.add(0, (V) Programme.builder().id(INSERTED).name("P").build());
        case "organisations" ->
            longer.add(
                0,
                (V)
                    Organisation.builder()
                        .id(INSERTED)
                        .name("O")
                        .kind(OrganisationKind.OTHER)
                        .build());
        default -> {
          // Other lists stay as they are.
        }
      }
      return longer;
    }
  }

  /** Puts a word behind names, titles and descriptions. */
  private record Rewording() implements Rebuilt.Change {

    @Override
    @SuppressWarnings("unchecked") // a text stays a text
    public <V> Collection<V> of(Attribute<?, ?, V> attribute, List<V> values) {
      boolean isText = Set.of("name", "title", "description").contains(attribute.getName());
      return isText
          ? values.stream()
              .map(each -> each instanceof String ? (V) (each + " neu") : each)
              .toList()
          : values;
    }
  }
}
