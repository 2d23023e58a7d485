package nrw.bildungsnetz.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.model.Network;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Swapping the two states reports the opposite changes. */
class OppositeChangeTest {

  /** Parts of the network are added and removed. */
  private static final Map<ChangeKind, ChangeKind> OF_PARTS =
      bothWays(
          Map.ofEntries(
              Map.entry(ChangeKind.ORGANISATION_JOINED, ChangeKind.ORGANISATION_LEFT),
              Map.entry(ChangeKind.PROGRAMME_JOINED, ChangeKind.PROGRAMME_LEFT),
              Map.entry(ChangeKind.SOZIALRAUM_ADDED, ChangeKind.SOZIALRAUM_REMOVED),
              Map.entry(ChangeKind.EVALUATION_ADDED, ChangeKind.EVALUATION_REMOVED),
              Map.entry(ChangeKind.PUBLICATION_ADDED, ChangeKind.PUBLICATION_REMOVED),
              Map.entry(ChangeKind.SOURCE_ADDED, ChangeKind.SOURCE_REMOVED),
              Map.entry(ChangeKind.AGREEMENT_CONCLUDED, ChangeKind.AGREEMENT_REMOVED),
              Map.entry(ChangeKind.COMMITTEE_FOUNDED, ChangeKind.COMMITTEE_DISSOLVED),
              Map.entry(ChangeKind.SEAT_CREATED, ChangeKind.SEAT_ABOLISHED),
              Map.entry(ChangeKind.MEMBER_JOINED, ChangeKind.MEMBER_LEFT),
              Map.entry(ChangeKind.POST_CREATED, ChangeKind.POST_CUT),
              Map.entry(ChangeKind.MEETING_HELD, ChangeKind.MEETING_REMOVED),
              Map.entry(ChangeKind.RESOLUTION_TAKEN, ChangeKind.RESOLUTION_REMOVED),
              Map.entry(ChangeKind.HANDLUNGSFELD_OPENED, ChangeKind.HANDLUNGSFELD_CLOSED),
              Map.entry(ChangeKind.GOAL_SET, ChangeKind.GOAL_DROPPED),
              Map.entry(ChangeKind.MEASURE_STARTED, ChangeKind.MEASURE_ENDED),
              Map.entry(ChangeKind.INDICATOR_ADDED, ChangeKind.INDICATOR_REMOVED),
              Map.entry(ChangeKind.TRANSITION_TAKEN_UP, ChangeKind.TRANSITION_GIVEN_UP)));

  /** Statements about parts are added and removed. */
  private static final Map<ChangeKind, ChangeKind> WITHIN_PARTS =
      bothWays(
          Map.of(
              ChangeKind.AGREEMENT_PARTY_JOINED, ChangeKind.AGREEMENT_PARTY_LEFT,
              ChangeKind.SIGNATORY_ADDED, ChangeKind.SIGNATORY_REMOVED,
              ChangeKind.CONTRIBUTION_ADDED, ChangeKind.CONTRIBUTION_REMOVED,
              ChangeKind.INSTRUMENT_ADDED, ChangeKind.INSTRUMENT_REMOVED,
              ChangeKind.INDICATOR_OBSERVED, ChangeKind.OBSERVATION_REMOVED,
              ChangeKind.MEMBER_BECAME_ADVISORY, ChangeKind.MEMBER_BECAME_VOTING,
              ChangeKind.HANDLUNGSFELD_BECAME_CROSS_CUTTING,
                  ChangeKind.HANDLUNGSFELD_NO_LONGER_CROSS_CUTTING,
              ChangeKind.PART_ADDED, ChangeKind.PART_REMOVED));

  static List<ChangeCase> cases() {
    return ChangeCases.ALL.stream()
        .filter(each -> opposites(each).containsKey(each.kind()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void backwardsTheOppositeIsTold(ChangeCase example) {
    assertThat(NetworkDiff.between(example.after(), example.before()).getChanges())
        .extracting(Change::getKind)
        .containsExactly(opposites(example).get(example.kind()));
  }

  private static Map<ChangeKind, ChangeKind> opposites(ChangeCase example) {
    return isBare(example.before()) || isBare(example.after()) ? OF_PARTS : WITHIN_PARTS;
  }

  private static boolean isBare(Network network) {
    return network.equals(
        Network.builder().id("olpe").name(network.getName()).ags(network.getAgs()).build());
  }

  private static Map<ChangeKind, ChangeKind> bothWays(Map<ChangeKind, ChangeKind> oneWay) {
    Map<ChangeKind, ChangeKind> both = new HashMap<>(oneWay);
    oneWay.forEach((kind, opposite) -> both.put(opposite, kind));
    return both;
  }
}
