package nrw.bildungsnetz.validation.engine;

import java.util.HashMap;
import java.util.Map;

/**
 * Which objects the waivers without a network accepted in a run over many documents: each accepts
 * the first it fits, and none in any other network. Not thread-safe.
 */
public final class WaiversOfRun {

  private final Map<Integer, WaivedObject> taken = new HashMap<>();

  /** A run in which none has accepted anything. */
  public WaiversOfRun() {}

  /**
   * The object a waiver accepts in this run.
   *
   * @param waiver its number
   * @param object the object it fits now
   * @return that object, or the one it fitted before
   */
  WaivedObject taken(int waiver, WaivedObject object) {
    return taken.computeIfAbsent(waiver, number -> object);
  }
}
