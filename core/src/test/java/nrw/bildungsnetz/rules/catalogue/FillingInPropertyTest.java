package nrw.bildungsnetz.rules.catalogue;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nrw.bildungsnetz.codes.Bildungsstufe;
import nrw.bildungsnetz.model.Goal;
import nrw.bildungsnetz.model.Handlungsfeld;
import nrw.bildungsnetz.model.HandlungsfeldBuilder;
import nrw.bildungsnetz.model.ImpactLevel;
import nrw.bildungsnetz.model.Indicator;
import nrw.bildungsnetz.model.IndicatorBuilder;
import nrw.bildungsnetz.model.Measure;
import nrw.bildungsnetz.model.MeasureBuilder;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkBuilder;
import nrw.bildungsnetz.model.Observation;
import nrw.bildungsnetz.model.Post;
import nrw.bildungsnetz.model.PostBuilder;
import nrw.bildungsnetz.model.PostFunction;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.model.Transition;
import nrw.bildungsnetz.model.TransitionBuilder;
import nrw.bildungsnetz.model.TransitionDirection;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.Thresholds;
import nrw.bildungsnetz.rules.support.MissingStatements;
import nrw.bildungsnetz.samples.SampleHandlungsfelder;
import nrw.bildungsnetz.samples.SampleNetworks;

/** Whoever fills in one part more finds no more than before. */
class FillingInPropertyTest {

  /** Adds a part that states what a rule asks for, or does not. */
  private interface PartOf {
    void add(NetworkBuilder network, String id, boolean stated);
  }

  private static final Map<String, PartOf> PARTS =
      Map.of(
          "H04",
              (network, id, stated) -> {
                HandlungsfeldBuilder field =
                    field(id).period(SampleHandlungsfelder.since(2020, 8, 1));
                network.addHandlungsfeld((stated ? field.coordinator("buero") : field).build());
              },
          "H05",
              (network, id, stated) -> {
                network.addHandlungsfeld(
                    field(id).period(SampleHandlungsfelder.since(2020, 8, 1)).build());
                if (stated) {
                  network.addGoal(
                      Goal.builder().id("ziel-" + id).name("Ziel").addHandlungsfelder(id).build());
                }
              },
          "H13",
              (network, id, stated) ->
                  network.addHandlungsfeld(
                      (stated
                              ? field(id).period(SampleHandlungsfelder.since(2020, 8, 1))
                              : field(id))
                          .build()),
          "S10",
              (network, id, stated) -> {
                PostBuilder post =
                    Post.builder().id(id).committee("buero").function(PostFunction.VERWALTUNG);
                network.addPost((stated ? post.paidBy(Side.LAND) : post).build());
              },
          "T19",
              (network, id, stated) -> {
                TransitionBuilder change =
                    Transition.builder()
                        .id(id)
                        .name(id)
                        .direction(TransitionDirection.HORIZONTAL)
                        .addFromStage(Bildungsstufe.SEKUNDARSTUFE_I)
                        .addToStage(Bildungsstufe.SEKUNDARSTUFE_I);
                network.addTransition(
                    (stated ? change.addFromSchulform("20").addToSchulform("10") : change).build());
              },
          "W03",
              (network, id, stated) -> {
                IndicatorBuilder indicator = Indicator.builder().id(id).name(id);
                Observation value = Observation.builder().value(BigDecimal.ONE).build();
                network.addIndicator(
                    (stated
                            ? indicator.baseline(value).target(value).unit("%").dataSource("IT.NRW")
                            : indicator)
                        .build());
              },
          "W07",
              (network, id, stated) -> {
                IndicatorBuilder indicator = Indicator.builder().id(id).name(id);
                network.addIndicator(
                    (stated ? indicator.level(ImpactLevel.OUTCOME) : indicator).build());
              },
          "W08",
              (network, id, stated) -> {
                MeasureBuilder measure = Measure.builder().id(id).name(id);
                network.addMeasure((stated ? measure.addGoal("ziel") : measure).build());
              });

  /** How many of as many parts state it, and in which order. */
  @Provide
  Arbitrary<List<Boolean>> stated() {
    return Arbitraries.of(true, false).list().ofMinSize(1).ofMaxSize(12);
  }

  @Provide
  Arbitrary<String> rules() {
    return Arbitraries.of(PARTS.keySet().stream().sorted().toList());
  }

  @Property(tries = 200)
  void oneFindingForNoneForSomeAndForOne(
      @ForAll("rules") String rule, @ForAll("stated") List<Boolean> stated) {
    assertThat(found(rule, stated)).hasSize(stated.contains(false) ? 1 : 0);
  }

  @Property(tries = 200)
  void noMoreOnceAPartIsFilledIn(
      @ForAll("rules") String rule, @ForAll("stated") List<Boolean> stated) {
    for (int i = 0; i < stated.size(); i++) {
      List<Boolean> filledIn = new ArrayList<>(stated);
      filledIn.set(i, true);

      assertThat(found(rule, filledIn)).hasSizeLessThanOrEqualTo(found(rule, stated).size());
    }
  }

  /**
   * Holds for every rule that tells what is not stated by {@link MissingStatements}, whatever it
   * asks for.
   */
  @Property(tries = 200)
  void atMostOneWhateverIsAskedFor(@ForAll("stated") List<Boolean> stated) {
    Network network = network("W08", stated);
    List<String> found = new ArrayList<>();

    MissingStatements.report(
        new NetworkFacts(network, SampleNetworks.AS_OF).getMeasures(),
        measure -> !measure.getGoals().isEmpty(),
        one -> found.add("one"),
        several -> found.add(several.containsKey("count") ? "none" : "some"));

    long silent = stated.stream().filter(each -> !each).count();
    assertThat(found)
        .isEqualTo(
            silent == 0
                ? List.of()
                : List.of(silent == 1 ? "one" : silent == stated.size() ? "none" : "some"));
  }

  private static HandlungsfeldBuilder field(String id) {
    return Handlungsfeld.builder().id(id).name(id);
  }

  private static Network network(String rule, List<Boolean> stated) {
    NetworkBuilder network =
        Network.builder()
            .id("rbn")
            .name("RBN")
            .ags("05974")
            .addGoal(Goal.builder().id("ziel").name("Ziel").build());
    IntStream.range(0, stated.size())
        .forEach(i -> requireNonNull(PARTS.get(rule)).add(network, "teil-" + i, stated.get(i)));
    return network.build();
  }

  private static List<String> found(String id, List<Boolean> stated) {
    List<String> places = new ArrayList<>();
    RuleCatalogue.networkRules().stream()
        .filter(rule -> rule.toString().equals(id))
        .forEach(
            rule ->
                rule.check(
                    new NetworkFacts(network(id, stated), SampleNetworks.AS_OF),
                    Thresholds.STANDARD,
                    (path, object, arguments) -> places.add(path.toJsonPointer())));
    return places;
  }
}
