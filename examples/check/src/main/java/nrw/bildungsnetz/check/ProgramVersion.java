package nrw.bildungsnetz.check;

import nrw.bildungsnetz.rules.catalogue.RuleCatalogue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** Provides the version of the program and of the rules it checks. */
final class ProgramVersion implements IVersionProvider {

  @Override
  public String[] getVersion() {
    @Nullable String version = ProgramVersion.class.getPackage().getImplementationVersion();
    return new String[] {
      "bildungsnetz-check " + (version == null ? "(unpackaged)" : version),
      "rules " + RuleCatalogue.VERSION
    };
  }
}
