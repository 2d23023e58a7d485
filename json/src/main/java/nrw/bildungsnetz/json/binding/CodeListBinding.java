package nrw.bildungsnetz.json.binding;

import java.util.Map;
import nrw.bildungsnetz.codes.CodeEntry;
import nrw.bildungsnetz.codes.CodeList;
import nrw.bildungsnetz.codes.CodeLists;
import nrw.bildungsnetz.json.exchange.Copy;
import nrw.bildungsnetz.json.exchange.SourceFailure;
import nrw.bildungsnetz.json.exchange.TokenSink;
import nrw.bildungsnetz.json.exchange.TokenSource;

/**
 * Binds lists of official keys. They are written with all their entries, for those who do not have
 * them. What is read is the list of that name here, if it has the same version.
 */
final class CodeListBinding implements ValueBinding<CodeList<?>> {

  private static final String NAME = "name";
  private static final String VERSION = "version";

  @Override
  @SuppressWarnings("unchecked") // a class does not tell its type arguments
  public Class<CodeList<?>> type() {
    return (Class<CodeList<?>>) (Class<?>) CodeList.class;
  }

  @Override
  public <X extends Exception> CodeList<?> read(TokenSource source, Refusal<X> refusal) {
    Map<String, String> texts = texts(source);
    CodeList<?> list =
        CodeLists.all().stream()
            .filter(each -> each.getName().equals(texts.get(NAME)))
            .findFirst()
            .orElseThrow(
                () ->
                    new NotBindable(
                        "CodeList has to be an object with the name of a list in CodeLists."));
    if (!list.getVersion().toString().equals(texts.get(VERSION))) {
      throw new NotBindable(
          "The list "
              + list.getName()
              + " has another version here: "
              + list.getVersion()
              + ". A newer file on the class path replaces it.");
    }
    return list;
  }

  private static Map<String, String> texts(TokenSource source) {
    TextProperties properties = new TextProperties();
    try {
      Copy.value(source, properties);
    } catch (SourceFailure e) {
      throw new NotBindable("CodeList is not complete JSON.");
    }
    return properties.texts();
  }

  @Override
  public void write(CodeList<?> list, TokenSink sink) {
    sink.startObject();
    property(NAME, list.getName(), sink);
    property(VERSION, list.getVersion().toString(), sink);
    property("source", list.getSource(), sink);
    list.getLicence().ifPresent(licence -> property("licence", licence, sink));
    sink.name("bundled");
    sink.flag(list.isBundled());
    sink.name("entries");
    sink.startArray();
    list.getEntries().forEach(entry -> write(entry, sink));
    sink.endArray();
    sink.endObject();
  }

  private static void write(CodeEntry entry, TokenSink sink) {
    sink.startObject();
    property("key", entry.getKey(), sink);
    property("name", entry.getName(), sink);
    entry.getFirstSchuljahr().ifPresent(at -> property("firstSchuljahr", at.toString(), sink));
    entry.getLastSchuljahr().ifPresent(at -> property("lastSchuljahr", at.toString(), sink));
    sink.endObject();
  }

  private static void property(String name, String text, TokenSink sink) {
    sink.name(name);
    sink.text(text);
  }
}
