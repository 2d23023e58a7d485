package nrw.bildungsnetz.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nrw.bildungsnetz.json.problems.ReadingRules;
import nrw.bildungsnetz.json.reading.DocumentChecker;
import nrw.bildungsnetz.json.reading.DocumentKind;
import nrw.bildungsnetz.json.reading.ParserReading;
import nrw.bildungsnetz.json.reading.RegisterSigns;
import nrw.bildungsnetz.json.schema.Schemas;
import nrw.bildungsnetz.json.tokens.DocumentText;
import nrw.bildungsnetz.json.writing.DocumentWriter;
import nrw.bildungsnetz.json.writing.JsonGenerators;
import nrw.bildungsnetz.json.writing.TextPieces;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.RuleSet;
import nrw.bildungsnetz.validation.engine.EvaluationContext;
import nrw.bildungsnetz.validation.engine.LegalTime;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * Reads networks, registers of networks and profiles from JSON, checks them, and writes them.
 *
 * <p>Reading never throws for what a document contains: every problem of its form and every finding
 * of the rules comes back in one report. What is written is canonical: equal values give equal
 * documents. Immutable and safe for use by many threads.
 */
public final class NetworkJson {

  private final Clock clock;
  private final Limits limits;
  private final RuleSet rules;
  private final boolean compact;

  private NetworkJson(Clock clock, Limits limits, RuleSet rules, boolean compact) {
    this.clock = clock;
    this.limits = limits;
    this.rules = rules;
    this.compact = compact;
  }

  /**
   * A reader that looks at networks as of today in Nordrhein-Westfalen, with the default limits.
   *
   * @return a reader on the system clock, in the zone Europe/Berlin
   */
  public static NetworkJson create() {
    return new NetworkJson(LegalTime.clock(), Limits.DEFAULT, RuleSet.standard(), false);
  }

  /**
   * A reader that looks at networks as of the day a clock shows.
   *
   * @param newClock the clock, with its zone
   * @return a reader that is otherwise the same
   */
  public NetworkJson on(Clock newClock) {
    return new NetworkJson(newClock, limits, rules, compact);
  }

  /**
   * A reader and writer with other limits: what lies beyond them is neither read nor written.
   *
   * @param newLimits the limits
   * @return a reader that is otherwise the same
   */
  public NetworkJson withLimits(Limits newLimits) {
    return new NetworkJson(clock, newLimits, rules, compact);
  }

  /**
   * A reader that judges by other rules or under profiles.
   *
   * @param newRules the rules, for example {@code RuleSet.standard().under(profile)}
   * @return a reader that is otherwise the same
   */
  public NetworkJson using(RuleSet newRules) {
    return new NetworkJson(clock, limits, newRules, compact);
  }

  /**
   * One that writes on a single line: the same tokens as otherwise, without blanks between them,
   * and without a line end, so that a caller can join lines as it likes (NDJSON).
   *
   * @return one that reads in the same way
   */
  public NetworkJson compact() {
    return new NetworkJson(clock, limits, rules, true);
  }

  /**
   * Reads and checks a document.
   *
   * @param document the bytes of the document, in UTF-8
   * @return the network and the report
   */
  public ReadResult read(byte[] document) {
    return checker().check(DocumentKind.NETWORK, document).result(ReadResult::new);
  }

  /**
   * Reads and checks a document.
   *
   * @param document the text of the document
   * @return the network and the report
   */
  public ReadResult read(String document) {
    return checker().check(DocumentKind.NETWORK, document).result(ReadResult::new);
  }

  /**
   * Reads and checks a document, up to the end of a stream, which stays open.
   *
   * @param document the stream, in UTF-8
   * @return the network and the report
   * @throws IOException if the stream cannot be read
   */
  public ReadResult read(InputStream document) throws IOException {
    return read(document.readNBytes(limits.documentBytes() + 1));
  }

  /**
   * Reads and checks a document.
   *
   * @param document a file, in UTF-8
   * @return the network and the report
   * @throws IOException if the file cannot be read
   */
  public ReadResult read(Path document) throws IOException {
    try (InputStream in = Files.newInputStream(document)) {
      return read(in);
    }
  }

