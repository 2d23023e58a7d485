package nrw.bildungsnetz.rules.form;

import java.util.Set;
import java.util.function.BiConsumer;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Violations;

/**
 * A rule that can check a part by itself, as it looks at single values only.
 *
 * @param <T> the model type
 * @param rule the description of the rule
 * @param reads the attributes of the part that the check reads
 * @param check finds violations; their paths start at the part
 */
public record PartRule<T>(Rule rule, Set<String> reads, BiConsumer<T, Violations> check) {}
