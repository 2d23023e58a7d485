/**
 * Official keys the networks are described with: Kreise, Regierungsbezirke, Schulformen and the
 * stages of the Bildungskette.
 *
 * <p>The list of the 53 Kreise follows the keys of the school ministry's SVWS-Server (BSD-3-Clause,
 * © Ministerium für Schule und Bildung des Landes NRW); the notice ships beside the list as {@code
 * LICENSE-SVWS.txt}.
 */
@ValueStyle
@NullMarked
package nrw.bildungsnetz.codes;

import nrw.bildungsnetz.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
