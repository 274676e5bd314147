package kz.tizilim.reading.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tizilim.reading.language.Hit;
import kz.tizilim.reading.language.Leads;
import kz.tizilim.reading.language.PolicyText;
import kz.tizilim.reading.language.Sentence;

/** What persons may ask for, by which way, with which words, and in which time the operator acts. */
public final class Rights {
    private static final Pattern QUOTED = Pattern.compile("[«\"“„](?<words>[^«»\"“”„]{6,140})[»\"”“]");

    /** Between the label ("with the note") and the quoted words, or the other way round. */
    private static final int LABEL_NEAR = 70;

    /** Longer items of a list of rights are explanations. */
    private static final int LONGEST_OWN = 200;

    private Rights() {}

    static List<Fact> find(PolicyText text) {
        List<Fact> facts = new ArrayList<>();
        text.statements().forEach(sentence -> {
            rights(sentence, facts);
            channels(sentence, facts);
            subjectLines(sentence, facts);
            if (isReply(sentence)) {
                Term.in(sentence).forEach(term -> facts.add(deadline(sentence, term)));
            }
        });
        return facts;
    }

    /** Whether a sentence gives persons rights: it says so, or stands in a list of rights. */
    public static boolean gives(Sentence sentence) {
        boolean listed = sentence.isListed() && Leads.intent(sentence.lead()).equals("right");
        return (sentence.has("holder") && !sentence.has("operator-may")) || listed || (sentence.section().topic().equals("rights") && !sentence.has("operator-may") && sentence.has("pd"));
    }

    /** Whether terms in a sentence are those in which requests are answered or obeyed. */
    public static boolean isReply(Sentence sentence) {
        String topic = sentence.section().topic();
        if (sentence.role() == Sentence.Role.CELL && (topic.equals("rights") || topic.equals("deadlines"))) {
            return true;
        }
        boolean kept = sentence.hasAny("retention", "retention-event") && !sentence.hasAny("request-word");
        boolean about = gives(sentence) || sentence.hasAny("request-word") || topic.equals("deadlines") || topic.equals("rights");
        return !kept && about && sentence.has("duty-within") && (sentence.has("duty-act") || topic.equals("deadlines")) && !sentence.hasAny("breach");
    }

    private static void rights(Sentence sentence, List<Fact> facts) {
        if (!gives(sentence) || sentence.text().strip().endsWith(":")) {
            return;
        }
        Set<String> seen = new HashSet<>();
        List<Hit> hits = sentence.ofKind("right");
        for (Hit hit : hits) {
            boolean own = sentence.has("holder") || sentence.isListed();
            if (own && seen.add(hit.value())) {
                facts.add(Fact.of(FactKind.REQUEST_RIGHT, sentence, hit));
            }
        }
        boolean listed = sentence.isListed() && Leads.intent(sentence.lead()).equals("right");
        if (hits.isEmpty() && listed && !Contacts.isContact(sentence) && !QUOTED.matcher(sentence.text()).find() && sentence.text().length() <= LONGEST_OWN && !sentence.lead().isHeading()) {
            Clauses.Span span = Clauses.trimmed(sentence.text(), 0, sentence.text().length());
            facts.add(Fact.of(FactKind.REQUEST_RIGHT, sentence.text().substring(span.start(), span.end()), sentence, span.start(), span.end()));
        }
    }

    private static void channels(Sentence sentence, List<Fact> facts) {
        if (!sentence.hasAny("request-word", "holder") && !sentence.section().topic().equals("contact")) {
            return;
        }
        Contacts.mailboxPlaces(sentence).forEach(found -> facts.add(Fact.of(FactKind.REQUEST_CHANNEL, "e-mail", sentence, found[0], found[1])));
        if (sentence.has("request-word")) {
            sentence.ofKind("channel").forEach(hit -> facts.add(Fact.of(FactKind.REQUEST_CHANNEL, sentence, hit)));
        }
    }

    private static void subjectLines(Sentence sentence, List<Fact> facts) {
        Matcher quoted = QUOTED.matcher(sentence.text());
        while (quoted.find()) {
            int start = quoted.start();
            int end = quoted.end();
            boolean listed = sentence.role() == Sentence.Role.ITEM && sentence.lead().has("subject-label");
            boolean labelled = listed || sentence.hits().stream()
                    .anyMatch(hit -> hit.group().equals("subject-label") && hit.end() >= start - LABEL_NEAR && hit.start() <= end + LABEL_NEAR);
            if (labelled && !quoted.group("words").contains("@")) {
                facts.add(Fact.of(FactKind.REQUEST_SUBJECT_LINE, quoted.group("words").strip(), sentence, start, end));
            }
        }
    }

    private static Fact deadline(Sentence sentence, Term term) {
        String trigger = sentence.ofKind("trigger").stream().map(Hit::value).findFirst().orElse("");
        int start = sentence.hits().stream()
                .filter(hit -> hit.group().equals("duty-within") && hit.end() <= term.start() && hit.end() >= term.start() - 3)
                .mapToInt(Hit::start)
                .findFirst()
                .orElse(term.start());
        int end = sentence.hits().stream()
                .filter(hit -> hit.group().equals("duty-within") && hit.start() >= term.end() && hit.start() <= term.end() + 3)
                .mapToInt(Hit::end)
                .findFirst()
                .orElse(term.end());
        Fact fact = Fact.of(FactKind.REQUEST_DEADLINE, term.value(), sentence, start, end);
        return new Fact(fact.kind(), fact.value(), fact.quote(), fact.at(), fact.column(), trigger);
    }
}
