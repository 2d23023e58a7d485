/**
 * Everything for tests of software that takes Regionale Bildungsnetzwerke: {@link
 * nrw.bildungsnetz.testkit.Fixtures real networks and the corpus of cases}, {@link
 * nrw.bildungsnetz.testkit.GeneratedNetworks generated networks}, and in the packages below
 * assertions, JUnit parameters, arbitraries and the contract of rules.
 *
 * <p>All of it is for test scope.
 */
@NullMarked
package nrw.bildungsnetz.testkit;

import org.jspecify.annotations.NullMarked;
