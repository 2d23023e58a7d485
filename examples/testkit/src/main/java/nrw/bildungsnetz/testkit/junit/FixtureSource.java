package nrw.bildungsnetz.testkit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Runs a parameterized test for every real network and register. A test whose parameter is a {@code
 * Network} or {@code NetworkRegister} runs for those; with a {@code Fixture}, {@code String},
 * {@code byte[]} or {@code InputStream} it runs for all.
 *
 * <pre>{@code
 * class RealNetworksTest {
 *   public @ParameterizedTest @FixtureSource void haveAKey(Network network) {
 *     assertThat(network.getAgs()).hasSize(5);
 *   }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(FixtureArguments.class)
public @interface FixtureSource {}
