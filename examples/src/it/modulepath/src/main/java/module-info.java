module consumer {
  requires nrw.bildungsnetz.json;
}
