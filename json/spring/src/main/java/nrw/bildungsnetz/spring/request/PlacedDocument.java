package nrw.bildungsnetz.spring.request;

import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import org.jspecify.annotations.Nullable;

/**
 * A network or register in what a request held.
 *
 * @param place where it stands there
 * @param document the network or register
 */
public record PlacedDocument(ElementPath place, Object document) {

  static boolean isDocument(@Nullable Object value) {
    return value instanceof Network || value instanceof NetworkRegister;
  }
}
