package kz.tizilim.reading.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.tizilim.law.LawPack;
import kz.tizilim.reading.language.PolicyText;
import kz.tizilim.reading.language.Sentence;
import kz.tizilim.text.Language;

/** Acts and authorities that a policy names. */
final class Laws {
    /** A name may lose its first words and take endings; the first five letters of most of its words remain. */
    private static final int STEM = 5;

    private static final Pattern WORD = Pattern.compile("[\\p{L}]+");

    private static final List<Named> NAMES = names();

    private Laws() {}

    static List<Fact> find(PolicyText text) {
        List<Fact> facts = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            for (CitedLaw law : CitedLaw.all()) {
                place(sentence, law).ifPresent(found -> facts.add(Fact.of(FactKind.LAW_CITED, law.code(), sentence, found.start(), found.end())));
            }
            if (!sentence.isHeading()) {
                authority(sentence).ifPresent(facts::add);
            }
        }
        return facts;
    }

    private static Optional<MatchResult> place(Sentence sentence, CitedLaw law) {
        if (!law.needs().matcher(sentence.text()).find()) {
            return Optional.empty();
        }
        return Stream.concat(law.titles().stream(), Stream.of(law.number()))
                .map(pattern -> pattern.matcher(sentence.text()))
                .filter(Matcher::find)
                .map(Matcher::toMatchResult)
                .findFirst();
    }

    private static Optional<Fact> authority(Sentence sentence) {
        for (Named each : NAMES) {
            Matcher found = each.pattern().matcher(sentence.text());
            if (found.find()) {
                return Optional.of(Fact.of(FactKind.AUTHORITY, each.english(), sentence, found.start(), found.end()));
            }
        }
        return Optional.empty();
    }

    private static List<Named> names() {
        List<Named> names = new ArrayList<>();
        for (var authority : LawPack.current().authorities()) {
            for (Language language : Language.values()) {
                pattern(authority.name().in(language)).ifPresent(pattern -> names.add(new Named(pattern, authority.name().in(Language.EN))));
            }
        }
        return List.copyOf(names);
    }

    /** The words of a name one after another, whatever their endings; the country's name may be absent. Nothing for a name too short to tell. */
    private static Optional<Pattern> pattern(String name) {
        List<String> stems = WORD.matcher(name)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 3 && !word.startsWith("қазақстан") && !word.startsWith("казахстан") && !word.startsWith("kazakhstan") && !word.startsWith("республика") && !word.startsWith("republic"))
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .toList();
        return stems.size() < 3
                ? Optional.empty()
                : Optional.of(Pattern.compile("(?iu)" + String.join("[^.;]{0,30}?", stems.stream().map(stem -> "(?<!\\p{L})" + stem + "\\p{L}*").toList())));
    }

    /** An authority's name as it is looked for, and as facts give it. */
    private record Named(Pattern pattern, String english) {}
}
