/** Rules about profiles and the waivers in them. */
@NullMarked
package nrw.bildungsnetz.rules.profile;

import org.jspecify.annotations.NullMarked;
