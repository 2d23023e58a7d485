package nrw.bildungsnetz.spring;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/**
 * Writes the problems of a request. A resolver can leave an exception to the next one, as a method
 * that handles a type of exceptions cannot; and it logs none, as Spring's own would, with the
 * values that were rejected.
 */
final class NetworkProblemResolver implements HandlerExceptionResolver, Ordered {

  /** Before Spring's own, which are at 0. */
  private static final int ORDER = -10;

  private static final MediaType FORM = MediaType.APPLICATION_PROBLEM_JSON;

  private final NetworkProblems problems;
  private final ObjectProvider<RequestMappingHandlerAdapter> adapters;
  private final CallerLocale locales;

  NetworkProblemResolver(
      NetworkProblems problems,
      ObjectProvider<RequestMappingHandlerAdapter> adapters,
      CallerLocale locales) {
    this.problems = problems;
    this.adapters = adapters;
    this.locales = locales;
  }

  @Override
  public int getOrder() {
    return ORDER;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception exception) {
    Locale locale = locales.of(request);
    Optional<ProblemDetail> problem = problems.of(exception, locale);
    if (problem.isEmpty() || response.isCommitted()) {
      return null;
    }
    try {
      return write(problem.get(), locale, response) ? new ModelAndView() : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean write(ProblemDetail problem, Locale locale, HttpServletResponse response)
      throws IOException {
    Optional<HttpMessageConverter<Object>> converter = converter();
    if (converter.isPresent()) {
      ServletServerHttpResponse output = new ServletServerHttpResponse(response);
      response.setStatus(problem.getStatus());
      output.getHeaders().set(HttpHeaders.CONTENT_LANGUAGE, NetworkProblems.language(locale));
      converter.get().write(problem, FORM, output);
      output.flush();
    }
    return converter.isPresent();
  }

  @SuppressWarnings("unchecked") // it says that it can write a problem
  private Optional<HttpMessageConverter<Object>> converter() {
    return adapters
        .orderedStream()
        .flatMap(adapter -> adapter.getMessageConverters().stream())
        .filter(converter -> converter.canWrite(ProblemDetail.class, FORM))
        .map(converter -> (HttpMessageConverter<Object>) converter)
        .findFirst();
  }
}
