package kz.tizilim.policies;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.tizilim.activities.Dictionaries;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.law.Ground;
import kz.tizilim.law.LawPack;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;

/** How a paper says what a field of a register's file holds. */
final class SaidFacts {
    private static final LocalDate TODAY = OperatorHoldings.TODAY;
    private static final Dictionaries WORDS = new Dictionaries(List.of());
    /** What a published policy states and a new one does not repeat, by the beginning of the pointer. */
    private static final Map<String, String> LEFT_OUT = Map.of(
            "/operator/policy/edition", "the old edition's date: the new paper bears its own",
            "/operator/policy/contacts", "as published, mistakes included: the company's own fields are printed",
            "/operator/policy/crossBorder", "a rule recited without country and ground: transfers of the register are printed",
            "/operator/policy/thirdParties", "a statement without recipients: recipients of the register are printed",
            "/operator/policy/storage", "the bases of the register are printed",
            "/operator/policy/grounds", "grounds as stated: those of the law are printed",
            "/operator/policy/operations", "operations as stated: those of the activities are printed",
            "/operator/policy/definedData", "named by a definition only, not collected",
            "/operator/policy/openLists", "open lists are a mistake",
            "/operator/policy/unlimited", "storage without end is a mistake");

    private final JsonNode register;
    private final Language language;

    SaidFacts(JsonNode register, Language language) {
        this.register = register;
        this.language = language;
    }

    /** Why a fact is not printed; empty where it must be. */
    Optional<String> leftOut(String pointer) {
        for (Map.Entry<String, String> entry : LEFT_OUT.entrySet()) {
            if (pointer.equals(entry.getKey()) || pointer.startsWith(entry.getKey() + "/")) {
                return Optional.of(entry.getValue());
            }
        }
        if (pointer.endsWith("/stance") || pointer.endsWith("/country") || pointer.endsWith("/number") || pointer.endsWith("/dated")) {
            return Optional.of("part of a fact whose words are looked for");
        }
        if (pointer.endsWith("/promise")) {
            return Optional.of("longer than the law's term: the law's is printed (PromisedTermTest)");
        }
        if (pointer.contains("/laws/") && isForeignOrUnnamed(pointer)) {
            return Optional.of("another state's law, or no law at all");
        }
        return Optional.empty();
    }

    private boolean isForeignOrUnnamed(String pointer) {
        JsonNode law = at(parent(pointer));
        String country = law.path("country").asText("KZ");
        boolean unnamed = law.path("en").asText("").contains("no law named");
        return !country.equals("KZ") || unnamed;
    }

    String said(String pointer) {
        String value = at(pointer).asText();
        if (pointer.contains("/data/") && pointer.endsWith("/term")) {
            return WORDS.name(Dictionary.DATA, value, language);
        } else if (pointer.endsWith("/trigger") || pointer.contains("/endings/")) {
            return WORDS.name(Dictionary.TRIGGERS, value, language);
        } else if (pointer.contains("/subjects/")) {
            return WORDS.name(Dictionary.SUBJECTS, value, language);
        } else if (pointer.contains("/sources/")) {
            return WORDS.name(Dictionary.SOURCES, value, language);
        } else if (pointer.contains("/methods/")) {
            return WORDS.name(Dictionary.METHODS, value, language);
        } else if (pointer.contains("/measures/")) {
            return WORDS.name(Dictionary.MEASURES, value, language);
        } else if (pointer.startsWith("/recipient") && pointer.endsWith("/category")) {
            return WORDS.name(Dictionary.RECIPIENTS, value, language);
        } else if (pointer.contains("/operations/")) {
            return ground(LawPack.current().operations(), value.toLowerCase(Locale.ROOT));
        } else if (pointer.contains("/channels/")) {
            return Messages.of(language).say("operator.channel." + value.toLowerCase(Locale.ROOT).replace('_', '-'));
        } else if (pointer.startsWith("/transfer") && pointer.endsWith("/ground")) {
            return ground(LawPack.current().bases(), value);
        } else if (pointer.contains("/statedBasis/")) {
            String basis = at(parent(parent(pointer)) + "/basis").asText();
            return basis.equals("consent") ? ground(LawPack.current().bases(), basis) : words(parent(pointer));
        } else if (pointer.contains("/policy/authority")) {
            return LawPack.current().authority("authorised-body", TODAY).orElseThrow().name().in(language);
        } else if (pointer.contains("/laws/")) {
            return at(parent(pointer)).path("en").asText().contains("Personal Data") ? "94-V" : words(parent(pointer));
        } else if (pointer.matches(".*/(kk|ru|en)")) {
            return words(parent(pointer));
        }
        return value;
    }

    private String words(String pointer) {
        return at(pointer).path(language.code()).asText();
    }

    private String ground(List<Ground> grounds, String code) {
        return grounds.stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow().words().in(language);
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    /** Looks a field up; in place of a number a list's entry may be named by its id: {@code /activity/#orders/name}. */
    private JsonNode at(String pointer) {
        JsonNode found = register;
        for (String part : pointer.substring(1).split("/", -1)) {
            if (part.startsWith("#")) {
                JsonNode list = found;
                found = MissingNode.getInstance();
                for (JsonNode entry : list) {
                    if (part.equals(entry.path("id").asText())) {
                        found = entry;
                    }
                }
            } else {
                found = found.isArray() ? found.path(Integer.parseInt(part)) : found.path(part);
            }
        }
        return found;
    }
}
