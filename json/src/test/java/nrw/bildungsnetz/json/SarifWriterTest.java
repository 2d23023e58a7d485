package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Logs that are written report by report, with what could not be read. */
class SarifWriterTest {

  private static final SarifWriter.Options ENGLISH = SarifWriter.Options.in(Locale.ENGLISH);

  private final StringWriter text = new StringWriter();

  @Test
  void aRunOfNothingIsAValidLog() {
    JsonNode run = run(ENGLISH, log -> {});

    assertThat(run.get("results").isEmpty()).isTrue();
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void whatCouldNotBeReadMakesTheRunFail(FailureReason reason) {
    JsonNode run = run(ENGLISH, log -> log.addFailure("a b.json", reason));
    JsonNode notification = run.at("/invocations/0/toolExecutionNotifications/0");

    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
    assertThat(notification.get("level").asString()).isEqualTo("error");
    assertThat(notification.at("/properties/reason").asString()).isEqualTo(reason.name());
    assertThat(notification.at("/message/text").asString())
        .isEqualTo(reason.getText(Locale.ENGLISH));
    assertThat(notification.at("/locations/0/physicalLocation/artifactLocation/uri").asString())
        .isEqualTo("a%20b.json");
    assertThat(run.at("/artifacts/0/properties/acceptable").asBoolean(true)).isFalse();
  }

  @Test
  void aSourceThatFailsAfterGoodDocumentsIsNotComplete() {
    JsonNode run =
        run(
            ENGLISH,
            log -> {
              log.add("a.ndjson", SampleReports.withoutFindings());
              log.addFailure("a.ndjson", FailureReason.READING_FAILED);
            });

    assertThat(run.get("artifacts").size()).isEqualTo(1);
    assertThat(run.at("/artifacts/0/properties/complete").asBoolean(true)).isFalse();
    assertThat(run.at("/artifacts/0/properties/asOf").asString()).isEqualTo("2026-01-01");
  }

  @Test
  void pathsAreRelativeToTheStatedBase() {
    JsonNode run =
        run(
            ENGLISH.relativeTo(URI.create("file:/srv/netz%20e/")),
            log ->
                Stream.of("./a.json", "../b c.json", "/tmp/c.json", "d/../e.json")
                    .forEach(path -> log.add(path, SampleReports.withoutFindings())));

    assertThat(run.at("/originalUriBaseIds/SRCROOT/uri").asString())
        .isEqualTo("file:///srv/netz%20e/");
    assertThat(
            run.get("artifacts")
                .valueStream()
                .map(each -> each.at("/location/uriBaseId").asString("") + " " + uri(each)))
        .containsExactly(
            "SRCROOT a.json", " file:///srv/b%20c.json", " file:///tmp/c.json", "SRCROOT e.json");
  }

  @Test
  void aBaseMustBeAFolder() {
    for (String base : List.of("srv/", "file:/srv")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ENGLISH.relativeTo(URI.create(base)))
          .withMessage("The base must be absolute and end with a slash");
    }
  }

  @Test
  void whatWasPassedOverIsCounted() {
    JsonNode run = run(ENGLISH, log -> log.addPassedOver(3));

    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
    assertThat(run.at("/invocations/0/toolExecutionNotifications/0/properties/count").asInt())
        .isEqualTo(3);
  }

  @Test
  void resultsAreWrittenAsTheyCome() {
    try (SarifWriter log = SarifWriter.to(text, ENGLISH)) {
      int before = text.getBuffer().length();
      log.add("a.json", SampleReports.full());
      assertThat(text.getBuffer().substring(before)).contains("F01", "H13", "J06");
    }
  }

  @Test
  void aLogIsCompleteByDefault() {
    JsonNode run = run(ENGLISH, log -> addMany(log, 6_000));

    assertThat(run.get("results").size()).isEqualTo(6_001);
  }

  /** GitHub documents at most 25,000 results a run, of which it keeps the top 5,000. */
  @Test
  void forGitHubTheWeightiestAreKept() {
    JsonNode run = run(ENGLISH.forGitHub(), log -> addMany(log, 6_000));
    JsonNode notification = run.at("/invocations/0/toolExecutionNotifications/0");

    assertThat(run.get("results").size()).isEqualTo(5_000);
    assertThat(run.get("results").valueStream().map(each -> each.get("level").asString()))
        .endsWith("error");
    assertThat(notification.at("/properties/count").asInt()).isEqualTo(1_001);
    assertThat(notification.at("/message/text").asString())
        .isEqualTo(
            "1001 results of less weight were left out, because GitHub takes no more than 5000.");
    assertThat(run.at("/properties/total").asInt()).isEqualTo(6_001);
    assertThat(run.at("/properties/truncated").asBoolean()).isTrue();
  }

  @Test
  void forGitHubNotificationsAreBoundedToo() {
    JsonNode run =
        run(
            ENGLISH.forGitHub(),
            log ->
                IntStream.range(0, 1_500)
                    .forEach(i -> log.addFailure(i + ".json", FailureReason.ACCESS_DENIED)));
    JsonNode notifications = run.at("/invocations/0/toolExecutionNotifications");

    assertThat(notifications.size()).isEqualTo(1_001);
    assertThat(notifications.get(1_000).at("/properties/count").asInt()).isEqualTo(500);
  }

  /** Far more than is kept in memory. */
  @Test
  void veryManyNotificationsAreWritten() {
    JsonNode run =
        run(
            ENGLISH,
            log ->
                IntStream.range(0, 10_000)
                    .forEach(i -> log.addFailure(i + ".json", FailureReason.ACCESS_DENIED)));
    JsonNode notifications = run.at("/invocations/0/toolExecutionNotifications");

    assertThat(notifications.size()).isEqualTo(10_000);
    assertThat(uri(notifications.get(9_999).at("/locations/0/physicalLocation")))
        .isEqualTo("9999.json");
  }

  @Test
  void aFailedWriteIsAFailure() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] from, int start, int length) throws IOException {
            throw new IOException("No space left on device");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    SarifWriter log = SarifWriter.to(full, ENGLISH);

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> log.add("a.json", SampleReports.full()))
        .withStackTraceContaining("No space left on device");
    log.close();
  }

  private static void addMany(SarifWriter log, int number) {
    Finding blank = SampleReports.blank();
    Report one = SampleReports.with(blank);
    for (int i = 0; i < number; i++) {
      log.add("a" + i % 3 + ".json", one);
    }
    log.add(
        "a0.json",
        SampleReports.with(Finding.builder().from(blank).severity(Severity.ERROR).build()));
  }

  private JsonNode run(SarifWriter.Options options, Consumer<SarifWriter> fill) {
    try (SarifWriter log = SarifWriter.to(text, options)) {
      fill.accept(log);
    }
    assertThat(SarifReportTest.SARIF.problemsOf(text.toString())).isEmpty();
    return JsonMapper.shared().readTree(text.toString()).at("/runs/0");
  }

  private static String uri(JsonNode at) {
    return at.findValue("uri").asString();
  }
}
