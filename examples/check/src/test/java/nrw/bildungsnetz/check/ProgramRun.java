package nrw.bildungsnetz.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** One run of the program, and its output. */
record ProgramRun(int status, String out, String err) {

  static final String NETWORKS = "../src/main/resources/networks/";
  static final String DORTMUND = NETWORKS + "dortmund.json";
  static final String DORTMUND_BROKEN = NETWORKS + "dortmund-broken.json";

  private static final String DOCUMENTS = "src/test/resources/documents/";
  static final String CONFORMING = DOCUMENTS + "conforming.json";
  static final String BROKEN = DOCUMENTS + "broken.json";
  static final String REGISTER = DOCUMENTS + "register.json";
  static final String REGISTER_BROKEN = DOCUMENTS + "register-broken.json";

  static ProgramRun of(String... args) {
    return withInput("", args);
  }

  /** A run whose output fails once it has taken some bytes. */
  static ProgramRun withFailingOutput(String message, String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    FailingOutput out = new FailingOutput(message);
    int status = CheckProgram.run(InputStream.nullInputStream(), out, err, Terminal.NONE, args);
    return new ProgramRun(
        status, out.taken().toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** A run of another command. */
  static ProgramRun ofCommand(Object command, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        CheckProgram.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            command,
            args);
    return new ProgramRun(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  static ProgramRun withInput(String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        CheckProgram.run(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            args);
    return new ProgramRun(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
