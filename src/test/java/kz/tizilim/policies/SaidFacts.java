package kz.tizilim.policies;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kz.tizilim.activities.Dictionaries;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.law.Ground;
import kz.tizilim.law.LawPack;
import kz.tizilim.policies.clauses.ClauseBook;
import kz.tizilim.text.Countries;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;
import kz.tizilim.transfers.TransferGrounds;

/** How a paper says what a field of a register's file holds. */
final class SaidFacts {
    private static final LocalDate TODAY = OperatorHoldings.TODAY;
    private static final Dictionaries WORDS = new Dictionaries(List.of());

    /**
     * Which operation of the Law holds one that a policy names in other words: collection is obtaining, accumulation is systematising by
     * entering into a base, use is all that serves the purposes, distribution is handing over (art. 1).
     */
    private static final Map<String, String> OPERATION = Map.of(
            "receipt", "collection", "recording", "accumulation", "systematisation", "accumulation", "clarification", "change", "update", "change",
            "extraction", "use", "transfer", "distribution", "deletion", "destruction");

    /** The purposes of the five that say nothing, in our own words. */
    private static final String OPEN = "өзге ақпарат беру|келісім бойынша өзге мақсаттар|предоставление иной информации|иные цели по согласию"
            + "|giving of other information|other purposes by consent";

    private final JsonNode register;
    private final Language language;

    SaidFacts(JsonNode register, Language language) {
        this.register = register;
        this.language = language;
    }

    /**
     * The kinds of mistakes, one of which the published policy must hold at the place of a fact that the new paper does not repeat; empty
     * for a fact that must be said.
     */
    Set<String> mistakes(String pointer) {
        if (pointer.endsWith("/promise")) {
            return Set.of("deadline_over_statute");
        } else if (pointer.contains("/policy/definedData/")) {
            return Set.of("data_categories_only_in_definition");
        } else if (pointer.contains("/policy/openLists/")) {
            return Set.of("open_ended_list");
        } else if (pointer.endsWith("/policy/unlimited")) {
            return Set.of("unlimited_retention");
        } else if (pointer.contains("/policy/contacts/") && contact(pointer).isEmpty()) {
            return Set.of("homoglyph_domain", "placeholder_contact", "domain_mismatch");
        } else if (pointer.contains("/policy/laws/") && !isOfKazakhstan(pointer)) {
            return Set.of("foreign_law", "no_law_cited");
        } else if (pointer.contains("/policy/storage/") && base(pointer).isEmpty()) {
            return Set.of("contradiction");
        } else if (pointer.contains("/policy/grounds/") && ground(pointer).isEmpty()) {
            return Set.of("law_article_suspect", "legal_basis_foreign", "foreign_law_concept");
        } else if (pointer.contains("/purposes/") && words(parent(pointer)).toLowerCase(Locale.ROOT).matches(OPEN)) {
            return Set.of("open_ended_purpose");
        }
        return Set.of();
    }

    /** A law counts as the Republic's if it is named and no other state's. */
    private boolean isOfKazakhstan(String pointer) {
        JsonNode law = at(parent(pointer));
        return law.path("country").asText("KZ").equals("KZ") && !law.path("en").asText("").contains("no law named");
    }

    /** Words of which the paper must hold all. */
    List<String> said(String pointer) {
        if (pointer.contains("/policy/thirdParties/")) {
            return texts("/recipient", "/name");
        } else if (pointer.contains("/policy/crossBorder/")) {
            // A rule without a country: the paper gives the whole rule of the law.
            return LawPack.current().transferGrounds().stream().map(each -> each.words().in(language)).toList();
        } else if (pointer.endsWith("/stance")) {
            return said(pointer.replaceFirst("stance$", "en"));
        } else if (pointer.contains("/policy/contacts/")) {
            return List.of(contact(pointer).orElseThrow());
        } else if (pointer.contains("/policy/storage/")) {
            return List.of(base(pointer).orElseThrow());
        } else if (pointer.contains("/policy/grounds/")) {
            return List.of(ground(pointer).orElseThrow());
        }
        return List.of(one(pointer));
    }

