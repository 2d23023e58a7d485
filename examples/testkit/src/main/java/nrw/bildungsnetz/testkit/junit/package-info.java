/** Parameters and arguments for tests with JUnit 5. */
@NullMarked
package nrw.bildungsnetz.testkit.junit;

import org.jspecify.annotations.NullMarked;
