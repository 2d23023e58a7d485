package nrw.bildungsnetz.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.samples.Rebuilt;

/** Puts the elements of every list in another order. */
record Reordering(Random random) implements Rebuilt.Change {

  @Override
  public <V> Collection<V> of(Attribute<?, ?, V> attribute, List<V> values) {
    List<V> shuffled = new ArrayList<>(values);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}
