package nrw.bildungsnetz.model;

import java.util.ServiceLoader;
import nrw.bildungsnetz.bridge.CatalogueBridge;

/**
 * The rule catalogue, looked up once. It is part of this library; the lookup avoids a dependency of
 * the model on the rules.
 */
final class Catalogue {

  static final CatalogueBridge RULES =
      ServiceLoader.load(CatalogueBridge.class, CatalogueBridge.class.getClassLoader())
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("The rule catalogue is missing"));

  private Catalogue() {}
}
