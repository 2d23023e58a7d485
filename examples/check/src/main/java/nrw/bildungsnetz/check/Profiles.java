package nrw.bildungsnetz.check;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.json.FailureReason;
import nrw.bildungsnetz.json.NetworkJson;
import nrw.bildungsnetz.json.ReadResult;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.Report;

/**
 * The profiles named on the command line, and the problems that prevent their use.
 *
 * @param usable the profiles, in the order of the command line
 * @param faulty reports on the profiles that have errors
 * @param unreadable files that cannot be read, and why
 */
record Profiles(List<Profile> usable, List<Faulty> faulty, Map<String, FailureReason> unreadable) {

  /**
   * A profile with errors.
   *
   * @param file the file
   * @param report what is wrong with it
   */
  record Faulty(String file, Report report) {}

  static Profiles read(List<String> files, NetworkJson json) {
    Profiles profiles = new Profiles(new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>());
    files.forEach(file -> profiles.add(file, json));
    return profiles;
  }

  boolean areAllUsable() {
    return faulty.isEmpty() && unreadable.isEmpty();
  }

  Profile[] layers() {
    return usable.toArray(new Profile[0]);
  }

  private void add(String file, NetworkJson json) {
    try {
      ReadResult<Profile> result = json.readProfile(Path.of(file));
      if (result.isReadable() && result.getReport().isAcceptable()) {
        result.getValue().ifPresent(usable::add);
      } else {
        faulty.add(new Faulty(file, result.getReport()));
      }
    } catch (IOException e) {
      unreadable.put(file, FailureReason.of(e));
    } catch (InvalidPathException e) {
      unreadable.put(file, FailureReason.NOT_FOUND);
    }
  }
}
