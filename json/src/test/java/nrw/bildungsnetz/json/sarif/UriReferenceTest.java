package nrw.bildungsnetz.json.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UriReferenceTest {

  @ParameterizedTest
  @CsvSource({
    "netz.json, netz.json",
    "-, -",
    "'', ''",
    "../Büro/a b.json, ../B%C3%BCro/a%20b.json",
    "/srv/netze/olpe.json, /srv/netze/olpe.json",
    "//host/olpe.json, /.//host/olpe.json",
    "a:b.json, a%3Ab.json",
    "100%.json, 100%25.json",
    "a?b#c.json, a%3Fb%23c.json",
    "🏫.json, %F0%9F%8F%AB.json",
    "'a\\b.json', a%5Cb.json"
  })
  void encodesWhatAReferenceDoesNotAllow(String path, String reference) {
    assertThat(UriReference.of(path)).isEqualTo(reference);
    assertThat(URI.create(reference).getScheme()).isNull();
    assertThat(URI.create(reference).getHost()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"../Büro/a b.json", "a:b.json", "100%.json", "a?b#c.json", "🏫.json"})
  void decodesToThePath(String path) {
    assertThat(URI.create(UriReference.of(path)).getPath()).isEqualTo(path);
  }
}
