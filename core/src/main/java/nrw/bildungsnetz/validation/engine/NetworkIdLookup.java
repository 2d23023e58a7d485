package nrw.bildungsnetz.validation.engine;

import java.util.List;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Identified;
import nrw.bildungsnetz.model.NetworkRegister;

/** Tells which network of a document a place belongs to. */
final class NetworkIdLookup {

  private NetworkIdLookup() {}

  /** The id of the network at a path in the model; that of the document for all else. */
  static String at(ElementPath path, Identified document) {
    List<Object> steps = path.getSteps();
    if (document instanceof NetworkRegister register
        && steps.size() > 1
        && steps.get(0).equals("networks")
        && steps.get(1) instanceof Integer index) {
      return register.getNetworks().get(index).getId();
    }
    return document.getId();
  }
}
