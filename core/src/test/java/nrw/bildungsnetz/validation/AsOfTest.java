package nrw.bildungsnetz.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.model.Handlungsfeld;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Post;
import nrw.bildungsnetz.model.PostFunction;
import nrw.bildungsnetz.model.PostHolder;
import nrw.bildungsnetz.samples.SampleNetworks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One network on many days: what ends on a day is still in effect on that day, and no longer on the
 * next.
 */
class AsOfTest {

  private static final Set<String> RULES = Set.of("G05", "H02", "H03", "H08", "P05", "P06", "S04");

  /** The post ended on 31 March; its still being filled is accepted until 30 April. */
  private static final Waiver WAIVER =
      Waiver.builder()
          .rule("S04")
          .object("projekt")
          .reason("Die Verlängerung ist beantragt.")
          .grantedBy("Bildungsbüro")
          .until(LocalDate.of(2025, 4, 30))
          .build();

  private static final NetworkValidator VALIDATOR =
      NetworkValidator.create()
          .using(RuleSet.standard().under(Profile.builder().id("haus").addWaiver(WAIVER).build()));

  private static final Network NETWORK =
      SampleNetworks.valid()
          .with(
              n ->
                  n.handlungsfelder(
                          List.of(
                              field("alt", "2022-01-01", "2024-07-31"),
                              field("neu", "2024-09-01", "2030-12-31"),
                              field("doppelt", "2025-02-01", "2025-06-30")))
                      .addPost(post())
                      .memberships(withoutSchulaufsichtFromJune()));

  private static Handlungsfeld field(String id, String start, String end) {
    return Handlungsfeld.builder()
        .id(id)
        .name("Feld " + id)
        .addCatalogueTopic("uebergang-kita-grundschule")
        .period(days(start, end))
        .build();
  }

  private static Post post() {
    Period open = Period.builder().start(LocalDate.of(2023, 4, 1)).build();
    return Post.builder()
        .id("projekt")
        .committee("buero")
        .function(PostFunction.OTHER)
        .fixedTerm(true)
        .period(days("2023-04-01", "2025-03-31"))
        .addHolder(PostHolder.builder().period(open).build())
        .build();
  }

  private static List<Membership> withoutSchulaufsichtFromJune() {
    Period until = days("2020-02-01", "2025-05-31");
    return SampleNetworks.valid().getMemberships().stream()
        .map(
            each ->
                Set.of("obere", "untere").contains(each.getId())
                    ? each.with(m -> m.period(until))
                    : each)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    // the last day of the Handlungsfeld, the gap, the first day of the next
    "2024-07-31, H03 P06",
    "2024-08-01, P06",
    "2024-08-31, P06",
    "2024-09-01, H03 P06",
    // a second Handlungsfeld on the same subject
    "2025-01-31, H03 P06",
    "2025-02-01, H03 H08 P06",
    // the last day of the post, and the last day of the waiver
    "2025-03-31, H03 H08 P06",
    "2025-04-01, H03 H08 (S04)",
    "2025-04-30, H03 H08 (S04)",
    "2025-05-01, H03 H08 P05 S04",
    // the last day of the Land in the Lenkungskreis
    "2025-05-31, H03 H08 P05 S04",
    "2025-06-01, G05 H03 H08 P05 S04",
    // the last day of the second Handlungsfeld
    "2025-06-30, G05 H03 H08 P05 S04",
    "2025-07-01, G05 H03 P05 S04"
  })
  void oneNetworkOnManyDays(LocalDate day, String expected) {
    assertThat(idsOn(day, NETWORK)).isEqualTo(expected);
  }

  /** The ids of the rules in question, in brackets if a waiver accepts their findings. */
  private static String idsOn(LocalDate day, Network network) {
    return VALIDATOR.validate(network, day).getFindings().stream()
        .filter(finding -> RULES.contains(finding.getRule().getId()))
        .sorted((one, other) -> one.getRule().getId().compareTo(other.getRule().getId()))
        .map(AsOfTest::shown)
        .collect(Collectors.joining(" "));
  }

  private static String shown(Finding finding) {
    String id = finding.getRule().getId();
    return finding.getWaiver().isPresent() ? "(" + id + ")" : id;
  }

  private static Period days(String start, String end) {
    return Period.builder().start(LocalDate.parse(start)).end(LocalDate.parse(end)).build();
  }
}
