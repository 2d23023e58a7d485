/**
 * Official keys used to describe networks: code lists, available from {@link
 * nrw.bildungsnetz.codes.CodeLists}, and value types for single keys.
 *
 * <p>The lists are in {@code META-INF/bildungsnetz/codes/} of this library's jar and can be
 * replaced by newer ones. Most are derived from the keys of the school ministry's SVWS-Server
 * (BSD-3-Clause, © Ministerium für Schule und Bildung des Landes NRW); the notice ships with them
 * as {@code LICENSE-SVWS.txt}.
 */
@ModelStyle
@NullMarked
package nrw.bildungsnetz.codes;

import nrw.bildungsnetz.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
