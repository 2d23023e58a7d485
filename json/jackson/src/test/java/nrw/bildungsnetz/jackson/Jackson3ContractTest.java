package nrw.bildungsnetz.jackson;

import nrw.bildungsnetz.json.mappers.MapperContract;
import nrw.bildungsnetz.json.mappers.MapperUnderTest;

class Jackson3ContractTest extends MapperContract {

  @Override
  protected MapperUnderTest mapper() {
    return Jackson3.create();
  }
}
