package nrw.bildungsnetz.spring;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * The language of who calls. Where neither the request nor the application says one, Spring takes
 * that of the JVM; here it is German then.
 *
 * @param setByApplication whether the application has a locale for requests that say none
 */
record CallerLocale(boolean setByApplication) {

  Locale of(HttpServletRequest request) {
    LocaleResolver resolver = RequestContextUtils.getLocaleResolver(request);
    boolean unsaid =
        !setByApplication
            && (resolver == null || resolver instanceof AcceptHeaderLocaleResolver)
            && request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null;
    return unsaid ? Locale.GERMAN : RequestContextUtils.getLocale(request);
  }
}
