package nrw.bildungsnetz.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style of all generated values: JavaBean getters, a public builder, a hidden implementation,
 * and a {@code toString} that omits redacted attributes.
 *
 * <p>Source retention: with class retention, a consumer that compiles with all warnings enabled
 * would get a warning about the missing annotation class.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    get = {"get*", "is*"},
    visibility = Value.Style.ImplementationVisibility.PRIVATE,
    depluralize = true,
    underrideToString = "summary",
    redactedMask = "",
    jdkOnly = true,
    deferCollectionAllocation = true,
    // Safe because defaults read only mandatory attributes or ones declared earlier; saves the
    // generated guard against cyclic initialization.
    unsafeDefaultAndDerived = true,
    allowedClasspathAnnotations = {javax.annotation.processing.Generated.class})
public @interface ValueStyle {}
