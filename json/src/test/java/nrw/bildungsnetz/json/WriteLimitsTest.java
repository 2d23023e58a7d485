package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nrw.bildungsnetz.model.Indicator;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkBuilder;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.model.Observation;
import nrw.bildungsnetz.model.extensions.ExtensionValue;
import nrw.bildungsnetz.model.extensions.Extensions;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.ProfileBuilder;
import nrw.bildungsnetz.validation.Report;
import nrw.bildungsnetz.validation.RuleLevel;
import nrw.bildungsnetz.validation.RuleSet;
import nrw.bildungsnetz.validation.RuleSetting;
import org.junit.jupiter.api.Test;

/** Nothing is written that could not be read again, and nothing refused that could. */
class WriteLimitsTest {

  private static final int MANY = 1_000_000_000;

  /** Without rules, as a report does not keep more than a thousand findings. */
  private static final NetworkJson JSON =
      Documents.READER.using(RuleSet.standard().under(everyRuleOff()));

  private static final NetworkJson BOUNDLESS = JSON.withLimits(of(new int[7]));

  private static Profile everyRuleOff() {
    ProfileBuilder profile = Profile.builder().id("off");
    for (Rule rule : RuleSet.standard().getRules()) {
      profile.addRules(RuleSetting.builder().rule(rule.getId()).level(RuleLevel.OFF).build());
    }
    return profile.build();
  }

  @Property(tries = 100)
  void networks(
      @ForAll("networks") Network network, @ForAll @IntRange(min = 0, max = 5_000) int number) {
    assertSame(json -> json.write(network), (json, text) -> json.read(text).getReport(), number);
  }

  @Property(tries = 50)
  void registers(
      @ForAll("registers") NetworkRegister register,
      @ForAll @IntRange(min = 0, max = 5_000) int number) {
    assertSame(
        json -> json.write(register), (json, text) -> json.readRegister(text).getReport(), number);
  }

  @Property(tries = 50)
  void profiles(
      @ForAll("profiles") Profile profile, @ForAll @IntRange(min = 0, max = 5_000) int number) {
    assertSame(
        json -> json.write(profile), (json, text) -> json.readProfile(text).getReport(), number);
  }

  @Provide
  Arbitrary<Network> networks() {
    return NetworkGenerator.networks();
  }

  @Provide
  Arbitrary<NetworkRegister> registers() {
    return NetworkGenerator.registers();
  }

  @Provide
  Arbitrary<Profile> profiles() {
    return NetworkGenerator.profiles();
  }

  private interface Reading {
    Report read(NetworkJson json, String text);
  }

  private static void assertSame(Function<NetworkJson, String> write, Reading read, int number) {
    for (NetworkJson form : List.of(BOUNDLESS, BOUNDLESS.compact())) {
      String text = write.apply(form);
      int bytes = text.getBytes(StandardCharsets.UTF_8).length;
      List<Limits> limits = new ArrayList<>(SmallLimits.of(number));
      limits.add(of(bytes));
      limits.add(of(bytes - 1));
      for (Limits each : limits) {
        Optional<String> refusal = refusal(write, form.withLimits(each));

        assertThat(refusal.isPresent())
            .as(each + text)
            .isEqualTo(!limitsExceeded(read.read(JSON.withLimits(each), text)).isEmpty());
        refusal.ifPresent(
            message ->
                assertThat(limitsExceeded(read.read(JSON.withLimits(each), text)))
                    .anySatisfy(problem -> assertThat(message).endsWith(problem)));
      }
      assertThat(refusal(write, form.withLimits(of(bytes)))).isEmpty();
      assertThat(refusal(write, form.withLimits(of(bytes - 1)))).isPresent();
    }
  }

