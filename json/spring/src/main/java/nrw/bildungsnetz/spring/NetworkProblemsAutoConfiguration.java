package nrw.bildungsnetz.spring;

import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.spring.request.RequestBodyNames;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/**
 * Answers requests with a broken network by {@link NetworkProblems}. It goes before all other
 * handlers of exceptions, for exceptions about networks and registers only. Switched off by {@code
 * bildungsnetz.problems.enabled=false}.
 *
 * @since 0.1.0
 */
@AutoConfiguration(after = NetworkRulesAutoConfiguration.class)
@ConditionalOnClass(DispatcherServlet.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class NetworkProblemsAutoConfiguration {

  /** Creates the configuration; Spring does. */
  public NetworkProblemsAutoConfiguration() {}

  /**
   * Makes problem details of exceptions, for handlers of the application too.
   *
   * @param validator finds what is wrong with a network
   * @param adapters have the converter that reads networks, whose names the pointers have
   * @return the problems
   */
  @Bean
  @ConditionalOnMissingBean
  public NetworkProblems bildungsnetzProblems(
      NetworkValidator validator, ObjectProvider<RequestMappingHandlerAdapter> adapters) {
    return new NetworkProblems(
        validator,
        () ->
            RequestBodyNames.readBy(
                adapters
                    .orderedStream()
                    .flatMap(adapter -> adapter.getMessageConverters().stream())));
  }

  /**
   * Answers requests.
   *
   * @param problems makes the answers
   * @param adapter has the converters that write them
   * @param environment tells the locale of the application
   * @return the resolver
   */
  @Bean
  @ConditionalOnProperty(name = "bildungsnetz.problems.enabled", matchIfMissing = true)
  NetworkProblemResolver bildungsnetzProblemResolver(
      NetworkProblems problems,
      ObjectProvider<RequestMappingHandlerAdapter> adapter,
      Environment environment) {
    return new NetworkProblemResolver(
        problems, adapter, new CallerLocale(environment.containsProperty("spring.web.locale")));
  }
}
