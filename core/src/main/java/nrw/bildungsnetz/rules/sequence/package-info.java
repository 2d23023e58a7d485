/** Register rules, run over a stream of networks. */
@NullMarked
package nrw.bildungsnetz.rules.sequence;

import org.jspecify.annotations.NullMarked;
