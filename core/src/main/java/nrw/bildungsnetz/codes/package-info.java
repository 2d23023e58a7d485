/**
 * Official keys the networks are described with: lists of them, to be had from {@link
 * nrw.bildungsnetz.codes.CodeLists}, and value types for the keys that stand alone.
 *
 * <p>The lists lie in {@code META-INF/bildungsnetz/codes/} of this library's jar and can be
 * replaced by newer ones. Most follow the keys of the school ministry's SVWS-Server (BSD-3-Clause,
 * © Ministerium für Schule und Bildung des Landes NRW); the notice ships beside them as {@code
 * LICENSE-SVWS.txt}.
 */
@ValueStyle
@NullMarked
package nrw.bildungsnetz.codes;

import nrw.bildungsnetz.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
