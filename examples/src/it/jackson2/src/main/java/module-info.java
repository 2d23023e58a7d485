module consumer {
  requires nrw.bildungsnetz.jackson2;
}
