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
    "./netz.json, netz.json",
    "././a/./b//../c.json, a/c.json",
    "../../a.json, ../../a.json",
    "a/../../b.json, ../b.json",
    ".netz/a.json, .netz/a.json",
    "., ''",
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
  @CsvSource({
    "/srv/netze/a b.json, file:///srv/netze/a%20b.json",
    "//host/olpe.json, file:////host/olpe.json",
    "C:/Netze/Büro.json, file:///C:/Netze/B%C3%BCro.json",
    "c:/a?b#c.json, file:///c:/a%3Fb%23c.json"
  })
  void absolutePathsHaveAScheme(String path, String reference) {
    assertThat(UriReference.of(path)).isEqualTo(reference);
    assertThat(URI.create(reference).getScheme()).isEqualTo("file");
    assertThat(URI.create(reference).getHost()).isNull();
    assertThat(URI.create(reference).getPath()).endsWith(path);
  }

  @ParameterizedTest
  @CsvSource({"../Büro/a b.json", "a:b.json", "100%.json", "a?b#c.json", "🏫.json"})
  void decodesToThePath(String path) {
    assertThat(URI.create(UriReference.of(path)).getPath()).isEqualTo(path);
  }
}
