package nrw.bildungsnetz.validation;

/**
 * A rule that did not run, because something it reads could not be read. Immutable and safe for use
 * by many threads.
 *
 * @param ruleId the id of the rule
 * @param unreadable the attribute that could not be read, for example {@code committees.type};
 *     empty where the document could not be read to its end
 */
public record SkippedRule(String ruleId, String unreadable) {}
