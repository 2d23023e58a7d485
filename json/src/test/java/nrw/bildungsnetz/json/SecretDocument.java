package nrw.bildungsnetz.json;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nrw.bildungsnetz.codes.AgsKey;
import nrw.bildungsnetz.codes.SchulformKey;
import nrw.bildungsnetz.codes.SchulnummerKey;
import nrw.bildungsnetz.json.tokens.ValueSpans;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.model.constraints.Identifier;
import nrw.bildungsnetz.model.constraints.ListKey;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.AttributeSelection;
import nrw.bildungsnetz.model.description.ModelWalk;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.description.ValueType;
import nrw.bildungsnetz.model.tables.NetworkRegisterTable;
import nrw.bildungsnetz.model.tables.NetworkTable;
import nrw.bildungsnetz.validation.Report;

/**
 * A document with a secret in every free text, or one that differs from it slightly. The names of a
 * network's parts are no secret: messages show them next to the ids.
 */
final class SecretDocument<T> {

  static final SecretDocument<Network> NETWORK =
      new SecretDocument<>(
          """
      {
        "schemaVersion": "0.2",
        "id": "netz",
        "name": "Geheimnis",
        "ags": "05913",
        "extensions": {"de.x": "Geheimnis", "Geheimnis": {"Geheimnis": ["Geheimnis", 1.0]}},
        "description": "Geheimnis",
        "topics": ["Geheimnis"],
        "organisations": [
          {"id": "o", "name": "Name", "kind": "VEREIN", "collective": true,
            "foundedYear": 2006, "description": "Geheimnis",
            "extensions": {"Geheimnis": null, "de.x": {"a": [{"Geheimnis": "Geheimnis"}]}}}
        ],
        "programmes": [
          {"id": "p", "name": "Name", "role": "Geheimnis", "description": "Geheimnis",
            "fundings": [{"funder": "o", "euros": 1000.50}]}
        ],
        "agreements": [
          {"id": "a", "type": "OTHER", "title": "Geheimnis",
            "parties": [{"organisation": "o", "side": "THIRD",
              "signatories": [
                {"office": "OTHER", "officeName": "Geheimnis", "person": "Geheimnis"}],
              "contributions": [{"kind": "STAFF", "fte": 0.5, "subject": "Geheimnis"}]}],
            "events": [{"kind": "START", "date": "2019-08-01", "subject": "Geheimnis"}],
            "content": {"clauses": [{"number": "Geheimnis", "subject": "Geheimnis"}]}}
        ],
        "committees": [
          {"id": "c", "type": "LENKUNGSKREIS", "name": "Name", "description": "Geheimnis"}
        ],
        "seats": [{"id": "s", "committee": "c", "name": "Name"}],
        "memberships": [
          {"id": "m", "committee": "c", "office": "Geheimnis", "person": "Geheimnis"},
          {"id": "n", "committee": "c", "office": "Geheimnis", "person": "Geheimnis"}
        ],
        "posts": [
          {"id": "p", "committee": "c", "function": "LEITUNG", "name": "Name",
            "holders": [{"person": "Geheimnis", "fte": 1.0}]}
        ],
        "sozialraeume": [{"id": "r", "name": "Name", "kind": "QUARTIER"}],
        "handlungsfelder": [
          {"id": "h", "name": "Name", "description": "Geheimnis",
            "catalogueTopics": ["uebergang-schule-beruf"], "topics": ["Geheimnis"],
            "targetGroups": ["Geheimnis"], "period": {"start": "2019-08-01"}},
          {"id": "i", "name": "Name", "period": {"start": "2019-08-01"}}
        ],
        "goals": [
          {"id": "z", "name": "Name", "description": "Geheimnis",
            "targetGroups": ["Geheimnis"]}
        ],
        "measures": [
          {"id": "k", "name": "Name", "description": "Geheimnis",
            "targetGroups": ["Geheimnis"], "stages": [{"kind": "IDEE", "year": 2019}]}
        ],
        "indicators": [
          {"id": "k", "name": "Name", "definition": "Geheimnis", "unit": "Geheimnis",
            "dataSource": "Geheimnis", "target": {"value": -0.5, "year": 2019}}
        ],
        "transitions": [
          {"id": "t", "name": "Name", "direction": "VERTICAL",
            "targetGroups": ["Geheimnis"],
            "instruments": [{"name": "Geheimnis", "standardelement": "SBO 4",
              "catalogueVersion": "edition", "uebergangsempfehlungen": ["20XX"],
              "anschlussoptionen": ["DUAL"]}],
            "description": "Geheimnis"}
        ],
        "meetings": [
          {"id": "b", "committee": "c", "date": "2019-08-01", "topics": ["Geheimnis"],
            "forums": ["Geheimnis"]}
        ],
        "resolutions": [
          {"id": "b", "kind": "DECISION", "name": "Name", "description": "Geheimnis",
            "vote": {"inFavour": 5, "against": 0}}
        ],
        "evaluations": [
          {"id": "e", "name": "Name", "responsePercent": 66.7, "description": "Geheimnis"}
        ],
        "publications": [
          {"id": "v", "title": "Geheimnis", "topics": ["Geheimnis"], "kind": "BILANZ", "url": "Geheimnis"}
        ],
        "sources": [
          {"id": "s", "title": "Geheimnis", "publisher": "Geheimnis", "url": "Geheimnis",
            "published": "2018-09-14"}
        ]
      }
      """,
          NetworkTable.TYPE,
          text -> Documents.READER.read(text).getReport(),
          text -> Documents.READER.read(text).getValue().orElseThrow());