  /**
   * Reads and checks a register of networks.
   *
   * @param document the bytes of the document, in UTF-8
   * @return the register and the report
   */
  public RegisterReadResult readRegister(byte[] document) {
    return checker().check(DocumentKind.REGISTER, document).result(RegisterReadResult::new);
  }

  /**
   * Reads and checks a register of networks.
   *
   * @param document the text of the document
   * @return the register and the report
   */
  public RegisterReadResult readRegister(String document) {
    return checker().check(DocumentKind.REGISTER, document).result(RegisterReadResult::new);
  }

  /**
   * Reads and checks a register of networks, up to the end of a stream, which stays open.
   *
   * @param document the stream, in UTF-8
   * @return the register and the report
   * @throws IOException if the stream cannot be read
   */
  public RegisterReadResult readRegister(InputStream document) throws IOException {
    return readRegister(document.readNBytes(limits.documentBytes() + 1));
  }

  /**
   * Reads and checks a register of networks.
   *
   * @param document a file, in UTF-8
   * @return the register and the report
   * @throws IOException if the file cannot be read
   */
  public RegisterReadResult readRegister(Path document) throws IOException {
    try (InputStream in = Files.newInputStream(document)) {
      return readRegister(in);
    }
  }

  /**
   * Reads and checks many networks and registers, one after another: the lines or elements of
   * files, the files of folders, or what a stream brings.
   *
   * @return no documents yet, to which sources are added
   */
  public ManyDocuments readMany() {
    return ManyDocuments.none(this::checker);
  }

  /**
   * Reads and checks a profile. It is judged by the rules of this reader, but not by their
   * profiles.
   *
   * @param document the bytes of the document, in UTF-8
   * @return the profile and the report
   */
  public ProfileReadResult readProfile(byte[] document) {
    return forProfiles()
        .checker()
        .check(DocumentKind.PROFILE, document)
        .result(ProfileReadResult::new);
  }

  /**
   * Reads and checks a profile.
   *
   * @param document the text of the document
   * @return the profile and the report
   */
  public ProfileReadResult readProfile(String document) {
    return forProfiles()
        .checker()
        .check(DocumentKind.PROFILE, document)
        .result(ProfileReadResult::new);
  }

  /**
   * Reads and checks a profile, up to the end of a stream, which stays open.
   *
   * @param document the stream, in UTF-8
   * @return the profile and the report
   * @throws IOException if the stream cannot be read
   */
  public ProfileReadResult readProfile(InputStream document) throws IOException {
    return readProfile(document.readNBytes(limits.documentBytes() + 1));
  }

  /**
   * Reads and checks a profile.
   *
   * @param document a file, in UTF-8
   * @return the profile and the report
   * @throws IOException if the file cannot be read
   */
  public ProfileReadResult readProfile(Path document) throws IOException {
    try (InputStream in = Files.newInputStream(document)) {
      return readProfile(in);
    }
  }

  /**
   * Whether a document is a register of networks, and so one for {@link #readRegister(byte[])}.
   *
   * <p>It is one if its root is an object with a property only a register has: {@code networks},
   * {@code bezirkskoordinationen}, {@code servicestellen} or {@code claimedTotals}. The first of
   * them settles it; what follows is not looked at.
   *
   * @param document the bytes of the document, in UTF-8
   * @return true for a register; false for anything else, and where no such property comes before
   *     the document ends, stops being JSON or exceeds the limits of this reader
   */
  public boolean isRegister(byte[] document) {
    return document.length <= limits.documentBytes()
        && RegisterSigns.standIn(DocumentText.of(document), limits.bounds());
  }

