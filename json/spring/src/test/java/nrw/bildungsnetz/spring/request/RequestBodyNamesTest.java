package nrw.bildungsnetz.spring.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Network;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;

/** Whose names they are. */
class RequestBodyNamesTest {

  private static final HttpMessageConverter<?> TEXT = new StringHttpMessageConverter();
  private static final HttpMessageConverter<?> JACKSON = new MappingJackson2HttpMessageConverter();

  record Named(@JsonProperty("netz") Network network) {}

  enum Office {
    @JsonProperty("amt")
    SCHULAMT
  }

  /** Reads networks without a mapper. */
  static final class ByHand extends AbstractHttpMessageConverter<Network> {

    /** What a mapper could be, but is none. */
    public String getMapper() {
      return "";
    }

    @Override
    protected boolean supports(Class<?> type) {
      return type == Network.class;
    }

    @Override
    public boolean canRead(Class<?> type, MediaType media) {
      return supports(type);
    }

    @Override
    protected Network readInternal(Class<? extends Network> type, HttpInputMessage input) {
      throw new UnsupportedOperationException();
    }

    @Override
    protected void writeInternal(Network network, HttpOutputMessage output) {
      throw new UnsupportedOperationException();
    }
  }

  private static Optional<String> name(RequestBodyNames names) {
    return names.ofType(Named.class).find("network").map(BodyProperty::name);
  }

  @Test
  void ofTheFirstConverterThatReadsNetworks() {
    assertThat(name(RequestBodyNames.readBy(Stream.of(TEXT, JACKSON, new ByHand()))))
        .contains("netz");
    assertThat(name(RequestBodyNames.readBy(Stream.of(TEXT, new ByHand(), JACKSON)))).isEmpty();
    assertThat(name(RequestBodyNames.readBy(Stream.of(TEXT)))).isEmpty();
  }

  @Test
  void ofKeysToo() {
    assertThat(RequestBodyNames.readBy(Stream.of(JACKSON)).ofKey(Office.SCHULAMT)).isEqualTo("amt");
    assertThat(RequestBodyNames.asInJava().ofKey(Office.SCHULAMT)).isEqualTo("SCHULAMT");
  }
}
