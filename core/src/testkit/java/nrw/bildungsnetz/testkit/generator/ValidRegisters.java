package nrw.bildungsnetz.testkit.generator;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import nrw.bildungsnetz.codes.CodeLists;
import nrw.bildungsnetz.codes.Kreis;
import nrw.bildungsnetz.codes.Regierungsbezirk;
import nrw.bildungsnetz.model.Bezirkskoordination;
import nrw.bildungsnetz.model.ClaimedTotal;
import nrw.bildungsnetz.model.ClaimedTotalBuilder;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.model.PostFunction;
import nrw.bildungsnetz.model.Publication;
import nrw.bildungsnetz.model.PublicationKind;
import nrw.bildungsnetz.model.Servicestelle;
import nrw.bildungsnetz.model.Source;
import nrw.bildungsnetz.model.tables.NetworkRegisterTable;

/**
 * Generates valid registers of valid networks, at most one for each Kreis, with the offices of all
 * Regierungsbezirke.
 */
public final class ValidRegisters {

  private static final String SOURCE = "quelle";

  private static final List<String> TASKS =
      List.of("Beratung", "Austausch der Netzwerke", "Fortbildung");

  private ValidRegisters() {}

  /**
   * A register.
   *
   * @param seed any number; the same arguments produce the same register
   * @param networks how many networks it has, from none to 53
   * @param members how many memberships each of them has, at least one
   * @return a valid register
   */
  public static NetworkRegister create(long seed, int networks, int members) {
    Dice dice = new Dice(seed).fork("register");
    ForeignData foreign = new ForeignData(dice.fork("extensions"));
    NetworkRegister own = Extended.in(NetworkRegisterTable.TYPE, bare(dice), foreign::any);
    return own.with(copy -> copy.networks(networks(seed, networks, members)));
  }

  /** The register without its networks, which are generated separately. */
  private static NetworkRegister bare(Dice dice) {
    return NetworkRegister.builder()
        .id("rbn-nrw")
        .name("Regionale Bildungsnetzwerke in Nordrhein-Westfalen")
        .asOf(dice.maybe(70, Timeline.STAND))
        .description(dice.maybe(50, "Alles hier ist erfunden."))
        .organisations(offices(ValidRegisters::bezirksregierung))
        .bezirkskoordinationen(offices(bezirk -> koordination(bezirk, dice)))
        .servicestellen(offices(bezirk -> servicestelle(bezirk, dice)))
        .claimedTotals(totals(dice))
        .addPublication(
            Publication.builder()
                .id("handreichung")
                .title("Handreichung")
                .kind(PublicationKind.BROSCHUERE)
                .build())
        .addSource(Source.builder().id(SOURCE).title("Seite des Schulministeriums").build())
        .build();
  }

  private static List<Network> networks(long seed, int count, int members) {
    List<Kreis> kreise =
        new Dice(seed).fork("kreise").shuffled(List.copyOf(CodeLists.kreise().getEntries()));
    return IntStream.range(0, count)
        .mapToObj(i -> ValidNetworks.create(seed + i, members, kreise.get(i)))
        .toList();
  }

  private static <T> List<T> offices(Function<Regierungsbezirk, T> office) {
    return Arrays.stream(Regierungsbezirk.values()).map(office).toList();
  }

  private static Organisation bezirksregierung(Regierungsbezirk bezirk) {
    return Organisation.builder()
        .id(id("br", bezirk))
        .name("Bezirksregierung " + bezirk.getDisplayName())
        .kind(OrganisationKind.BEZIRKSREGIERUNG)
        .regierungsbezirk(bezirk)
        .build();
  }

  private static Bezirkskoordination koordination(Regierungsbezirk bezirk, Dice dice) {
    return Bezirkskoordination.builder()
        .id(id("koordination", bezirk))
        .regierungsbezirk(bezirk)
        .organisation(id("br", bezirk))
        .office(dice.maybe(60, "Dezernat 4Q"))
        .person(dice.maybe(50, People.name(dice.between(0, 5_000))))
        .tasks(dice.some(TASKS, 2))
        .period(dice.maybe(40, new Span(LocalDate.of(2009, 8, 1), Optional.empty()).told()))
        .addSource(SOURCE)
        .build();
  }

  private static Servicestelle servicestelle(Regierungsbezirk bezirk, Dice dice) {
    return Servicestelle.builder()
        .id(id("servicestelle", bezirk))
        .name("Servicestelle Regionale Bildungsnetzwerke")
        .regierungsbezirk(bezirk)
        .organisation(dice.maybe(70, id("br", bezirk)))
        .bezirkskoordination(id("koordination", bezirk))
        .led(dice.chance(60))
        .staff(dice.some(List.of(PostFunction.values()), 2))
        .tasks(dice.some(TASKS, 2))
        .period(dice.maybe(40, new Span(LocalDate.of(2010, 2, 1), Optional.empty()).told()))
        .sources(dice.some(List.of(SOURCE), 1))
        .build();
  }

  private static List<ClaimedTotal> totals(Dice dice) {
    return List.of(
        total(19, When.between(LocalDate.of(2008, 6, 23), LocalDate.of(2008, 6, 30))).build(),
        total(50, When.in(2018)).kreise(53).build(),
        total(51, When.on(LocalDate.of(2024, 4, 10))).kreise(dice.maybe(50, 53)).build(),
        total(11, When.in(2024)).regierungsbezirk(Regierungsbezirk.ARNSBERG).build());
  }

  private static ClaimedTotalBuilder total(int networks, When when) {
    return ClaimedTotal.builder()
        .networks(networks)
        .lowerBound(networks < 51)
        .date(when.date())
        .year(when.year())
        .notBefore(when.notBefore())
        .notAfter(when.notAfter())
        .addSource(SOURCE);
  }

  private static String id(String prefix, Regierungsbezirk bezirk) {
    return prefix + "-" + bezirk.name().toLowerCase(Locale.ROOT);
  }
}
