/** Rules about the posts of the Bildungsbüro and who holds them. */
@NullMarked
package nrw.bildungsnetz.rules.staff;

import org.jspecify.annotations.NullMarked;