  /** The texts of its networks are those of the other document. */
  static final SecretDocument<NetworkRegister> REGISTER =
      new SecretDocument<>(
          """
      {
        "schemaVersion": "0.2",
        "id": "register",
        "name": "Geheimnis",
        "asOf": "2026-01-01",
        "extensions": {"Geheimnis": ["Geheimnis", {"Geheimnis": "Geheimnis"}, true]},
        "description": "Geheimnis",
        "organisations": [
          {"id": "o", "name": "Geheimnis", "kind": "BEZIRKSREGIERUNG",
            "description": "Geheimnis"}
        ],
        "bezirkskoordinationen": [
          {"id": "b", "regierungsbezirk": "ARNSBERG", "organisation": "o",
            "office": "Geheimnis", "person": "Geheimnis", "tasks": ["Geheimnis"]}
        ],
        "servicestellen": [
          {"id": "s", "regierungsbezirk": "ARNSBERG", "name": "Geheimnis", "led": true,
            "tasks": ["Geheimnis"]}
        ],
        "claimedTotals": [{"networks": 50, "date": "2023-08-01", "kreise": 53}],
        "networks": [
          {"id": "n", "name": "Geheimnis", "ags": "05913", "topics": ["Geheimnis"]}
        ],
        "publications": [
          {"id": "v", "title": "Geheimnis", "kind": "OTHER", "url": "Geheimnis",
            "topics": ["Geheimnis"]}
        ],
        "sources": [
          {"id": "s", "title": "Geheimnis", "publisher": "Geheimnis", "url": "Geheimnis",
            "published": "2018-09-14"}
        ]
      }
      """,
          NetworkRegisterTable.TYPE,
          text -> Documents.READER.readRegister(text).getReport(),
          text -> Documents.READER.readRegister(text).getValue().orElseThrow());

  private final String text;
  private final ObjectType<T, ?> type;
  private final Function<String, Report> report;
  private final Function<String, T> value;

  private SecretDocument(
      String text,
      ObjectType<T, ?> type,
      Function<String, Report> report,
      Function<String, T> value) {
    this.text = text;
    this.type = type;
    this.report = report;
    this.value = value;
  }

  SecretDocument<T> with(ValueSpans.Span span, String newValue) {
    return with(span.replaceIn(text, newValue));
  }

  SecretDocument<T> with(String newText) {
    return new SecretDocument<>(newText, type, report, value);
  }

  String text() {
    return text;
  }

