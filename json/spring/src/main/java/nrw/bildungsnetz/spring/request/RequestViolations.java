package nrw.bildungsnetz.spring.request;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nrw.bildungsnetz.model.ElementPath;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/**
 * What was violated in a request: the networks and registers with violations, each once, and the
 * application's own constraints.
 */
public final class RequestViolations {

  /**
   * A violation outside networks and registers.
   *
   * @param place where in the body
   * @param message what Jakarta Validation says
   */
  public record Other(ElementPath place, String message) {}

  private final Map<String, PlacedDocument> documents = new LinkedHashMap<>();
  private final List<Other> others = new ArrayList<>();
  private final RequestBodyNames names;
  private boolean ofAnswer;

  private RequestViolations(RequestBodyNames names) {
    this.names = names;
  }

  /**
   * The violations an exception reports.
   *
   * @param exception any exception
   * @param names the names in the body
   * @return the violations; none for an exception that is about something else
   */
  public static RequestViolations of(Throwable exception, RequestBodyNames names) {
    RequestViolations violations = new RequestViolations(names);
    if (exception instanceof MethodArgumentNotValidException invalid) {
      invalid.getAllErrors().forEach(violations::add);
    } else if (exception instanceof HandlerMethodValidationException invalid) {
      violations.ofAnswer = invalid.isForReturnValue();
      invalid.getParameterValidationResults().forEach(violations::add);
    } else if (exception instanceof ConstraintViolationException invalid) {
      invalid.getConstraintViolations().forEach(violations::add);
    }
    return violations;
  }

  /** Whether networks or registers that were sent are at fault. */
  public boolean concernDocuments() {
    return !ofAnswer && !documents.isEmpty();
  }

  /** Networks and registers with violations, each once. */
  public List<PlacedDocument> documents() {
    return List.copyOf(documents.values());
  }

  /** What else was violated. */
  public List<Other> others() {
    return List.copyOf(others);
  }

  private void add(ParameterValidationResult result) {
    for (MessageSourceResolvable error : result.getResolvableErrors()) {
      if (result instanceof ParameterErrors && error instanceof ObjectError ofBean) {
        add(ofBean);
      } else {
        add(result, error);
      }
    }
  }

  private void add(ParameterValidationResult result, MessageSourceResolvable error) {
    try {
      add(result.unwrap(error, ConstraintViolation.class));
    } catch (IllegalArgumentException ofAnotherValidator) {
      addOther(ElementPath.root(), error.getDefaultMessage());
    }
  }

  private void add(ObjectError error) {
    if (error.contains(ConstraintViolation.class)) {
      add(error.unwrap(ConstraintViolation.class));
    } else {
      addOther(ElementPath.root(), error.getDefaultMessage());
    }
  }

  private void add(ConstraintViolation<?> violation) {
    ViolationPlace place = ViolationPlace.of(violation, names);
    ofAnswer |= place.isOfAnswer();
    place
        .document()
        .ifPresentOrElse(
            document -> documents.putIfAbsent(document.place().toJsonPointer(), document),
            () -> addOther(place.place(), violation.getMessage()));
  }

  private void addOther(ElementPath place, @Nullable String message) {
    others.add(new Other(place, Objects.requireNonNullElse(message, "")));
  }
}
