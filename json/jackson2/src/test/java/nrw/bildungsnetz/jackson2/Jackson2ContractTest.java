package nrw.bildungsnetz.jackson2;

import nrw.bildungsnetz.json.mappers.MapperContract;
import nrw.bildungsnetz.json.mappers.MapperUnderTest;

class Jackson2ContractTest extends MapperContract {

  @Override
  protected MapperUnderTest mapper() {
    return Jackson2.create();
  }
}
