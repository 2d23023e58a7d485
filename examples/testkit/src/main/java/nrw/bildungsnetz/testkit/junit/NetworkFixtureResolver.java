package nrw.bildungsnetz.testkit.junit;

import nrw.bildungsnetz.testkit.CorpusCase;
import nrw.bildungsnetz.testkit.Fixture;
import nrw.bildungsnetz.testkit.Fixtures;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Resolves parameters with {@link NetworkFixture}. */
final class NetworkFixtureResolver implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.isAnnotated(NetworkFixture.class);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    String name = parameter.findAnnotation(NetworkFixture.class).orElseThrow().value();
    Class<?> wanted = parameter.getParameter().getType();
    try {
      for (Fixture<?> each : FixtureArguments.fixtures()) {
        if (each.getName().equals(name)) {
          return FixtureForms.of(each, wanted);
        }
      }
      CorpusCase found = Fixtures.named(name);
      return FixtureForms.of(found, wanted);
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new ParameterResolutionException(
          "@NetworkFixture(\"" + name + "\"): " + e.getMessage(), e);
    }
  }
}
