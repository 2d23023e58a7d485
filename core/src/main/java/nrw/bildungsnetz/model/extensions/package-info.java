/**
 * What others keep with a network and its parts, to the letter: {@link
 * nrw.bildungsnetz.model.extensions.Extensions}.
 *
 * <p>This library neither interprets nor checks what it says. It reads it, keeps it and writes it
 * again: names, texts and the digits of numbers, all in their order. As nobody knows what is in it,
 * nothing of it is ever shown, in {@code toString} or in a message.
 */
@NullMarked
package nrw.bildungsnetz.model.extensions;

import org.jspecify.annotations.NullMarked;
