/**
 * Makes valid networks up, of any size: {@link nrw.bildungsnetz.generator.ValidNetworks} and {@link
 * nrw.bildungsnetz.generator.ValidRegisters}.
 *
 * <p>One file a theme. Each theme draws its own numbers from the seed, so that a part of a small
 * network stays the same in a larger one as far as it can.
 */
@NullMarked
package nrw.bildungsnetz.generator;

import org.jspecify.annotations.NullMarked;
