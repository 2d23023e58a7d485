package nrw.bildungsnetz.generation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Collects the described types and all classes, and generates the files once Immutables has written
 * the builders.
 */
final class ModelProcessor extends AbstractProcessor {

  static final String OPT_IN = "nrw.bildungsnetz.style.Described";

  // Names rather than elements, since each round has elements of its own.
  private final Set<String> described = new TreeSet<>();
  private final Set<String> classes = new TreeSet<>();
  private Optional<Map<Path, String>> files = Optional.empty();

  /** The files; empty if processing was not completed. */
  Optional<Map<Path, String>> files() {
    return files;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (Element root : round.getRootElements()) {
      if (root instanceof TypeElement type) {
        String name = type.getQualifiedName().toString();
        classes.add(name);
        if (Annotations.find(type, OPT_IN).isPresent()) {
          described.add(name);
        }
      }
    }
    if (round.processingOver()) {
      files = Optional.of(generate());
    }
    return false;
  }

  private Map<Path, String> generate() {
    Elements elements = processingEnv.getElementUtils();
    List<DescribedType> types = new ArrayList<>();
    TypeReader reader = new TypeReader(processingEnv, described);
    for (String name : described) {
      types.add(reader.read(elements.getTypeElement(name)));
    }
    List<TypeElement> all = classes.stream().map(elements::getTypeElement).toList();
    return GeneratedFiles.of(new Model(types), RuleConstants.in(all));
  }
}
