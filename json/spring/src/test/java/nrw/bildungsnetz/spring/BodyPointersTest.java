package nrw.bildungsnetz.spring;

import static nrw.bildungsnetz.spring.SampleApplication.send;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Pointers lead to where something is in the body that was sent, whatever Java calls it. In the
 * bodies here, @ is a network.
 */
class BodyPointersTest {

  private static final WebApplicationContextRunner APPLICATION =
      SampleApplication.runner().withUserConfiguration(BodyController.class);

  private static final WebApplicationContextRunner SNAKES =
      APPLICATION.withPropertyValues("spring.jackson.property-naming-strategy=SNAKE_CASE");

  /** Whether it cannot be read or violates a rule, a network is at the same place. */
  private static void isAt(
      WebApplicationContextRunner application, String path, String body, String pointer) {
    assertThat(send(application, path, body.replace("@", SampleDocuments.UNREADABLE)).findings(400))
        .contains("J06 " + pointer + "/state");
    assertThat(send(application, path, body.replace("@", SampleDocuments.BROKEN)).findings(422))
        .contains("N03 " + pointer + "/regierungsbezirk");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/annotated      | {'netz': @}                            | /netz",
        "/annotated-list | [{'netz': null}, {'netz': @}]          | /1/netz",
        "/field          | {'netz': @}                            | /netz",
        "/getter         | {'netz': @}                            | /netz",
        "/capitals       | {'xnetz': @}                           | /xnetz",
        "/builder        | {'netz': @}                            | /netz",
        "/plain          | {'ownNetwork': @, 'ownTitle': ''}      | /ownNetwork",
        "/kebab          | {'own-network': @}                     | /own-network",
        "/several        | {'liste': [{}, {'netz': @}]}           | /liste/1/netz",
        "/array          | {'reihe': [{}, {'netz': @}]}           | /reihe/1/netz",
        "/several        | {'nach_ort': {'a/b': {'netz': @}}}     | /nach_ort/a~1b/netz",
        "/several        | {'nach_amt': {'amt': [{'netz': @}]}}   | /nach_amt/amt/0/netz",
        "/outer          | {'a_b_netz_c': @}                      | /a_b_netz_c",
        "/outer          | {'a_list': [{'netz': @}]}              | /a_list/0/netz",
        "/open           | {'olpe': @}                            | /olpe",
        "/whole          | [@]                                    | /0",
      })
  void ofWhatSurroundsANetwork(String path, String body, String pointer) {
    isAt(APPLICATION, path, body.replace('\'', '"'), pointer);
  }

  @Test
  void aNamingStrategyOfTheMapperCounts() {
    String body = "{\"own_network\": @, \"own_title\": \"\"}";

    isAt(SNAKES, "/plain", body, "/own_network");
    isAt(SNAKES, "/annotated", "{\"netz\": @}", "/netz");
    isAt(SNAKES, "/kebab", "{\"own-network\": @}", "/own-network");
    assertThat(send(SNAKES, "/plain", body.replace("@", SampleDocuments.BROKEN)).others(422))
        .hasSize(1)
        .allMatch(each -> each.endsWith(" /own_title"));
  }

  @Configuration(proxyBeanMethods = false)
  static class OwnConverter implements WebMvcConfigurer {

    @Override
    public void extendMessageConverters(List<HttpMessageConverter<?>> converters) {
      ObjectMapper mapper =
          Jackson2ObjectMapperBuilder.json()
              .findModulesViaServiceLoader(true)
              .propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)
              .build();
      converters.add(0, new MappingJackson2HttpMessageConverter(mapper));
    }
  }

  @Test
  void theMapperThatReadsTheBodyCountsRatherThanTheBean() {
    WebApplicationContextRunner application = SNAKES.withUserConfiguration(OwnConverter.class);

    isAt(application, "/plain", "{\"OwnNetwork\": @}", "/OwnNetwork");
  }
}
