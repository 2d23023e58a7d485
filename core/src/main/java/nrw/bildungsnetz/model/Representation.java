package nrw.bildungsnetz.model;

/**
 * Whom a member represents in a body.
 *
 * <p>Source: Bezirksregierung Arnsberg, page on the Regionale Bildungsnetzwerke; pages of Kreis
 * Olpe and Hagen.
 *
 * @since 0.1.0
 */
public enum Representation {
  /** The Land, without a specific authority. */
  LAND(Side.LAND),
  /** The obere Schulaufsicht: the Bezirksregierung. */
  OBERE_SCHULAUFSICHT(Side.LAND),
  /** The untere Schulaufsicht: the staatliches Schulamt. */
  UNTERE_SCHULAUFSICHT(Side.LAND),
  /** The Kreis or kreisfreie Stadt. */
  KOMMUNE(Side.KOMMUNE),
  /** The kreisangehörige Gemeinden. */
  GEMEINDEN(Side.KOMMUNE),
  /** The schools. */
  SCHULEN(Side.THIRD),
  /** The Bildungsbüro, a joint body of Land and Kommune. */
  BILDUNGSBUERO(Side.THIRD),
  /** Another partner of the network. */
  PARTNER(Side.THIRD);

  private final Side side;

  Representation(Side side) {
    this.side = side;
  }

  /**
   * The side such a member counts for.
   *
   * @return the side
   */
  public Side getSide() {
    return side;
  }
}