  private static Optional<String> refusal(Function<NetworkJson, String> write, NetworkJson json) {
    try {
      assertThat(write.apply(json)).isNotEmpty();
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private static List<String> limitsExceeded(Report report) {
    return report.getFindings().stream()
        .filter(finding -> finding.getRule().getId().equals("J14"))
        .map(finding -> finding.getMessage(Locale.ENGLISH))
        .toList();
  }

  @Test
  void aTextTooLong() {
    Network network = minimal().description("ä".repeat(10_001)).build();

    assertThat(JSON.write(minimal().description("ä".repeat(10_000)).build())).isNotEmpty();
    assertRefused(
        network,
        JSON,
        "/description cannot be written. The limit on the length of a text in characters is exceeded here: 10000.");
  }

  @Test
  void aTextDeepInsideIsNamedByItsPlace() {
    Network network =
        minimal()
            .addIndicator(Indicator.builder().id("i").name("I").build())
            .addIndicator(Indicator.builder().id("j").name("x".repeat(10_001)).build())
            .build();

    assertRefused(
        network,
        JSON,
        "/indicators/1/name cannot be written. The limit on the length of a text in characters is exceeded here: 10000.");
  }

  @Test
  void tooManyElements() {
    Network network = minimal().addTopic("a").addTopic("b").addTopic("c").build();

    assertRefused(
        network,
        JSON.withLimits(of(MANY, MANY, MANY, MANY, MANY, MANY, 2)),
        "/topics cannot be written. The limit on the number of elements in a list is exceeded here: 2.");
  }

  @Test
  void tooLargeADocument() {
    assertRefused(
        minimal().build(),
        JSON.withLimits(of(20)),
        "The document cannot be written. The limit on the size of the document in bytes is exceeded here: 20.");
  }

  @Test
  void extensionsTooDeepTooLongOrTooMany() {
    Network network =
        minimal()
            .extensions(
                Extensions.empty()
                    .with("de.x", ExtensionValue.of(List.of(ExtensionValue.of(12_345)))))
            .build();

    assertThat(refusal(json -> json.write(network), JSON.withLimits(of(0, 3)))).isEmpty();
    assertThat(refusal(json -> json.write(network), JSON.withLimits(of(0, 2))))
        .hasValueSatisfying(message -> assertThat(message).startsWith("/extensions cannot be"));
    assertThat(refusal(json -> json.write(network), JSON.withLimits(of(0, 0, 0, 0, 5)))).isEmpty();
    assertThat(refusal(json -> json.write(network), JSON.withLimits(of(0, 0, 0, 0, 4))))
        .hasValueSatisfying(message -> assertThat(message).startsWith("/extensions cannot be"));
  }

  /** With a higher limit, longer numbers are read and written. */
  @Test
  void numbersAsLongAsTheLimitAllows() {
    Network network =
        minimal()
            .addIndicator(
                Indicator.builder()
                    .id("i")
                    .name("I")
                    .target(Observation.builder().value(new BigDecimal("1".repeat(60))).build())
                    .build())
            .build();
    NetworkJson longer = JSON.withLimits(of(0, 0, 0, 0, 80));

    assertThat(longer.read(longer.write(network)).getValue()).contains(network);
    assertRefused(
        network,
        JSON,
        "/indicators/0/target/value cannot be written. The limit on the length of a number in characters is exceeded here: 40.");
  }

  /**
   * A text of few characters can have many bytes: what is read from a String counts as its bytes.
   */
  @Test
  void aStringIsMeasuredInBytes() {
    String document = JSON.write(minimal().description("🏫ä".repeat(50)).build());
    int bytes = document.getBytes(StandardCharsets.UTF_8).length;

    assertThat(limitsExceeded(JSON.withLimits(of(bytes)).read(document).getReport())).isEmpty();
    assertThat(limitsExceeded(JSON.withLimits(of(bytes - 1)).read(document).getReport()))
        .hasSize(1);
  }

  private static void assertRefused(Network network, NetworkJson json, String message) {
    assertThatIllegalArgumentException().isThrownBy(() -> json.write(network)).withMessage(message);
  }

  private static NetworkBuilder minimal() {
    return Network.builder().id("netz").name("Netz").ags("05913");
  }

  /** Limits of which some are given, in their order; zero stands for one nobody meets. */
  private static Limits of(int... given) {
    int[] limits = new int[7];
    for (int i = 0; i < limits.length; i++) {
      limits[i] = i < given.length && given[i] > 0 ? given[i] : MANY;
    }
    return new Limits(limits[0], limits[1], limits[2], limits[3], limits[4], limits[5], limits[6]);
  }
}
