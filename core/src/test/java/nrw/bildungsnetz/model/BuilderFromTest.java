package nrw.bildungsnetz.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import nrw.bildungsnetz.model.description.FullNetwork;
import nrw.bildungsnetz.model.description.ObjectType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A copy is begun from a value of the same type, and from no other that shares a supertype. */
class BuilderFromTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("nrw.bildungsnetz.model.description.ModelTypes#all")
  void noBuilderTakesOtherTypes(ObjectType<?, ?> type) {
    assertThat(Arrays.stream(type.newBuilder().getClass().getMethods()).map(Method::getName))
        .doesNotContain("from");
  }

  @ParameterizedTest
  @MethodSource("nrw.bildungsnetz.model.description.ModelTypes#all")
  void aCopyStatesTheSame(ObjectType<?, ?> type) throws ReflectiveOperationException {
    Object full = new FullNetwork().fill(type);
    Object builder = type.getJavaType().getMethod("toBuilder").invoke(full);

    assertThat(builder.getClass().getMethod("build").invoke(builder)).isEqualTo(full);
  }

  @Test
  void theCompilerRefusesAnotherType() {
    assertThat(errors("network.toBuilder();")).isEmpty();
    assertThat(errors("Network.builder().from(committee);")).contains("cannot find symbol");
  }

  private String errors(String statement) {
    String source =
        "import nrw.bildungsnetz.model.*; class S { void s(Network network, Committee committee) { "
            + statement
            + " } }";
    StringWriter errors = new StringWriter();
    ToolProvider.getSystemJavaCompiler()
        .getTask(
            errors,
            null,
            null,
            List.of(
                "-proc:none",
                "-classpath",
                System.getProperty("java.class.path")
                    + System.getProperty("path.separator")
                    + System.getProperty("jdk.module.path", ""),
                "-d",
                folder.toString()),
            null,
            List.of(
                new SimpleJavaFileObject(
                    URI.create("string:///S.java"), JavaFileObject.Kind.SOURCE) {
                  @Override
                  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                    return source;
                  }
                }))
        .call();
    return errors.toString();
  }
}
