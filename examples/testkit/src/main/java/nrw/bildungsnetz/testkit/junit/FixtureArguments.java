package nrw.bildungsnetz.testkit.junit;

import java.util.List;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.testkit.Fixture;
import nrw.bildungsnetz.testkit.Fixtures;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;

/** The real networks and registers, in the form that the first parameter of a test has. */
final class FixtureArguments implements ArgumentsProvider {

  /** Versions of JUnit before 5.13 know no other method. */
  @Override
  @SuppressWarnings("deprecation")
  public Stream<Arguments> provideArguments(ExtensionContext context) {
    Class<?> wanted = context.getRequiredTestMethod().getParameterTypes()[0];
    List<? extends Fixture<?>> fixtures =
        wanted == Network.class
            ? Fixtures.networks()
            : wanted == NetworkRegister.class ? Fixtures.registers() : fixtures();
    return fixtures.stream()
        .map(each -> Arguments.of(Named.of(each.getName(), FixtureForms.of(each, wanted))));
  }

  static List<Fixture<?>> fixtures() {
    return Stream.<List<? extends Fixture<?>>>of(Fixtures.networks(), Fixtures.registers())
        .<Fixture<?>>flatMap(List::stream)
        .toList();
  }
}
