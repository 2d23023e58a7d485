package nrw.bildungsnetz.testkit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nrw.bildungsnetz.testkit.CaseKind;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Runs a parameterized test for cases of the corpus. The parameter is a {@code CorpusCase}, or the
 * document as {@code String}, {@code byte[]}, {@code InputStream} or value.
 *
 * <pre>{@code
 * class CasesTest {
 *   public @ParameterizedTest @RuleCaseSource(rules = {"G05", "G06"}) void areJudged(CorpusCase each) {
 *     Report report = NetworkValidator.create().validate(each.getNetwork(), each.getDay());
 *     BildungsnetzAssertions.assertThat(report).hasOnlyFindings(each.getFindings());
 *   }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(RuleCaseArguments.class)
public @interface RuleCaseSource {

  /** {@return the ids of the rules; none for all of them} */
  String[] rules() default {};

  /** {@return the kinds of documents; by default the networks} */
  CaseKind[] kinds() default CaseKind.NETWORK;
}
