package nrw.bildungsnetz.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style of all generated values: JavaBean getters, a public builder, a hidden implementation,
 * and a text form that leaves out what is marked as redacted.
 *
 * <p>Kept in the sources only: a consumer that compiles with all warnings on would stumble over an
 * annotation whose class it does not have.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    get = {"get*", "is*"},
    visibility = Value.Style.ImplementationVisibility.PRIVATE,
    depluralize = true,
    depluralizeDictionary = {
      "handlungsfeld:handlungsfelder",
      "sozialraum:sozialraeume",
      "bearbeitungsform:bearbeitungsformen",
      "uebergangsempfehlung:uebergangsempfehlungen",
      "anschlussoption:anschlussoptionen",
      "bezirkskoordination:bezirkskoordinationen",
      "servicestelle:servicestellen",
      "schulform:schulformen",
      "vacancy:vacancies",
      "sidePresent:sidesPresent",
      "fromSchulform:fromSchulformen",
      "toSchulform:toSchulformen"
    },
    underrideToString = "summary",
    redactedMask = "",
    jdkOnly = true,
    deferCollectionAllocation = true,
    // Values look only at attributes that are stated, or declared before: no guard need be made for
    // each of them that stops what is derived from itself.
    unsafeDefaultAndDerived = true,
    allowedClasspathAnnotations = {javax.annotation.processing.Generated.class})
public @interface ValueStyle {}
