/**
 * The model's description of itself: which attributes each type has, of what kind, how they are
 * read from a value and set on a builder, and which constraints their getters declare.
 *
 * <p>Reading, writing and checking shape all run on this one description. A new attribute needs its
 * getter on the model's interface and its row in {@link
 * nrw.bildungsnetz.model.description.NetworkDescription}; a test holds the two together.
 *
 * <p>Exported to this library's own modules only.
 */
@NullMarked
package nrw.bildungsnetz.model.description;

import org.jspecify.annotations.NullMarked;
