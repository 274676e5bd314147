package kz.tizilim.reading.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.tizilim.reading.language.Hit;
import kz.tizilim.reading.language.Leads;
import kz.tizilim.reading.language.PolicyText;
import kz.tizilim.reading.language.Sentence;

/** Data, purposes, recipients and persons, which policies list. */
final class Lists {
    /** An item in the officer's own words is a phrase; longer ones are sentences about something else. */
    private static final int LONGEST_OWN = 220;

    /** Two data named so near each other make a list. */
    private static final int NEAR = 45;

    /** Kinds of processing in one sentence from which on it lists them. */
    private static final int LISTED_ACTIONS = 5;

    /** Words that name data only in a list: elsewhere they are the address of a site, the phone one writes with. */
    private static final Set<String> ONLY_IN_LISTS = Set.of("residence", "device", "browser", "message", "language", "workplace", "contact", "pages", "signature", "usage", "education", "profession", "video", "photo", "relatives", "bank-account", "geolocation");

    /** Sections in which purposes are named in passing. */
    private static final Set<String> OF_NO_TOPIC = Set.of("", "general", "data-categories");

    private final List<Fact> facts = new ArrayList<>();

    private Lists() {}

    static List<Fact> find(PolicyText text) {
        Lists lists = new Lists();
        text.sentences().stream().filter(sentence -> !sentence.isHeading()).forEach(lists::read);
        return lists.facts;
    }

    private void read(Sentence sentence) {
        String intent = sentence.isListed() ? Leads.intent(sentence.lead()) : "";
        String topic = sentence.section().topic();
        data(sentence, intent, topic);
        actions(sentence);
        if (sentence.isDefinition()) {
            persons(sentence, intent);
            return;
        }
        purposes(sentence, intent, topic);
        recipients(sentence, intent);
        persons(sentence, intent);
    }

    private void data(Sentence sentence, String intent, String topic) {
        boolean item = intent.equals("data") || (intent.isEmpty() && topic.equals("data-categories"));
        boolean said = sentence.has("lead.data") && (!sentence.isDefinition() || sentence.has("pd"));
        if ((!item && !said) || (!intent.isEmpty() && !intent.equals("data")) || topic.equals("rights") || sentence.hasAny("holder", "special-none", "third-never")) {
            return;
        }
        List<Hit> hits = sentence.ofKind("data").stream().filter(hit -> !Contacts.isLabel(sentence, hit)).toList();
        List<Hit> told = item && (intent.equals("data") || hits.size() > 1) ? hits : listed(hits);
        told.forEach(hit -> facts.add(Fact.of(FactKind.DATA_CATEGORY, sentence, hit)));
        // What says what is done with data is no sort of data, though it stands in their list.
        boolean statement = sentence.hasAny("pd", "finite", "operator") || Contacts.isContact(sentence) || sentence.text().matches(".*: [«\"“][^»\"”]*[»\"”]\\W*") || isAction(sentence);
        if (hits.isEmpty() && !statement && intent.equals("data") && sentence.text().length() <= LONGEST_OWN && !sentence.text().strip().endsWith(":")) {
            int label = sentence.text().indexOf(": ") + 1;
            Clauses.parts(sentence.text(), label, sentence.text().length(), label > 0 ? sentence.text().indexOf(';') > 0 ? ";" : "," : "").forEach(span -> own(FactKind.DATA_CATEGORY, sentence, span));
        }
    }

    /** Operations stand in lists of their own, "storage", "transfer of data": the name of one is no sort of data. */
    private static boolean isAction(Sentence sentence) {
        int length = sentence.text().strip().length();
        return sentence.ofKind("action").stream().anyMatch(hit -> (hit.end() - hit.start()) * 2 > length);
    }

