package nrw.bildungsnetz.json.sarif;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.validation.Report;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The files and streams of a run, and what the reports state about each as a whole. Several
 * documents of one file are one artifact. Not thread-safe.
 */
final class SarifArtifacts {

  private final UriReferences uris;
  private final Map<String, Artifact> artifacts = new LinkedHashMap<>();

  SarifArtifacts(UriReferences uris) {
    this.uris = uris;
  }

  /** What is known of an artifact so far. */
  private static final class Artifact {
    private final int index;
    private boolean complete = true;
    private boolean valid = true;
    private boolean acceptable = true;
    private boolean truncated;
    private long total;
    private @Nullable LocalDate asOf;
    private List<String> profiles = List.of();

    Artifact(int index) {
      this.index = index;
    }
  }

  /** Adds what a report states. */
  void add(String path, Report report) {
    Artifact artifact = at(path);
    artifact.complete &= report.isComplete();
    artifact.valid &= report.isValid();
    artifact.acceptable &= report.isAcceptable();
    artifact.truncated |= report.isTruncated();
    artifact.total += report.getCounts().getTotal();
    // Day and profiles are the same for all documents of a run.
    artifact.asOf = report.getAsOf();
    artifact.profiles = report.getProfiles();
  }

  /** Adds that something of the artifact could not be judged. */
  void addFailure(String path) {
    Artifact artifact = at(path);
    artifact.complete = false;
    artifact.valid = false;
    artifact.acceptable = false;
  }

  private Artifact at(String path) {
    return artifacts.computeIfAbsent(path, name -> new Artifact(artifacts.size()));
  }

  /** Writes the location of an artifact that has been added, and its index. */
  void writeLocation(String path, JsonGenerator json) {
    json.writeName("artifactLocation");
    json.writeStartObject();
    uris.write(path, json);
    json.writeNumberProperty("index", at(path).index);
    json.writeEndObject();
  }

  void write(JsonGenerator json) {
    json.writeName("artifacts");
    json.writeStartArray();
    artifacts.forEach((path, artifact) -> write(path, artifact, json));
    json.writeEndArray();
  }

  private void write(String path, Artifact artifact, JsonGenerator json) {
    json.writeStartObject();
    json.writeName("location");
    json.writeStartObject();
    uris.write(path, json);
    json.writeEndObject();
    json.writeName("properties");
    json.writeStartObject();
    if (artifact.asOf != null) {
      json.writeStringProperty("asOf", artifact.asOf.toString());
      json.writeName("profiles");
      json.writeStartArray();
      artifact.profiles.forEach(json::writeString);
      json.writeEndArray();
    }
    json.writeBooleanProperty("complete", artifact.complete);
    json.writeBooleanProperty("valid", artifact.valid);
    json.writeBooleanProperty("acceptable", artifact.acceptable);
    json.writeNumberProperty("total", artifact.total);
    json.writeBooleanProperty("truncated", artifact.truncated);
    json.writeEndObject();
    json.writeEndObject();
  }
}
