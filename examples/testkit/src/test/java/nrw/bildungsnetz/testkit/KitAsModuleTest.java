package nrw.bildungsnetz.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import nrw.bildungsnetz.json.NetworkJson;
import nrw.bildungsnetz.model.Network;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.platform.commons.JUnitException;
import org.opentest4j.AssertionFailedError;
import tools.jackson.core.json.JsonFactory;

/** The kit works as a Java module, without jqwik. */
class KitAsModuleTest {

  private static final String NAME = "nrw.bildungsnetz.testkit";

  @Test
  void exportsWhatUsersNeed() {
    assertThat(layer().findModule(NAME).orElseThrow().getDescriptor().exports())
        .extracting(export -> export.source())
        .containsExactlyInAnyOrder(
            NAME, NAME + ".assertions", NAME + ".jqwik", NAME + ".junit", NAME + ".rules");
  }

  @Test
  void findsItsFixturesAndGeneratesNetworks() throws ReflectiveOperationException {
    ClassLoader loader = layer().findLoader(NAME);
    Class<?> fixtures = loader.loadClass(NAME + ".Fixtures");
    assertThat(fixtures.getModule().getName()).isEqualTo(NAME);
    assertThat(called(fixtures, "violating", "G05").toString()).startsWith("G05-fail-a (");
    Object generator = called(loader.loadClass(NAME + ".GeneratedNetworks"), "seeded", 1L);
    Object network = generator.getClass().getMethod("network").invoke(generator);
    assertThat(network.toString()).isEqualTo(GeneratedNetworks.seeded(1).network().toString());
  }

  private static Object called(Class<?> type, String name, Object argument)
      throws ReflectiveOperationException {
    for (Method method : type.getMethods()) {
      if (method.getName().equals(name) && method.getParameterCount() == 1) {
        return method.invoke(null, argument);
      }
    }
    throw new NoSuchMethodException(name);
  }

  private static ModuleLayer layer() {
    ModuleLayer boot = ModuleLayer.boot();
    Configuration configuration =
        boot.configuration().resolve(modules(), ModuleFinder.of(), Set.of(NAME));
    return boot.defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
  }

  private static ModuleFinder modules() {
    return ModuleFinder.of(
        Stream.of(
                Fixtures.class,
                NetworkJson.class,
                Network.class,
                Validation.class,
                JsonFactory.class,
                Assertions.class,
                ByteBuddy.class,
                Test.class,
                ParameterizedTest.class,
                JUnitException.class,
                AssertionFailedError.class)
            .map(KitAsModuleTest::placeOf)
            .toArray(Path[]::new));
  }

  private static Path placeOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
