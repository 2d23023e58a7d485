package nrw.bildungsnetz.testkit.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nrw.bildungsnetz.codes.CodeLists;
import nrw.bildungsnetz.codes.Gemeinde;
import nrw.bildungsnetz.codes.KreisKind;
import nrw.bildungsnetz.codes.Schulform;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationBuilder;
import nrw.bildungsnetz.model.OrganisationKind;

/** The institutions: Land and Kommune with their authorities, schools, and partners. */
final class Organisations {

  static final String LAND = "land";
  static final String OLD_MINISTRY = "msw";
  static final String MINISTRY = "msb";
  static final String LABOUR_MINISTRY = "mags";
  static final String BEZIRKSREGIERUNG = "bezirksregierung";
  static final String SCHULAMT = "schulamt";
  static final String KOMMUNE = "kommune";
  static final String FACHBEREICH = "fachbereich-schule";
  static final String KOKO = "koko";
  static final String INTEGRATIONSZENTRUM = "ki";
  static final String AGENTUR = "agentur-fuer-arbeit";
  static final String JOBCENTER = "jobcenter";
  static final String VEREIN = "foerderverein";
  static final String TRANSFERAGENTUR = "transferagentur";

  /** The day on which the school ministry received its current name. */
  static final LocalDate NEW_MINISTRY = LocalDate.of(2017, 6, 30);

  /** The Schulformen supervised by the untere Schulaufsicht; the obere has the others. */
  static final List<String> UNTERE = List.of("02", "04", "06", "08");

  private final Setting setting;
  private final List<Organisation> authorities = new ArrayList<>();
  private final List<Organisation> gemeinden = new ArrayList<>();
  private final Schools schools;
  private final List<Organisation> partners;

  private Organisations(Setting setting) {
    this.setting = setting;
    this.schools = Schools.of(setting);
    this.partners = Partners.of(setting);
  }

  static Organisations of(Setting setting) {
    Organisations organisations = new Organisations(setting);
    organisations.addLand();
    organisations.addKommune();
    organisations.addSupporters();
    organisations.addGemeinden();
    return organisations;
  }

  List<Organisation> all() {
    return Stream.of(authorities, gemeinden, schools.all(), partners)
        .flatMap(List::stream)
        .toList();
  }

  /** The municipalities of a Kreis; empty if the Kommune is itself one. */
  List<Organisation> gemeinden() {
    return gemeinden;
  }

  Schools schools() {
    return schools;
  }

  List<Organisation> partners() {
    return partners;
  }

  /** The current Schulformen supervised by the obere Schulaufsicht. */
  static List<String> obere() {
    return CodeLists.schulformen().validOn(Timeline.STAND).stream()
        .map(Schulform::getKey)
        .filter(key -> !UNTERE.contains(key))
        .toList();
  }

  /** The ministry that represents the Land on a day. */
  static String ministryOn(LocalDate day) {
    return day.isBefore(NEW_MINISTRY) ? OLD_MINISTRY : MINISTRY;
  }

  private void addLand() {
    Dice dice = setting.dice("land");
    Span old = Span.of(LocalDate.of(2005, 6, 24), NEW_MINISTRY.minusDays(1));
    add(organisation(LAND, "Land Nordrhein-Westfalen", OrganisationKind.LAND));
    add(
        organisation(
                OLD_MINISTRY,
                "Ministerium für Schule und Weiterbildung",
                OrganisationKind.MINISTERIUM)
            .partOf(LAND)
            .period(old.told()));
    add(
        organisation(MINISTRY, "Ministerium für Schule und Bildung", OrganisationKind.MINISTERIUM)
            .partOf(LAND)
            .addPredecessor(OLD_MINISTRY)
            .period(new Span(NEW_MINISTRY, Optional.empty()).told()));
    add(
        organisation(
                LABOUR_MINISTRY,
                "Ministerium für Arbeit, Gesundheit und Soziales",
                OrganisationKind.MINISTERIUM)
            .partOf(LAND)
            .addProgramme(Programmes.KAOA));
    add(
        organisation(
                BEZIRKSREGIERUNG,
                "Bezirksregierung "
                    + setting.territory().kreis().getRegierungsbezirk().getDisplayName(),
                OrganisationKind.BEZIRKSREGIERUNG)
            .partOf(LAND)
            .regierungsbezirk(setting.territory().kreis().getRegierungsbezirk())
            .sources(setting.sourced(dice)));
    add(
        organisation(
                SCHULAMT,
                "Schulamt für " + setting.territory().kreis().getName(),
                OrganisationKind.SCHULAMT)
            .partOf(LAND)
            .ags(setting.territory().ags()));
  }

  private void addKommune() {
    KreisKind kind = setting.territory().kreis().getKind();
    add(
        organisation(
                KOMMUNE,
                setting.territory().kommune(),
                kind == KreisKind.KREISFREIE_STADT
                    ? OrganisationKind.KREISFREIE_STADT
                    : OrganisationKind.KREIS)
            .ags(setting.territory().ags()));
    add(
        organisation(FACHBEREICH, "Fachbereich Schule", OrganisationKind.VERWALTUNGSEINHEIT)
            .partOf(KOMMUNE)
            .description("Hier ist das Bildungsbüro angesiedelt."));
    add(
        organisation(
                KOKO, "Kommunale Koordinierungsstelle", OrganisationKind.KOMMUNALE_KOORDINIERUNG)
            .partOf(KOMMUNE)
            .foundedYear(2012)
            .addProgramme(Programmes.KAOA));
    add(
        organisation(
                INTEGRATIONSZENTRUM,
                "Kommunales Integrationszentrum",
                OrganisationKind.INTEGRATIONSZENTRUM)
            .partOf(KOMMUNE)
            .foundedYear(2013));
  }

  private void addSupporters() {
    add(organisation(AGENTUR, "Agentur für Arbeit", OrganisationKind.AGENTUR_FUER_ARBEIT));
    add(organisation(JOBCENTER, "Jobcenter", OrganisationKind.JOBCENTER));
    add(
        organisation(VEREIN, "Förderverein Schulentwicklung e. V.", OrganisationKind.VEREIN)
            .foundedYear(2001)
            .description("Trägt Projekte\nund bindet Ehrenamtliche ein."));
    add(
        organisation(
            TRANSFERAGENTUR,
            "Transferagentur kommunales Bildungsmanagement",
            OrganisationKind.TRANSFERAGENTUR));
  }

  private void addGemeinden() {
    if (!setting.territory().isCity()) {
      for (Gemeinde each : setting.territory().gemeinden()) {
        gemeinden.add(
            organisation("gemeinde-" + each.getKey(), each.getName(), OrganisationKind.GEMEINDE)
                .ags(each.getKey())
                .build());
      }
    }
  }

  private void add(OrganisationBuilder organisation) {
    authorities.add(organisation.build());
  }

  static OrganisationBuilder organisation(String id, String name, OrganisationKind kind) {
    return Organisation.builder().id(id).name(name).kind(kind);
  }
}
