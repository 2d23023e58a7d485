package nrw.bildungsnetz.rules;

import java.util.List;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.testing.RuleCase;

/** For every rule, networks that keep it and networks that violate it. */
public final class RuleExamples {

  private static final List<RuleCase<Network>> ALL =
      Stream.of(
              NetworkExamples.all(),
              AgreementExamples.all(),
              ContractOverlapExamples.all(),
              CommitteeExamples.all(),
              MembershipExamples.all(),
              PostExamples.all(),
              OfficeHeadExamples.all(),
              HolderExamples.all(),
              HolderShareExamples.all(),
              HandlungsfeldExamples.all(),
              ImpactLinkExamples.all(),
              IndicatorLevelExamples.all(),
              IndicatorFigureExamples.all(),
              IndicatorSeriesExamples.all(),
              MeasureStageExamples.all(),
              TransitionExamples.all(),
              PeriodExamples.all(),
              ReferenceExamples.all(),
              FormExamples.all())
          .flatMap(List::stream)
          .toList();

  private static final List<RuleCase<?>> WITH_REGISTERS =
      Stream.<RuleCase<?>>concat(ALL.stream(), RegisterExamples.all().stream()).toList();

  private RuleExamples() {}

  /** The examples over single networks. */
  public static List<RuleCase<Network>> all() {
    return ALL;
  }

  /** The examples over single networks that keep a rule. */
  public static List<RuleCase<Network>> conforming() {
    return ALL.stream().filter(each -> !each.isViolating()).toList();
  }

  /** The examples over single networks that violate a rule. */
  public static List<RuleCase<Network>> violating() {
    return ALL.stream().filter(RuleCase::isViolating).toList();
  }

  /** The examples of all rules, those over registers included. */
  public static List<RuleCase<?>> withRegisters() {
    return WITH_REGISTERS;
  }
}
