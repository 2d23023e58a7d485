package nrw.bildungsnetz.testkit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a parameter of a test, a lifecycle method or a constructor a sample document: a real
 * network or register, or a case of the corpus.
 *
 * <pre>{@code
 * class DortmundTest {
 *   public @Test void hasItsKey(@NetworkFixture("dortmund") Network network) {
 *     assertThat(network.getAgs()).isEqualTo("05913");
 *   }
 * }
 * }</pre>
 *
 * <p>The parameter is a {@code String} or {@code byte[]} (the JSON document), an {@code
 * InputStream}, a {@code Network}, {@code NetworkRegister} or {@code Profile}, a {@code Fixture},
 * or for a case of the corpus a {@code CorpusCase}.
 *
 * @since 0.1.0
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NetworkFixtureResolver.class)
public @interface NetworkFixture {

  /**
   * {@return the name, for example {@code dortmund}, {@code register-nrw} or {@code G05-fail-a}}
   */
  String value();
}
