package nrw.bildungsnetz.rules.support;

import nrw.bildungsnetz.model.Vote;

/** Counts the votes of a vote. */
public final class Votes {

  private Votes() {}

  /** All votes that are stated, abstentions included. */
  public static long total(Vote vote) {
    return (long) vote.getInFavour().orElse(0)
        + vote.getAgainst().orElse(0)
        + vote.getAbstentions().orElse(0);
  }
}