    /** Those data that stand near another one, as in a list. */
    private static List<Hit> listed(List<Hit> hits) {
        List<Hit> listed = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            boolean before = i > 0 && hits.get(i).start() - hits.get(i - 1).end() < NEAR;
            boolean after = i + 1 < hits.size() && hits.get(i + 1).start() - hits.get(i).end() < NEAR;
            boolean many = hits.size() > 2 || !ONLY_IN_LISTS.contains(hits.get(i).value());
            if ((before || after) && many) {
                listed.add(hits.get(i));
            }
        }
        return listed;
    }

    private void actions(Sentence sentence) {
        List<Hit> actions = sentence.ofKind("action");
        Set<String> kinds = new HashSet<>();
        actions.forEach(action -> kinds.add(action.value()));
        if (kinds.size() < LISTED_ACTIONS || facts.stream().anyMatch(fact -> fact.kind() == FactKind.PROCESSING_ACTION && fact.line() != sentence.number())) {
            return;
        }
        for (int i = 0; i < actions.size(); i++) {
            Hit action = actions.get(i);
            int end = action.end();
            int open = sentence.text().indexOf('(', end);
            int close = sentence.text().indexOf(')', end);
            boolean explained = open >= 0 && open <= end + 2 && close > open;
            Fact fact = Fact.of(FactKind.PROCESSING_ACTION, action.value(), sentence, action.start(), explained ? close + 1 : end);
            boolean far = i > 0 && i + 1 < actions.size() && action.start() - actions.get(i - 1).end() > NEAR && actions.get(i + 1).start() - end > NEAR;
            if (!far) {
                facts.add(fact);
            }
            while (explained && i + 1 < actions.size() && actions.get(i + 1).start() < close) {
                i++;
            }
        }
    }

    private void purposes(Sentence sentence, String intent, String topic) {
        boolean cookie = intent.equals("cookie-purpose") || topic.equals("cookies");
        FactKind kind = cookie ? FactKind.COOKIE_PURPOSE : FactKind.PURPOSE;
        int inline = Clauses.listStart(sentence);
        if (intent.equals("purpose") || intent.equals("cookie-purpose")) {
            if (sentence.text().strip().endsWith(":")) {
                return;
            } else if (inline > 0 && sentence.has("lead.purpose") && sentence.first("lead.purpose").orElseThrow().start() < inline) {
                items(kind, sentence, inline);
            } else if (sentence.endsWithVerb()) {
                inSentence(kind, sentence);
            } else {
                items(kind, sentence, 0);
            }
        } else if (inline > 0 && sentence.has("lead.purpose") && !sentence.text().strip().endsWith(":") && sentence.first("lead.purpose").orElseThrow().start() < inline) {
            items(kind, sentence, inline);
        } else if (isMarketing(sentence) || topic.equals("purposes") || (!cookie && OF_NO_TOPIC.contains(topic) && isProcessing(sentence))) {
            inSentence(kind, sentence);
        } else if (cookie && sentence.has("cookie-purpose")) {
            Hit hit = sentence.first("cookie-purpose").orElseThrow();
            facts.add(Fact.of(FactKind.COOKIE_PURPOSE, "cookies", sentence, hit.start(), hit.end()));
        }
    }

    /** Whether the operator itself processes something: what others do, or what is never done, has no purpose of the policy. */
    private static boolean isProcessing(Sentence sentence) {
        return sentence.has("operator") && sentence.has("collect") && sentence.has("purpose-clause") && !sentence.hasAny("third-may", "third-never", "holder", "special-none", "automated", "profiling", "not-done", "lead.security") && sentence.ofKind("security").isEmpty();
    }

    private static boolean isMarketing(Sentence sentence) {
        return sentence.has("marketing-words") && sentence.has("marketing-send") && !sentence.has("security/measures");
    }

    private void inSentence(FactKind kind, Sentence sentence) {
        if (isMarketing(sentence)) {
            Hit words = sentence.first("marketing-words").orElseThrow();
            facts.add(Fact.of(FactKind.PURPOSE, "marketing", sentence, words.start(), words.end()));
        } else {
            PurposeClauses.of(sentence).forEach(span -> own(kind, sentence, span));
        }
    }

    private void items(FactKind kind, Sentence sentence, int from) {
        for (Clauses.Span clause : Clauses.semicolons(sentence, from)) {
            boolean ground = sentence.role() == Sentence.Role.CELL && sentence.hits().stream().anyMatch(hit -> (hit.group().startsWith("basis/") || hit.group().equals("consent")) && hit.start() >= clause.start() && hit.end() <= clause.end());
            if (ground) {
                continue;
            }
            own(kind, sentence, Clauses.core(sentence, clause));
        }
    }

    private void recipients(Sentence sentence, String intent) {
        if (sentence.has("third-never")) {
            facts.add(Fact.of(FactKind.RECIPIENT, "none", sentence, sentence.first("third-never").orElseThrow().start(), sentence.first("third-never").orElseThrow().end()));
            return;
        }
        List<Hit> hits = sentence.ofKind("recipient");
        if (intent.equals("recipient")) {
            if (sentence.text().strip().endsWith(":")) {
                return;
            }
            for (Clauses.Span clause : Clauses.semicolons(sentence, 0)) {
                String value = hits.stream().filter(hit -> hit.start() >= clause.start() && hit.end() <= clause.end()).map(Hit::value).findFirst().orElse("");
                Clauses.Span core = Clauses.core(sentence, clause);
                String quote = sentence.text().substring(core.start(), core.end());
                if (quote.length() <= LONGEST_OWN) {
                    facts.add(Fact.of(FactKind.RECIPIENT, value.isEmpty() ? quote : value, sentence, core.start(), core.end()));
                }
            }
        } else if (sentence.hasAny("third-may", "partner-give") || (sentence.has("lead.recipient") && sentence.has("give") && sentence.has("pd"))) {
            Set<String> seen = new HashSet<>();
            hits.stream()
                    .filter(hit -> !hit.value().equals("third") || hits.size() == 1)
                    .filter(hit -> seen.add(hit.value()))
                    .forEach(hit -> facts.add(Fact.of(FactKind.RECIPIENT, sentence, hit)));
        }
    }

    private void persons(Sentence sentence, String intent) {
        boolean asked = intent.equals("person") || sentence.has("lead.person");
        if (asked || sentence.isDefinition()) {
            sentence.ofKind("person").stream()
                    .filter(hit -> asked || hit.value().equals("user"))
                    .forEach(hit -> facts.add(Fact.of(FactKind.DATA_SUBJECT_CATEGORY, sentence, hit)));
        } else {
            sentence.ofKind("person").stream()
                    .filter(hit -> hit.end() - hit.start() > 14 && facts.stream().noneMatch(fact -> fact.kind() == FactKind.DATA_SUBJECT_CATEGORY && fact.value().equals(hit.value())))
                    .filter(hit -> sentence.has("pd"))
                    .forEach(hit -> facts.add(Fact.of(FactKind.DATA_SUBJECT_CATEGORY, sentence, hit)));
        }
    }

    private void own(FactKind kind, Sentence sentence, Clauses.Span span) {
        Clauses.Span told = Clauses.withoutExplanation(sentence.text(), span);
        String words = sentence.text().substring(told.start(), told.end());
        boolean nothing = sentence.hits().stream().anyMatch(hit -> hit.group().equals("nothing-named") && hit.start() == told.start() && hit.end() == told.end());
        if (words.length() > 3 && !nothing) {
            facts.add(Fact.of(kind, words, sentence, told.start(), told.end()));
        }
    }
}
