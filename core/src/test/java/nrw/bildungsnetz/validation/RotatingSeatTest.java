package nrw.bildungsnetz.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Seat;
import nrw.bildungsnetz.samples.SampleNetworks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A seat in which two members alternate by school year, with a gap of one day. */
class RotatingSeatTest {

  private static final NetworkValidator VALIDATOR =
      NetworkValidator.create().on(StockProvider.CLOCK);

  @ParameterizedTest
  @CsvSource({
    "2022-07-31, ''",
    "2022-08-01, erste",
    "2023-07-31, erste",
    "2023-08-01, ''",
    "2023-08-02, zweite",
    "2024-07-31, zweite",
    "2024-08-01, ''"
  })
  void isHeldByOneAtATime(LocalDate day, String holder) {
    Network network = turns("2023-07-31");
    assertThat(
            network.membersOn("lenkungskreis", day).stream()
                .filter(member -> member.getSeat().stream().anyMatch("reihum"::equals))
                .map(Membership::getId)
                .collect(Collectors.joining(" ")))
        .isEqualTo(holder);
  }

  @ParameterizedTest
  @CsvSource({"2023-07-31, ''", "2023-08-01, ''", "2023-08-02, 2023-08-02"})
  void isHeldByTwoWhereTheFirstStaysTooLong(String lastDay, String found) {
    assertThat(
            VALIDATOR.validate(turns(lastDay)).getFindings().stream()
                .filter(finding -> finding.getRule().getId().equals("G15"))
                .map(finding -> String.valueOf(finding.getArguments().get("date")))
                .collect(Collectors.joining(" ")))
        .isEqualTo(found);
  }

  private static Network turns(String lastDayOfTheFirst) {
    Seat seat =
        Seat.builder().id("reihum").committee("lenkungskreis").rotating(true).places(1).build();
    List<Membership> members =
        List.of(
            turn("erste", "2022-08-01", lastDayOfTheFirst),
            turn("zweite", "2023-08-02", "2024-07-31"));
    return SampleNetworks.valid().with(n -> n.addSeat(seat).addAllMemberships(members));
  }

  private static Membership turn(String id, String start, String end) {
    return Membership.builder()
        .id(id)
        .committee("lenkungskreis")
        .seat("reihum")
        .period(Period.builder().start(LocalDate.parse(start)).end(LocalDate.parse(end)).build())
        .build();
  }
}
