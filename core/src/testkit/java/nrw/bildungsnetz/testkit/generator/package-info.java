/**
 * Generates valid networks of any size: {@link nrw.bildungsnetz.testkit.generator.ValidNetworks}
 * and {@link nrw.bildungsnetz.testkit.generator.ValidRegisters}.
 *
 * <p>There is one file per theme. Each theme draws its own numbers from the seed, so that parts of
 * a small network remain the same in a larger one where possible.
 */
@NullMarked
package nrw.bildungsnetz.testkit.generator;

import org.jspecify.annotations.NullMarked;
