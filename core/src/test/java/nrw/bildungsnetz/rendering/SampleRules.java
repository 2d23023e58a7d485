package nrw.bildungsnetz.rendering;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import nrw.bildungsnetz.rules.Basis;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.texts.Texts;

/** Separate rules, so that the expected texts do not change with the catalogue. */
final class SampleRules {

  private static final Texts TEXTS =
      Texts.read(
          stream(
              """
              X01.title=Ein Schlüssel passt zum Bezirk
              X01.message=Der Schlüssel {key} liegt nicht im angegebenen Bezirk.
              X01.reason=Am Bezirk hängt, welche Bezirksregierung zuständig ist.
              X01.remedy=Berichtigen Sie den Schlüssel oder den Bezirk.
              X02.title=Ein Gremium tagt einmal im Jahr
              X02.message=Das Gremium „{committee}“ hat seit {months} Monaten nicht getagt.
              X02.reason=So sieht es der Mustervertrag vor.
              X02.remedy=Tragen Sie die letzte Sitzung von „{committee}“ ein.
              X03.title=Zu einem Gremium sind Mitglieder angegeben
              X03.message=Zum Gremium „{committee}“ ist niemand angegeben.
              X03.reason=Öffentliche Seiten nennen die Mitglieder oft nicht.
              X03.remedy=Ergänzen Sie die Mitglieder, wenn sie bekannt sind.
              X04.title=Ein Vertrag nennt seinen Beginn
              X04.message=Zum Vertrag „{agreement}“ ist kein Beginn angegeben.
              X04.reason=Ohne Beginn bleibt offen, ob der Vertrag gilt.
              X04.remedy=Ergänzen Sie den Beginn.
              """),
          stream(
              """
              X01.title=A key fits the district
              X01.message=The key {key} does not lie in the district stated.
              X01.reason=The district decides which Bezirksregierung is competent.
              X01.remedy=Correct the key or the district.
              X02.title=A committee meets once a year
              X02.message=The committee "{committee}" has not met for {months} months.
              X02.reason=The model contract provides for it.
              X02.remedy=Enter the last meeting of "{committee}".
              X03.title=Members of a committee are stated
              X03.message=Nobody is stated for the committee "{committee}".
              X03.reason=Public pages often do not name the members.
              X03.remedy=Add the members if they are known.
              X04.title=An agreement states its start
              X04.message=No start is stated for the agreement "{agreement}".
              X04.reason=Without a start it is open whether the agreement holds.
              X04.remedy=Add the start.
              """));

  static final Rule KEY = rule("X01", Severity.ERROR, Category.KEY, Basis.STATED);
  static final Rule MEETS = rule("X02", Severity.WARNING, Category.MEETING, Basis.STATED);
  static final Rule MEMBERS = rule("X03", Severity.INFO, Category.COMMITTEE, Basis.NOT_STATED);
  static final Rule START = rule("X04", Severity.WARNING, Category.AGREEMENT, Basis.NOT_STATED);

  private SampleRules() {}

  /** The same rule on another subject. */
  static Rule on(Category category, Severity severity) {
    return rule("X01", severity, category, Basis.STATED);
  }

  private static Rule rule(String id, Severity severity, Category category, Basis basis) {
    return Rule.builder()
        .id(id)
        .severity(severity)
        .category(category)
        .basis(basis)
        .source("Beispiel")
        .since("0.1.0")
        .texts(TEXTS)
        .build();
  }

  private static InputStream stream(String texts) {
    return new ByteArrayInputStream(texts.getBytes(StandardCharsets.UTF_8));
  }
}