  /** The document with the secret in every free text that it does not have yet. */
  SecretDocument<T> completed(String secret) {
    Set<Attribute<?, ?, ?>> missing = freeTexts();
    missing.removeAll(textsHolding(secret));
    SecretDocument<T> completed = this;
    for (Attribute<?, ?, ?> attribute : missing) {
      completed = completed.with(attribute, secret);
    }
    return completed;
  }

  /** The document with one more attribute in the first part that can have it. */
  private SecretDocument<T> with(Attribute<?, ?, ?> attribute, String secret) {
    List<ElementPath> owners = new ArrayList<>();
    if (type.getAttributes().contains(attribute)) {
      owners.add(ElementPath.root());
    }
    ModelWalk.over(
        type,
        value.apply(text),
        (walk, each, held) -> {
          if (each.getType() instanceof ObjectType<?, ?> part
              && part.getAttributes().contains(attribute)) {
            owners.add(walk.path());
          }
        });
    ValueSpans.Span owner =
        ValueSpans.of(text).stream()
            .filter(span -> span.path().equals(owners.get(0)))
            .findFirst()
            .orElseThrow();
    String stated = '"' + secret + '"';
    String held = attribute.getMultiplicity().isMany() ? "[" + stated + "]" : stated;
    int behindBrace = owner.start() + 1;
    return with(
        text.substring(0, behindBrace)
            + "\"%s\": %s, ".formatted(attribute.getName(), held)
            + text.substring(behindBrace));
  }

  Report read() {
    return report.apply(text);
  }

  /** The attributes that hold a text somewhere in the document, outside a register's networks. */
  Set<Attribute<?, ?, ?>> textsHolding(String secret) {
    Set<Attribute<?, ?, ?>> holding = new HashSet<>();
    ModelWalk.over(
        AttributeSelection.of(type, (owner, attribute) -> true),
        value.apply(text),
        (walk, attribute, held) -> {
          if (held.equals(secret)) {
            holding.add(attribute);
          }
        });
    return holding;
  }

  /** The attributes that may hold any text, outside a register's networks. */
  Set<Attribute<?, ?, ?>> freeTexts() {
    Set<Attribute<?, ?, ?>> texts = new HashSet<>();
    collectFreeTexts(type, texts);
    if (type.equals(NetworkTable.TYPE)) {
      texts.removeIf(SecretDocument::isNameOfPart);
    }
    return texts;
  }

  private static boolean isNameOfPart(Attribute<?, ?, ?> attribute) {
    return attribute.getName().equals("name")
        && NetworkTable.TYPE.getAttributes().stream()
            .map(Attribute::getType)
            .anyMatch(
                type ->
                    type instanceof ObjectType<?, ?> part
                        && part.getAttributes().contains(attribute));
  }

  private static void collectFreeTexts(ObjectType<?, ?> type, Set<Attribute<?, ?, ?>> into) {
    for (Attribute<?, ?, ?> attribute : type.getAttributes()) {
      if (attribute.getType() instanceof ObjectType<?, ?> nested) {
        if (nested != NetworkTable.TYPE) {
          collectFreeTexts(nested, into);
        }
      } else if (attribute.getType() instanceof ValueType.Text && !isKey(type, attribute)) {
        into.add(attribute);
      }
    }
  }

  private static boolean isKey(ObjectType<?, ?> owner, Attribute<?, ?, ?> attribute) {
    return isKeyOfList(owner, attribute)
        || attribute.getConstraints().stream()
            .anyMatch(
                constraint ->
                    List.of(
                            Identifier.class,
                            AgsKey.class,
                            SchulnummerKey.class,
                            SchulformKey.class)
                        .contains(constraint.getAnnotationType()));
  }

  /** The constraint is composed of others, and only those are part of the description. */
  private static boolean isKeyOfList(ObjectType<?, ?> owner, Attribute<?, ?, ?> attribute) {
    String getter = "get" + attribute.getName();
    return Arrays.stream(owner.getJavaType().getMethods())
        .filter(method -> method.getName().equalsIgnoreCase(getter))
        .map(Method::getAnnotatedReturnType)
        .filter(AnnotatedParameterizedType.class::isInstance)
        .map(type -> ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0])
        .anyMatch(element -> element.isAnnotationPresent(ListKey.class));
  }
}
