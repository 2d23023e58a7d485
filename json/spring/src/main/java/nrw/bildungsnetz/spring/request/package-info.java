/** Where in the body of a request something is. */
@NullMarked
package nrw.bildungsnetz.spring.request;

import org.jspecify.annotations.NullMarked;
