/** Answers of Spring Boot applications that take Regionale Bildungsnetzwerke in. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module nrw.bildungsnetz.spring {
  requires transitive nrw.bildungsnetz.core;
  requires transitive spring.context;
  requires transitive spring.web;
  requires spring.beans;
  requires spring.boot.autoconfigure;
  requires spring.core;
  requires spring.webmvc;
  requires org.apache.tomcat.embed.core;
  // Each only if the application has it: what it calls the properties in a body.
  requires static com.fasterxml.jackson.databind;
  requires static tools.jackson.databind;
  requires static org.hibernate.validator;
  requires static transitive org.jspecify;

  exports nrw.bildungsnetz.spring;

  opens nrw.bildungsnetz.spring to
      spring.beans,
      spring.context,
      spring.core;
}
