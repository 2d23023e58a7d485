package nrw.bildungsnetz.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of change is detected and described. */
class ChangeKindTest {

  static List<ChangeCase> cases() {
    return ChangeCases.ALL;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void oneChangeOfTheKindIsTold(ChangeCase example) {
    assertThat(NetworkDiff.between(example.before(), example.after()).getChanges())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.getKind()).isEqualTo(example.kind());
              assertThat(change.getText(Locale.GERMAN)).isEqualTo(example.german());
              assertThat(change.getText(Locale.ENGLISH)).isEqualTo(example.english());
            });
  }

  @Test
  void everyKindHasACase() {
    assertThat(cases().stream().map(ChangeCase::kind).collect(Collectors.toSet()))
        .isEqualTo(EnumSet.allOf(ChangeKind.class));
  }

  @ParameterizedTest
  @EnumSource
  void bothLanguagesNameTheSame(ChangeKind kind) {
    String german = template(kind.name(), Locale.GERMAN);
    String english = template(kind.name(), Locale.ENGLISH);
    assertThat(german).isNotBlank().endsWith(".").doesNotContain("\"");
    assertThat(english).isNotBlank().endsWith(".").doesNotContain("„", "“");
    assertThat(found("\\{(\\w+)}", english)).isEqualTo(found("\\{(\\w+)}", german));
    assertThat(optional(english)).isEqualTo(optional(german));
  }

  /** The arguments of each optional part of a template, without the words around them. */
  private static Set<String> optional(String template) {
    return found("\\[([^\\]]*)]", template).stream()
        .map(part -> found("\\{(\\w+)}", part).toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> found(String pattern, String in) {
    return Pattern.compile(pattern)
        .matcher(in)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String template(String key, Locale locale) {
    return ChangeTexts.TEXTS.find(key, locale).orElse("");
  }
}
