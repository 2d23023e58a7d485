package nrw.bildungsnetz.validation.engine;

import java.util.HashMap;
import java.util.Map;
import nrw.bildungsnetz.validation.AffectedPart;

/**
 * Which objects the waivers without a network accepted in a run over many documents: each accepts
 * the first it fits, and none in any other network. Not thread-safe.
 */
public final class WaiversOfRun {

  private final Map<Integer, AffectedPart> taken = new HashMap<>();

  /** A run in which none has accepted anything. */
  public WaiversOfRun() {}

  /**
   * The part a waiver accepts in this run.
   *
   * @param waiver its number
   * @param part the part it fits now
   * @return that part, or the one it fitted before
   */
  AffectedPart taken(int waiver, AffectedPart part) {
    return taken.computeIfAbsent(waiver, number -> part);
  }
}
