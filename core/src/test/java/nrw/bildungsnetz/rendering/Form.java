package nrw.bildungsnetz.rendering;

import java.util.regex.Pattern;
import nrw.bildungsnetz.validation.Report;

/** The formats of a report, and what a reader of each sees. */
enum Form {
  TERMINAL("terminal.txt") {
    @Override
    String of(ReportRendering rendering, Report report, String document) {
      return rendering.terminal(report, document);
    }
  },
  EMAIL("email.txt") {
    @Override
    String of(ReportRendering rendering, Report report, String document) {
      EmailText email = rendering.email(report, document);
      return email.getSubject() + "\n\n" + email.getBody();
    }
  },
  MARKDOWN("md") {
    @Override
    String of(ReportRendering rendering, Report report, String document) {
      return rendering.markdown(report, document);
    }

    @Override
    String read(String rendered) {
      return ESCAPED.matcher(rendered.replaceAll("(?<!\\\\)<!-- -->", "")).replaceAll("$1");
    }
  };

  private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{Punct})");

  final String ending;

  Form(String ending) {
    this.ending = ending;
  }

  abstract String of(ReportRendering rendering, Report report, String document);

  String read(String rendered) {
    return rendered;
  }
}
