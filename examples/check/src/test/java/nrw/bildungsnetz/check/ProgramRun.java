package nrw.bildungsnetz.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
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
