package nrw.bildungsnetz.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nrw.bildungsnetz.model.Network;

/** Properties that hold for any two states of a network. */
class NetworkDiffPropertyTest {

  private static final List<Network> NETWORKS =
      List.of(new Filler(true, 0).network(), new Filler(false, 0).network());

  @Provide
  Arbitrary<Network> networks() {
    return Arbitraries.of(NETWORKS);
  }

  @Provide
  Arbitrary<List<Edit>> edits() {
    // Place 0 is the id of the network.
    return Combinators.combine(
            Arbitraries.integers().between(1, 2_000), Arbitraries.of(true, false))
        .as(Edit::new)
        .list()
        .ofMaxSize(5);
  }

  @Property(tries = 100)
  void emptyIfAndOnlyIfEqualUpToOrder(
      @ForAll("networks") Network before,
      @ForAll("edits") List<Edit> edits,
      @ForAll("edits") List<Edit> others,
      @ForAll long seed) {
    Network earlier = edited(before, edits);
    Network after = Shuffle.of(edited(earlier, others), seed);
    assertThat(NetworkDiff.between(earlier, after).isEmpty())
        .isEqualTo(NormalForm.of(earlier).equals(NormalForm.of(after)));
  }

  @Property(tries = 50)
  void anotherOrderIsNoChange(
      @ForAll("networks") Network network, @ForAll("edits") List<Edit> edits, @ForAll long seed) {
    Network edited = edited(network, edits);
    assertThat(NetworkDiff.between(edited, edited).getChanges()).isEmpty();
    assertThat(NetworkDiff.between(edited, Shuffle.of(edited, seed)).getChanges()).isEmpty();
  }

  @Property(tries = 100)
  void theSameIsToldWhateverTheOrder(
      @ForAll("networks") Network before, @ForAll("edits") List<Edit> edits, @ForAll long seed) {
    Network after = edited(before, edits);
    NetworkDiff shuffled = NetworkDiff.between(Shuffle.of(before, seed), Shuffle.of(after, ~seed));
    assertThat(lines(shuffled)).isEqualTo(lines(NetworkDiff.between(before, after)));
  }

  @Property(tries = 100)
  void nothingFreeOrPersonalIsTold(
      @ForAll("networks") Network before, @ForAll("edits") List<Edit> edits) {
    NetworkDiff diff = NetworkDiff.between(before, edited(before, edits));
    assertThat(diff.toString()).doesNotContain(Filler.MARKER);
    assertThat(diff.toText(Locale.GERMAN)).doesNotContain(Filler.MARKER);
    assertThat(diff.toText(Locale.ENGLISH)).doesNotContain(Filler.MARKER);
    assertThat(diff.getChanges())
        .noneMatch(change -> change.getArguments().toString().contains(Filler.MARKER));
  }

  private static Network edited(Network network, List<Edit> edits) {
    Network edited = network;
    for (Edit each : edits) {
      edited = each.applyTo(edited).orElse(edited);
    }
    return edited;
  }

  private static List<String> lines(NetworkDiff diff) {
    return diff.toText(Locale.ENGLISH).lines().sorted().toList();
  }
}
