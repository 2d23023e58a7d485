package nrw.bildungsnetz.model;

/**
 * How a Handlungsfeld is worked on.
 *
 * <p>Source: paper of Kreis Steinfurt on work in its Handlungsfelder.
 *
 * @since 0.1.0
 */
public enum Bearbeitungsform {
  /** In a dedicated Arbeitskreis. */
  ARBEITSKREIS,
  /** In a Fachforum. */
  FACHFORUM,
  /** In a body from outside the network. */
  EXTERNES_GREMIUM,
  /** It is only monitored. */
  BEGLEITUNG,
  /** In the Bildungsbüro itself. */
  BUERO
}
