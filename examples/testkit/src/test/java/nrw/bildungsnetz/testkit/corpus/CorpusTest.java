package nrw.bildungsnetz.testkit.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nrw.bildungsnetz.documents.DerivedFile;
import nrw.bildungsnetz.json.NetworkJson;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.catalogue.RuleCatalogue;
import nrw.bildungsnetz.testkit.CorpusCase;
import nrw.bildungsnetz.testkit.Fixtures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The corpus is that of the examples, and its names stay. */
class CorpusTest {

  private static CorpusEntries entries;
  private static CorpusNames names;
  private static Map<String, CorpusEntry> named;

  @BeforeAll
  static void collect() throws IOException {
    entries = CorpusEntries.collect();
    names = CorpusNames.in(CorpusFiles.LOCK);
    named = names.name(entries.all());
  }

  @Test
  @Tag(DerivedFile.TAG)
  void everyCaseHasAName() throws IOException {
    names.hold();
  }

  @Test
  @Tag(DerivedFile.TAG)
  void indexSaysWhatIsFound() throws IOException {
    CorpusFiles.INDEX.holds(new CorpusFiles(named).index());
  }

  @Test
  void indexThatIsStaleIsTold(@TempDir Path folder) throws IOException {
    String index = new CorpusFiles(named).index();
    Path stale = folder.resolve("index.json");
    Files.writeString(stale, index.replaceFirst("/agreements/1/parties", "/agreements/0/parties"));
    assertThatThrownBy(() -> DerivedFile.of(stale.toString()).holds(index))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("index.json is out of date. Line 2")
        .hasMessageContaining(DerivedFile.COMMAND);
  }

  @Test
  void noNameIsWithoutItsCase() {
    assertThat(names.gone(named))
        .as(
            "Cases are gone that corpus.lock names. Bring them back under the same words, or, if that"
                + " is meant, write (retired) before their lines and tell of it in CHANGELOG.md")
        .isEmpty();
  }

  /** Some other reader's limits are smaller, and what no document can hold is left out. */
  @Test
  void littleIsLeftOut() {
    assertThat(entries.leftOut())
        .contains("F02 violated: prose of 10,001", "F04 violated: half a character")
        .hasSizeLessThan(12);
  }

  @Test
  void everyRuleAndMostProblemsHaveCases() {
    Map<Boolean, List<String>> rules =
        Fixtures.cases().stream()
            .collect(
                Collectors.partitioningBy(
                    CorpusCase::isViolating,
                    Collectors.mapping(CorpusCase::getRule, Collectors.toList())));
    List<String> all = RuleCatalogue.all().stream().map(Rule::getId).toList();
    assertThat(rules.get(true)).containsAll(all);
    assertThat(rules.get(false)).containsAll(all);
    assertThat(Fixtures.malformed().stream().map(CorpusCase::getRule))
        .hasSizeGreaterThan(200)
        .contains("J01", "J03", "J04");
    assertThat(NetworkJson.problems()).isNotEmpty();
  }

  @Test
  void documentsInTheJarAreThoseOfTheCases() {
    named.forEach(
        (name, entry) -> {
          CorpusCase shipped = Fixtures.named(name);
          assertThat(shipped.getBytes()).as(name).isEqualTo(entry.document());
          assertThat(shipped.getDescription()).isEqualTo(entry.shows());
          assertThat(shipped.getDay()).isEqualTo(entry.day());
        });
  }
}
