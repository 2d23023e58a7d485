package nrw.bildungsnetz.model;

import java.util.ServiceLoader;
import nrw.bildungsnetz.bridge.CatalogueBridge;

/** The rule catalogue as the model reaches it, found once; this library brings it along. */
final class Catalogue {

  static final CatalogueBridge RULES =
      ServiceLoader.load(CatalogueBridge.class, CatalogueBridge.class.getClassLoader())
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("The rule catalogue is missing"));

  private Catalogue() {}
}
