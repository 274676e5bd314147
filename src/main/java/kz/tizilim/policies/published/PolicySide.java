package kz.tizilim.policies.published;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.tizilim.policies.published.PolicyDifference.Passage;
import kz.tizilim.reading.PolicyReading;
import kz.tizilim.reading.facts.Fact;
import kz.tizilim.reading.facts.FactKind;
import kz.tizilim.reading.language.Sentence;
import kz.tizilim.text.Language;

/** What a policy says, as it is asked for in a comparison: its facts, its sentences by their words, the countries and the officer in it. */
final class PolicySide {
    /** A name as people are named in papers: an initial and a surname, or two or three names one after another. */
    private static final Pattern PERSON = Pattern.compile(
            "(?<!\\p{L})(?:\\p{Lu}\\.\\s?(?:\\p{Lu}\\.\\s?)?\\p{Lu}\\p{Ll}{2,}|\\p{Lu}\\p{Ll}{2,}\\s\\p{Lu}\\.(?:\\s?\\p{Lu}\\.)?|\\p{Lu}\\p{Ll}{2,}\\s\\p{Lu}\\p{Ll}{2,}(?:\\s\\p{Lu}\\p{Ll}{2,})?)(?!\\p{L})");

    /** After the sentence that announces the responsible person the name stands in one of these lines. */
    private static final int OFFICER_WITHIN = 2;

    private final PolicyReading reading;
    private final String plain;
    private final List<Said> sentences;

    /** A statement by its words. */
    private record Said(Sentence sentence, Set<String> stems) {}

    PolicySide(PolicyReading reading) {
        this.reading = reading;
        StringBuilder all = new StringBuilder();
        reading.text().sentences().forEach(sentence -> all.append(sentence.text()).append('\n'));
        plain = WordStems.plain(all.toString());
        sentences = reading.text().statements().map(sentence -> new Said(sentence, WordStems.of(sentence.text()))).toList();
    }

    Language language() {
        return reading.text().language().orElse(Language.KK);
    }

    /** Whether letters and digits stand anywhere in this order, whatever the marks between them. */
    boolean holds(String words) {
        String wanted = WordStems.plain(words);
        return wanted.length() > 2 && plain.contains(wanted);
    }

    /** Whether these words stand somewhere between quotation marks. */
    boolean quotes(String words) {
        Pattern quoted = Pattern.compile("[«\"“„]\\s*" + Pattern.quote(words.strip()) + "\\s*[»\"”“]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return reading.text().sentences().stream().anyMatch(sentence -> quoted.matcher(sentence.text()).find());
    }

    /** The best share of a text's words that one statement has. */
    double bestShare(Set<String> stems, Predicate<Sentence> wanted) {
        return sentences.stream().filter(said -> wanted.test(said.sentence())).mapToDouble(said -> WordStems.share(stems, said.stems())).max().orElse(0);
    }

    boolean states(FactKind kind, Predicate<Fact> wanted) {
        return facts(kind).anyMatch(wanted);
    }

    Stream<Fact> facts(FactKind kind) {
        return reading.facts().stream().filter(fact -> fact.kind() == kind);
    }

    /** The values of a kind of facts, each with its first place. */
    Map<String, Passage> values(FactKind kind) {
        Map<String, Passage> values = new LinkedHashMap<>();
        facts(kind).forEach(fact -> values.merge(
                fact.value(), passage(fact), (first, again) -> new Passage(first.value(), first.quote(), first.line(), first.column(), first.page(), first.times() + 1)));
        return values;
    }

    static Passage passage(Fact fact) {
        return new Passage(fact.value(), fact.quote(), fact.line(), fact.column(), fact.at().page(), 1);
    }

    /** Countries to which data go or where they lie, as sentences about that name them. */
    Map<String, Passage> countries() {
        Map<String, Passage> all = new LinkedHashMap<>();
        reading.text().statements().filter(PolicySide::speaksOfPlaces).forEach(sentence -> CountryNames.in(sentence).forEach((code, place) ->
                all.putIfAbsent(code, passage(code, sentence, place))));
        return all;
    }

    private static boolean speaksOfPlaces(Sentence sentence) {
        String topic = sentence.section().topic();
        boolean section = topic.equals("recipients") || topic.equals("cross-border") || topic.equals("storage-location") || topic.equals("cookies");
        return section || !sentence.ofKind("analytics").isEmpty() || sentence.hasAny("give", "kept", "abroad", "cross-may", "cross-recited", "storage-abroad", "storage-servers")
                || sentence.saysOrInherits("lead.recipient");
    }

    /** Who is named as the responsible person; nothing where nobody is. */
    Optional<Passage> officer() {
        List<Sentence> all = reading.text().sentences();
        for (int at = 0; at < all.size(); at++) {
            boolean announced = all.get(at).has("responsible-person") && !all.get(at).isHeading();
            for (int next = at; announced && next < all.size() && all.get(next).number() <= all.get(at).number() + OFFICER_WITHIN; next++) {
                Matcher name = PERSON.matcher(all.get(next).text());
                while (name.find()) {
                    if (WordStems.share(WordStems.of(name.group()), COUNTRY_WORDS) == 0) {
                        return Optional.of(passage(name.group(), all.get(next), name));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Words of a state's name, which is written as a person's is. */
    private static final Set<String> COUNTRY_WORDS = WordStems.of("Қазақстан Республикасының Республики Казахстан Republic of Kazakhstan");

    private static Passage passage(String value, Sentence sentence, Matcher place) {
        return new Passage(value, place.group(), sentence.number(), sentence.offset() + place.start() + 1, sentence.line().page(), 1);
    }

    /** The lines on which a kind of facts stands. */
    List<Integer> lines(FactKind kind) {
        return new ArrayList<>(facts(kind).map(Fact::line).distinct().toList());
    }
}
