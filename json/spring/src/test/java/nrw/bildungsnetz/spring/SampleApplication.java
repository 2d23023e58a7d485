package nrw.bildungsnetz.spring;

import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** A Spring Boot application around {@link SampleController}. */
final class SampleApplication {

  private SampleApplication() {}

  static WebApplicationContextRunner runner() {
    return new WebApplicationContextRunner()
        .withUserConfiguration(SampleController.class)
        .withConfiguration(
            AutoConfigurations.of(
                HttpMessageConvertersAutoConfiguration.class,
                JacksonAutoConfiguration.class,
                ValidationAutoConfiguration.class,
                DispatcherServletAutoConfiguration.class,
                WebMvcAutoConfiguration.class,
                NetworkRulesAutoConfiguration.class,
                Jackson2AutoConfiguration.class,
                NetworkProblemsAutoConfiguration.class));
  }

  static Answer send(WebApplicationContextRunner application, String path, String body) {
    return send(application, path, body, "de");
  }

  static Answer send(
      WebApplicationContextRunner application, String path, String body, String language) {
    Answer[] answer = new Answer[1];
    application.run(
        context ->
            answer[0] =
                post(MockMvcBuilders.webAppContextSetup(context).build(), path, body, language));
    return answer[0];
  }

  private static Answer post(MockMvc mvc, String path, String body, String language) {
    MockHttpServletRequestBuilder request =
        MockMvcRequestBuilders.post(path).contentType(MediaType.APPLICATION_JSON).content(body);
    if (!language.isEmpty()) {
      request.header("Accept-Language", language);
    }
    try {
      MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
      return new Answer(
          response.getStatus(),
          String.valueOf(response.getContentType()),
          response.getContentAsString(StandardCharsets.UTF_8));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
