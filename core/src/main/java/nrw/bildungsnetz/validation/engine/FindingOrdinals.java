package nrw.bildungsnetz.validation.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.FindingIdentity;

/** Numbers findings that are alike, so that each has an identity of its own. */
final class FindingOrdinals {

  /** What is cheap to compare; findings that differ in it are not alike. */
  private record Case(String rule, String network, String object) {

    static Case of(Finding finding) {
      return new Case(finding.getRule().getId(), finding.getNetworkId(), finding.getObjectId());
    }
  }

  private FindingOrdinals() {}

  /** The same findings in the same order, which must be that of the report. */
  static List<Finding> in(List<Finding> findings) {
    Map<Case, Integer> sizes = new HashMap<>();
    findings.forEach(each -> sizes.merge(Case.of(each), 1, Integer::sum));
    Map<FindingIdentity, Integer> last = new HashMap<>();
    List<Finding> numbered = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      Finding first = with(1, finding);
      numbered.add(
          sizes.getOrDefault(Case.of(finding), 1) == 1
              ? first
              : with(last.merge(first.getIdentity(), 1, Integer::sum), finding));
    }
    return numbered;
  }

  private static Finding with(int ordinal, Finding finding) {
    return finding.getOrdinal() == ordinal
        ? finding
        : Finding.builder().from(finding).ordinal(ordinal).build();
  }
}
