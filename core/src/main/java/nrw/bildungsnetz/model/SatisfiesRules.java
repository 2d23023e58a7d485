package nrw.bildungsnetz.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A network or register that satisfies the rule catalogue: in the default group the rules of
 * severity ERROR, in the group {@link Warnings} those of severity WARNING, in {@link Infos} those
 * of severity INFO.
 *
 * <p>For a register, these are the rules on the register's own statements and on its networks taken
 * together; the validation provider cascades to each network separately. Every finding becomes a
 * separate violation at the path of the property concerned.
 *
 * <p>The day on which networks are looked at is that of the {@code ClockProvider} an application
 * sets, in its zone. Where it sets none, today in Nordrhein-Westfalen counts, whatever the zone of
 * the machine.
 *
 * <p>Under Hibernate Validator, 8.0 and newer, messages are in the language its locale resolver
 * says: English for English, German for every other. Where an application sets neither a resolver
 * nor a default locale, Hibernate Validator takes that of the JVM; and where that is English, Java
 * takes it for a language that is neither of the two. Other providers show, in German, what the
 * rule requires. No template of a message ever holds a text of the document.
 *
 * <p>An application sets profiles and rules of its own with {@code RuleValidatorFactory}, or under
 * Hibernate Validator with a {@code RuleSet} as {@code constraintValidatorPayload}.
 *
 * @since 0.1.0
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(SatisfiesRules.List.class)
@Constraint(validatedBy = {SatisfiesRulesValidator.class, SatisfiesRegisterRulesValidator.class})
public @interface SatisfiesRules {

  /**
   * The message of a violation; replaced by that of the finding or the title of the rule.
   *
   * @return a text without expressions
   */
  String message() default "Es wird gegen eine Regel verstoßen";

  /**
   * The validation groups, which choose the severity.
   *
   * @return none for errors, {@link Warnings} or {@link Infos}
   */
  Class<?>[] groups() default {};

  /**
   * The payload.
   *
   * @return none
   */
  Class<? extends Payload>[] payload() default {};

  /** Container annotation for repeated {@link SatisfiesRules}. */
  @Documented
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {

    /**
     * The constraints.
     *
     * @return one for each severity
     */
    SatisfiesRules[] value();
  }
}
