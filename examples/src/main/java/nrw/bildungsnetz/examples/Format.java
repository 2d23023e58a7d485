package nrw.bildungsnetz.examples;

import java.util.Locale;
import nrw.bildungsnetz.json.ReportJson;
import nrw.bildungsnetz.rendering.EmailText;
import nrw.bildungsnetz.rendering.ReportRendering;
import nrw.bildungsnetz.validation.Report;

/** The forms of a report. One more form is one more constant here. */
enum Format {
  TEXT {
    @Override
    String of(Report report, String name, String title, Locale locale) {
      return ReportRendering.in(locale).terminal(report, title);
    }
  },
  EMAIL {
    @Override
    String of(Report report, String name, String title, Locale locale) {
      EmailText email = ReportRendering.in(locale).email(report, title);
      return new ProgramTexts(locale).emailSubject()
          + " "
          + email.subject()
          + "\n\n"
          + email.body();
    }
  },
  MARKDOWN {
    @Override
    String of(Report report, String name, String title, Locale locale) {
      return ReportRendering.in(locale).markdown(report, title);
    }
  },
  JSON {
    @Override
    String of(Report report, String name, String title, Locale locale) {
      return ReportJson.write(report, name, locale);
    }
  };

  /** Renders a report on a document: its name is for programs, its title for people. */
  abstract String of(Report report, String name, String title, Locale locale);
}
