package nrw.bildungsnetz.rules.support;

import java.util.EnumMap;
import java.util.Map;
import nrw.bildungsnetz.model.AgreementContent;
import nrw.bildungsnetz.model.SeatQuota;
import nrw.bildungsnetz.model.Side;

/** The seats that an agreement gives to the sides. */
public final class Quotas {

  private Quotas() {}

  /** The number of seats of each side with a quota; several quotas of one side add up. */
  public static Map<Side, Integer> bySide(AgreementContent content) {
    Map<Side, Integer> seats = new EnumMap<>(Side.class);
    for (SeatQuota quota : content.getSeatQuotas()) {
      seats.merge(quota.getSide(), quota.getSeats(), Quotas::sum);
    }
    return seats;
  }

  private static int sum(int one, int other) {
    return (int) Math.min((long) one + other, Integer.MAX_VALUE);
  }
}
