package nrw.bildungsnetz.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style of values that share supertypes, those of the model and of the key lists: like {@link
 * ValueStyle}, but builders have no {@code from}. It would take every value that shares a supertype
 * with its own, so that a network could be begun with the id of a committee; {@code toBuilder()}
 * begins a copy instead.
 *
 * <p>Source retention, for the reason given there.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    get = {"get*", "is*"},
    from = "",
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
    // Safe because defaults read only mandatory attributes or ones declared earlier; saves the
    // generated guard against cyclic initialization.
    unsafeDefaultAndDerived = true,
    allowedClasspathAnnotations = {javax.annotation.processing.Generated.class})
public @interface ModelStyle {}
