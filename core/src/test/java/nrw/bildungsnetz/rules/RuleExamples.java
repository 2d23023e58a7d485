package nrw.bildungsnetz.rules;

import java.util.List;
import java.util.stream.Stream;

/** For every rule, networks that keep it and networks that violate it. */
public final class RuleExamples {

  private static final List<RuleCase> ALL =
      Stream.of(
              NetworkExamples.all(),
              AgreementExamples.all(),
              ContractOverlapExamples.all(),
              CommitteeExamples.all(),
              MembershipExamples.all(),
              HandlungsfeldExamples.all(),
              TransitionExamples.all(),
              PeriodExamples.all(),
              ReferenceExamples.all(),
              FormExamples.all())
          .flatMap(List::stream)
          .toList();

  private RuleExamples() {}

  public static List<RuleCase> all() {
    return ALL;
  }

  public static List<RuleCase> conforming() {
    return ALL.stream().filter(each -> !each.isViolating()).toList();
  }

  public static List<RuleCase> violating() {
    return ALL.stream().filter(RuleCase::isViolating).toList();
  }
}
