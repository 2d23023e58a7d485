package nrw.bildungsnetz.rules.support;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Representation;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;

/** Whether obere and untere Schulaufsicht are both part of the Regionalkoordination. */
public final class RegionalkoordinationTeam {

  /** The attributes that this class reads. */
  public static final List<String> READS =
      Stream.concat(
              BodyMembers.READS_OF_CREDIBLE.stream(),
              Stream.of(
                  "status",
                  "committees.id",
                  "committees.type",
                  "committees.period",
                  "memberships.committee",
                  "memberships.role",
                  "memberships.period"))
          .toList();

  private RegionalkoordinationTeam() {}

  /** The Schulaufsichten that are not members of a body. */
  public static Set<Representation> missing(Located<Committee> body, NetworkFacts facts) {
    List<Membership> members = BodyMembers.of(facts, body);
    Set<Representation> missing =
        EnumSet.of(Representation.OBERE_SCHULAUFSICHT, Representation.UNTERE_SCHULAUFSICHT);
    boolean open = false;
    for (Membership member : members) {
      Representation own = BodyMembers.credible(facts, member).orElse(Representation.LAND);
      // A member who represents the Land as a whole, or an unstated party, may belong to either.
      open |= own == Representation.LAND;
      missing.remove(own);
    }
    return members.isEmpty() || open ? Set.of() : missing;
  }

  /** Whether the rule about the Regionalkoordination already reports all of these as missing. */
  public static boolean isReported(Set<Representation> missing, NetworkFacts facts) {
    for (Located<Committee> body : Bodies.of(CommitteeType.REGIONALKOORDINATION, facts)) {
      if (!facts.isSaidToBeInactive() && missing(body, facts).containsAll(missing)) {
        return true;
      }
    }
    return false;
  }
}
