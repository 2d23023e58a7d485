package nrw.bildungsnetz.model.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import nrw.bildungsnetz.documents.DerivedFile;
import nrw.bildungsnetz.documents.LockFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Documents are written in the order of the rows: a lock file makes every change deliberate. */
class DescriptionLockTest {

  private static final LockFile LOCK =
      LockFile.growing(
          DerivedFile.of("src/test/resources/attributes.lock"),
          DescriptionLockTest::isAddedToInOrder);

  @Test
  void noLockedAttributeVanishedOrMoved() throws IOException {
    assertThat(LOCK.broken(described()))
        .as(
            """
            Attributes that attributes.lock holds have vanished or stand in another order. Undo the
            change; or, if it is meant, correct the line in
            core/src/test/resources/attributes.lock and tell of it in CHANGELOG.md.""")
        .isEmpty();
  }

  @Test
  @Tag(DerivedFile.TAG)
  void everyAttributeIsLocked() throws IOException {
    LOCK.holdsAllOf(described());
  }

  private static List<String> described() {
    return ModelTypes.types().stream().map(DescriptionLockTest::line).sorted().toList();
  }

  private static String line(ObjectType<?, ?> type) {
    return type.getJavaType().getSimpleName() + ": " + String.join(" ", type.getAttributeNames());
  }

  /** A new attribute may be inserted anywhere among the old ones. */
  private static boolean isAddedToInOrder(String old, String anew) {
    Iterator<String> names = List.of(anew.split(" ", -1)).iterator();
    for (String name : old.split(" ", -1)) {
      boolean found = false;
      while (!found && names.hasNext()) {
        found = names.next().equals(name);
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }
}
