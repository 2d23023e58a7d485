/**
 * Data of other applications attached to a network and its parts, preserved exactly: {@link
 * nrw.bildungsnetz.model.extensions.Extensions}.
 *
 * <p>This library does not interpret the content. It round-trips names, texts and number literals
 * in their original order. Because the content may be personal, it never appears in {@code
 * toString} or in a message.
 */
@NullMarked
package nrw.bildungsnetz.model.extensions;

import org.jspecify.annotations.NullMarked;
