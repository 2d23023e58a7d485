package nrw.bildungsnetz.rules.network;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.List;
import nrw.bildungsnetz.codes.Regierungsbezirk;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rule about the keys of Stadt and Kreis Aachen. */
public final class AachenKeyExamples {

  private static final LocalDate LAST_DAY = LocalDate.of(2009, 10, 20);
  private static final String AGS = "/organisations/16/ags";

  private AachenKeyExamples() {}

  public static List<RuleCase<Network>> all() {
    return List.of(
        conforming("N08", "keys elsewhere", SampleNetworks.valid()),
        conforming("N08", "Stadt Aachen as it is today", organisation("05334002")),
        conforming("N08", "ended with the Kreis", until("05354", LAST_DAY)),
        conforming("N08", "before the StädteRegion was formed", network("05354")).on(LAST_DAY),
        violating("N08", "ended the day after", until("05354", LAST_DAY.plusDays(1)), AGS),
        violating("N08", "an organisation in the Stadt", organisation("05313000"), AGS),
        violating("N08", "in the Kreis", organisation("05354"), AGS),
        violating("N08", "in Alsdorf", organisation("05354004"), AGS),
        violating("N08", "in no Gemeinde of the Kreis", organisation("05354999"), AGS),
        violating("N08", "the network of the Stadt", network("05313"), "/ags").beside("N14", "N17"),
        violating("N08", "the network of the Kreis", network("05354"), "/ags")
            .beside("N14", "N17"));
  }

  private static Network organisation(String ags) {
    return Edits.organisation("stiftung", o -> o.ags(ags));
  }

  private static Network until(String ags, LocalDate end) {
    return Edits.organisation(
        "stiftung", o -> o.ags(ags).period(Period.builder().end(end).build()));
  }

  private static Network network(String ags) {
    return Edits.organisation("bezreg", o -> o.regierungsbezirk(Regierungsbezirk.KOELN))
        .with(n -> n.ags(ags).regierungsbezirk(Regierungsbezirk.KOELN));
  }
}
