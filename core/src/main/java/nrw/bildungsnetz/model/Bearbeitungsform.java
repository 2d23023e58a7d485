package nrw.bildungsnetz.model;

/**
 * How a Handlungsfeld is worked on.
 *
 * <p>Source: paper of Kreis Steinfurt on work in its Handlungsfelder.
 */
public enum Bearbeitungsform {
  /** In an Arbeitskreis of its own. */
  ARBEITSKREIS,
  /** In a Fachforum. */
  FACHFORUM,
  /** In a body from outside the network. */
  EXTERNES_GREMIUM,
  /** It is only followed. */
  BEGLEITUNG,
  /** In the Bildungsbüro itself. */
  BUERO
}
