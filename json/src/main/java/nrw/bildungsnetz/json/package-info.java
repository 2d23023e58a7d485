@NullMarked
package nrw.bildungsnetz.json;

import org.jspecify.annotations.NullMarked;
