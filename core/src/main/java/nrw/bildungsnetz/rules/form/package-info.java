/** Rules about the format of single values: texts, keys, periods, ids and references. */
@NullMarked
package nrw.bildungsnetz.rules.form;

import org.jspecify.annotations.NullMarked;
