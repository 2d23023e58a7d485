package app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;

/** Takes networks in. */
@ApplicationScoped
public class Networks {

  public String take(@Valid Network network) {
    return network.getId();
  }

  public String takeAll(@Valid NetworkRegister register) {
    return register.getId();
  }
}
