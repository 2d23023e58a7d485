package nrw.bildungsnetz.spring;

import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.type.AnnotationMetadata;

/**
 * The module for Jackson 2 as a bean, where {@code bildungsnetz-jackson2} is there. Spring Boot
 * asks the service loader for the modules of Jackson 3 only. A module that is a bean of the
 * application takes its place.
 *
 * @since 0.1.0
 */
@AutoConfiguration(
    beforeName = "org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration")
@ConditionalOnClass(name = Jackson2AutoConfiguration.MODULE)
@ConditionalOnMissingBean(type = Jackson2AutoConfiguration.MODULE)
@Import(Jackson2AutoConfiguration.ByName.class)
public class Jackson2AutoConfiguration {

  static final String MODULE = "nrw.bildungsnetz.jackson2.BildungsnetzModule";

  /** Creates the configuration; Spring does. */
  public Jackson2AutoConfiguration() {}

  /** Registers the module without a dependency on it. */
  static final class ByName implements ImportBeanDefinitionRegistrar {

    @Override
    public void registerBeanDefinitions(
        AnnotationMetadata importing, BeanDefinitionRegistry registry) {
      registry.registerBeanDefinition("bildungsnetzJackson2Module", new RootBeanDefinition(MODULE));
    }
  }
}
