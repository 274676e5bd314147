package kz.tizilim.reading.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.tizilim.reading.language.Hit;
import kz.tizilim.reading.language.Sentence;

/** Purposes inside a sentence: before "үшін" and "мақсатында", after "для" and "in order to", each of those that are listed there. */
final class PurposeClauses {
    private static final int LONGEST = 200;
    private static final int SHORTEST = 8;

    /** Kazakh lists purposes as infinitives: every part before "үшін" that ends with one is a purpose. */
    private static final Pattern INFINITIVE = Pattern.compile("(?iu).*\\p{L}{2,}[уүю](?:ға|ге)?$");

    /** Russian lists them as verbal nouns in the genitive. */
    private static final Pattern VERBAL_NOUN = Pattern.compile("(?iu)^(?:и |а также |в том числе )?\\p{L}{3,}(?:ния|тия|ции|ки|та|жи)(?!\\p{L}).*");

    /** Kazakh says "answers for" with the word for "in order to": nothing is done for that purpose. */
    private static final Pattern ANSWERS = Pattern.compile("(?iu)^[^,;.]{0,60}(?:жауап бер|жауапты|жауапкерш)");

    private static final Pattern CONJUNCTION = Pattern.compile("(?iu)^(?:сондай-ақ|және|сонымен қатар|соның ішінде|а также|и|в том числе|and|as well as)\\s+");

    private PurposeClauses() {}

    static List<Clauses.Span> of(Sentence sentence) {
        List<Clauses.Span> spans = new ArrayList<>();
        int from = 0;
        for (Hit hit : sentence.hits().stream().filter(each -> each.group().equals("purpose-clause")).toList()) {
            boolean before = sentence.hits().stream().anyMatch(other -> other.group().equals("purpose-after") && other.start() == hit.start());
            List<Clauses.Span> listed = before ? before(sentence.text(), from, hit) : after(sentence.text(), hit.end());
            listed.stream().filter(span -> span.length() >= SHORTEST && span.length() <= LONGEST).forEach(spans::add);
            boolean answers = before && ANSWERS.matcher(sentence.text().substring(hit.end())).find();
            spans.removeIf(span -> answers && span.end() == hit.end());
            from = before ? hit.end() : from;
        }
        return spans;
    }

    private static List<Clauses.Span> before(String text, int from, Hit hit) {
        List<Clauses.Span> parts = Clauses.parts(text, from, hit.end(), ",;");
        List<Clauses.Span> spans = new ArrayList<>();
        for (int at = parts.size() - 1; at >= 0; at--) {
            Clauses.Span part = parts.get(at);
            if (at < parts.size() - 1 && !INFINITIVE.matcher(text.substring(part.start(), part.end())).matches()) {
                break;
            }
            spans.add(0, bare(text, part));
        }
        return spans;
    }

    private static List<Clauses.Span> after(String text, int from) {
        int stop = text.indexOf(". ", from);
        List<Clauses.Span> parts = Clauses.parts(text, from, stop < 0 ? text.length() : stop, ",;");
        List<Clauses.Span> spans = new ArrayList<>();
        for (Clauses.Span part : parts) {
            if (!spans.isEmpty() && !VERBAL_NOUN.matcher(text.substring(part.start(), part.end())).matches()) {
                break;
            }
            spans.add(bare(text, part));
        }
        return spans;
    }

    /** Without the word that joins it to the part before. */
    private static Clauses.Span bare(String text, Clauses.Span span) {
        var joined = CONJUNCTION.matcher(text.substring(span.start(), span.end()));
        return joined.find() ? new Clauses.Span(span.start() + joined.end(), span.end()) : span;
    }
}
