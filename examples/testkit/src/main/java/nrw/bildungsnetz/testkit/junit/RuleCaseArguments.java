package nrw.bildungsnetz.testkit.junit;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nrw.bildungsnetz.testkit.CaseKind;
import nrw.bildungsnetz.testkit.CorpusCase;
import nrw.bildungsnetz.testkit.Fixtures;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;

/** The cases that {@link RuleCaseSource} asks for. */
final class RuleCaseArguments implements ArgumentsProvider {

  /** Versions of JUnit before 5.13 know no other method. */
  @Override
  @SuppressWarnings("deprecation")
  public Stream<Arguments> provideArguments(ExtensionContext context) {
    RuleCaseSource source = context.getRequiredTestMethod().getAnnotation(RuleCaseSource.class);
    Class<?> wanted = context.getRequiredTestMethod().getParameterTypes()[0];
    Set<CaseKind> kinds = Set.of(source.kinds());
    List<String> rules = List.of(source.rules());
    Stream<CorpusCase> cases =
        rules.isEmpty()
            ? Stream.concat(Fixtures.cases().stream(), Fixtures.malformed().stream())
            : rules.stream().flatMap(rule -> Fixtures.cases(rule).stream());
    return cases
        .filter(each -> kinds.contains(each.getKind()))
        .map(each -> Arguments.of(Named.of(each.toString(), FixtureForms.of(each, wanted))));
  }
}