    private String one(String pointer) {
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
            String code = value.toLowerCase(Locale.ROOT);
            return ground(LawPack.current().operations(), OPERATION.getOrDefault(code, code));
        } else if (pointer.contains("/channels/")) {
            return Messages.of(language).say("operator.channel." + value.toLowerCase(Locale.ROOT).replace('_', '-'));
        } else if (pointer.startsWith("/transfer") && pointer.endsWith("/ground")) {
            return ground(LawPack.current().bases(), value);
        } else if (pointer.contains("/statedBasis/")) {
            String basis = at(parent(parent(pointer)) + "/basis").asText();
            return basis.equals("consent") ? ground(LawPack.current().bases(), basis) : words(parent(pointer));
        } else if (pointer.contains("/policy/authority")) {
            return LawPack.current().authority("authorised-body", TODAY).orElseThrow().name().in(language);
        } else if (pointer.endsWith("/policy/edition")) {
            return DateFormatter.of(language).full(LocalDate.parse(value));
        } else if (pointer.endsWith("/dated")) {
            return DateFormatter.of(language).datedOf(LocalDate.parse(value));
        } else if (pointer.endsWith("/country")) {
            return Countries.name(value, language);
        } else if (pointer.contains("/laws/") && !pointer.endsWith("/number")) {
            return at(parent(pointer)).path("en").asText().contains("Personal Data") ? "94-V" : words(parent(pointer));
        } else if (pointer.matches(".*/(kk|ru|en)")) {
            return words(parent(pointer));
        }
        return value;
    }

    /** The company's own name, site, mailbox or address, where the published one is that. */
    private Optional<String> contact(String pointer) {
        JsonNode contact = at(parent(pointer));
        String words = contact.path("words").asText();
        return switch (contact.path("kind").asText()) {
            case "SITE" -> values("/operator/sites").filter(site -> words.replaceFirst("^https?://", "").replaceFirst("/$", "").equals(site)).findFirst();
            case "EMAIL" -> values("/operator/emails").filter(words::equals).findFirst();
            case "ADDRESS" -> Optional.of(words("/operator/address"));
            default -> Optional.of(words("/operator/name")).filter(name -> words.contains(at("/operator/name").path("kk").asText()));
        };
    }

    /** The base that a stated place means: the one of the register, unless the place is abroad. */
    private Optional<String> base(String pointer) {
        JsonNode place = at(pointer.replaceFirst("(/storage/\\d+)/.*", "$1"));
        String said = place.path("words").path("en").asText(place.path("en").asText());
        if (said.startsWith("Outside")) {
            return Optional.empty();
        }
        return place.path("country").asText().equals("KZ") ? Optional.of(Countries.name("KZ", language)) : Optional.of(words("/base/0/name"));
    }

    /** The ground of the law that a stated one amounts to. */
    private Optional<String> ground(String pointer) {
        JsonNode stated = at(pointer.replaceFirst("(/grounds/\\d+)/.*", "$1"));
        String code = stated.path("code").asText();
        if (code.equals("article-9-10") && stated.path("matter").asText().equals("THIRD_PARTIES")) {
            return Optional.of(ClauseBook.of(PolicyKind.PRIVACY, language).clause("passing").replaceFirst(" \\(\\{\\{(?s:.)*", ""));
        }
        return TransferGrounds.find(code).map(each -> each.words().in(language));
    }

    private Stream<String> values(String pointer) {
        return StreamSupport.stream(at(pointer).spliterator(), false).map(JsonNode::asText);
    }

    private List<String> texts(String list, String field) {
        return StreamSupport.stream(at(list).spliterator(), false).map(each -> each.at(field).path(language.code()).asText()).toList();
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
