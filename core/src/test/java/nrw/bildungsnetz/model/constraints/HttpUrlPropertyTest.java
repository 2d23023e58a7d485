package nrw.bildungsnetz.model.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class HttpUrlPropertyTest {

  private static final List<String> PIECES =
      List.of(
          "http",
          "https",
          "HTTPS",
          "://",
          ":/",
          "www",
          "kreis-soest",
          "-",
          ".",
          "..",
          "de",
          "1",
          ":443",
          ":",
          "/",
          "//",
          "?",
          "#",
          "a_b",
          "ü",
          "@",
          "[::1]",
          "%20",
          "&x=1",
          "~",
          " ",
          "\"",
          "<",
          ">",
          "\\",
          "\u007F",
          "\u200B",
          "");

  @Property(tries = 5_000)
  void usualAddressesNeedNoRegularExpression(@ForAll("addresses") String address) {
    boolean matches = address.matches(HttpUrlValidator.PATTERN);

    assertThat(HttpUrlValidator.isWellFormed(address)).as(address).isEqualTo(matches);
    Statistics.collect(matches);
  }

  @Provide
  Arbitrary<String> addresses() {
    Arbitrary<String> rest =
        Arbitraries.of(PIECES).list().ofMaxSize(6).map(pieces -> String.join("", pieces));
    return Arbitraries.of("http://", "https://www.", "https://a", "")
        .flatMap(s -> rest.map(s::concat));
  }
}