  /**
   * Writes a network in the canonical form: properties in a fixed order, sets sorted, nothing that
   * is not stated; indented by two blanks, lines ended by a line feed, unless this writes {@link
   * #compact()}. Extensions come last in each object, in their own order and to the letter.
   *
   * @param network the network
   * @return the document; reading it gives an equal network, and writing that the same document
   * @throws IllegalArgumentException if this reader could not read the document: it exceeds one of
   *     the {@linkplain #withLimits limits}, a day lies outside the years 1 to 9999, a text holds
   *     half a character, or a number is too large; the message names the place as a JSON Pointer
   *     and shows nothing of the value
   */
  public String write(Network network) {
    return write(DocumentKind.NETWORK, network);
  }

  /**
   * Writes a register in the canonical form, its networks included.
   *
   * @param register the register
   * @return the document; reading it gives an equal register, and writing that the same document
   * @throws IllegalArgumentException if this reader could not read the document: it exceeds one of
   *     the {@linkplain #withLimits limits}, a day lies outside the years 1 to 9999, a text holds
   *     half a character, or a number is too large; the message names the place as a JSON Pointer
   *     and shows nothing of the value
   */
  public String write(NetworkRegister register) {
    return write(DocumentKind.REGISTER, register);
  }

  /**
   * Writes a profile in the canonical form.
   *
   * @param profile the profile
   * @return the document; reading it gives an equal profile, and writing that the same document
   * @throws IllegalArgumentException if this reader could not read the document: it exceeds one of
   *     the {@linkplain #withLimits limits}, a day lies outside the years 1 to 9999, a text holds
   *     half a character, or a number is too large; the message names the place as a JSON Pointer
   *     and shows nothing of the value
   */
  public String write(Profile profile) {
    return write(DocumentKind.PROFILE, profile);
  }

  /**
   * The JSON Schema (2020-12) of a kind of document, with descriptions in German and English and
   * examples, so that an editor can complete and explain what is typed.
   *
   * <p>It accepts every document about whose form the reader has nothing to say, and refuses most
   * others. It does not see a property that stands twice, a whole number written 2.0, decimal
   * places beyond the last that is allowed, days that contradict one another, the normal form of a
   * text, characters that take two units of UTF-16, bytes that are no UTF-8, what stands behind the
   * end, and limits. A newer minor version, which the reader reads with a notice, it refuses: what
   * is new there it cannot know. Of an older one it refuses what has another name since. Of the
   * rules it says nothing. Safe for use by many threads.
   *
   * @param kind the kind of document
   * @return the schema, a JSON document
   */
  public static String schema(SchemaKind kind) {
    return Schemas.read(kind.fileName());
  }

  /**
   * The problems a reader can find in a document, as rules with ids, texts and severities. They
   * stand beside those of {@code RuleCatalogue.all()}, which are about what a document says.
   *
   * @return the problems in the order of their ids; unmodifiable
   */
  public static List<Rule> problems() {
    return ReadingRules.ALL;
  }

  /** This reader as it reads profiles: a profile is not judged under other profiles. */
  NetworkJson forProfiles() {
    return using(rules.withoutProfiles());
  }

  /** A reading of a value from a parser that belongs to somebody else. */
  <T> ParserReading<T> reading(DocumentKind<T, ?> kind, JsonParser parser) {
    EvaluationContext context = new EvaluationContext(rules, LocalDate.now(clock));
    return ParserReading.ofValue(kind, parser, limits.bounds(), context);
  }

  /** Checks documents as of today. */
  private DocumentChecker checker() {
    return new DocumentChecker(limits.bounds(), rules, LocalDate.now(clock));
  }

  /** Checks that a value that others write to their own generator can be read by this reader. */
  <T> void checkWritable(DocumentKind<T, ?> kind, T value) {
    DocumentWriter.check(kind.type(), value, limits.bounds());
  }

  private <T> String write(DocumentKind<T, ?> kind, T value) {
    TextPieces text = new TextPieces(limits.documentBytes());
    try (JsonGenerator generator =
        compact ? JsonGenerators.compact(text) : JsonGenerators.indented(text)) {
      DocumentWriter.write(kind.type(), value, limits.bounds(), generator);
      if (!compact) {
        generator.writeRaw('\n');
      }
    }
    return text.whole();
  }
}
