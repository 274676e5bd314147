package kz.tizilim.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.tizilim.law.Ground;
import kz.tizilim.requests.Decision;
import kz.tizilim.requests.DecisionFact;
import kz.tizilim.requests.Request;
import kz.tizilim.requests.RequestTopic;
import kz.tizilim.requests.Suggestions;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;

/** What is to be decided on a request, as the command line says it: one outcome for all, or one for each kind. */
final class LetterDecision {
    private final Decision.Outcome all;
    private final Map<RequestTopic, Decision.Outcome> each;
    private final List<String> grounds;
    private final Map<DecisionFact, String> facts;
    private final boolean stopOnly;
    private final LetterEffects effects;

    private LetterDecision(
            Decision.Outcome all, Map<RequestTopic, Decision.Outcome> each, List<String> grounds, Map<DecisionFact, String> facts, boolean stopOnly,
            LetterEffects effects) {
        this.all = all;
        this.each = each;
        this.grounds = grounds;
        this.facts = facts;
        this.stopOnly = stopOnly;
        this.effects = effects;
    }

    /** @throws CommandProblem if an outcome, a kind or a fact is not known */
    static LetterDecision of(List<String> decisions, List<String> grounds, Map<String, String> facts, boolean stopOnly, LetterEffects effects) {
        Decision.Outcome all = null;
        Map<RequestTopic, Decision.Outcome> each = new EnumMap<>(RequestTopic.class);
        for (String decision : decisions) {
            int sign = decision.indexOf('=');
            if (sign < 0) {
                all = outcome(decision);
            } else {
                String kind = decision.substring(0, sign);
                RequestTopic matter = RequestTopic.ofKind(kind).orElseThrow(() -> new CommandProblem("cli.problem.decision-kind", kind));
                each.put(matter, outcome(decision.substring(sign + 1)));
            }
        }
        Map<DecisionFact, String> said = new EnumMap<>(DecisionFact.class);
        facts.forEach((code, text) -> said.put(fact(code), text));
        return new LetterDecision(all, each, grounds, said, stopOnly, effects);
    }

    private static DecisionFact fact(String code) {
        String known = Arrays.stream(DecisionFact.values()).map(DecisionFact::code).collect(Collectors.joining(", "));
        return DecisionFact.of(code).orElseThrow(() -> new CommandProblem("cli.problem.fact", code, known));
    }

    private static Decision.Outcome outcome(String word) {
        return Arrays.stream(Decision.Outcome.values())
                .filter(outcome -> outcome.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new CommandProblem("cli.problem.decision", word));
    }

    /**
     * The decision on a request that is not answered yet. What was decided in the window stays, with the words written there, unless
     * another decision or ground is asked for.
     *
     * @param languages those of the letter, in which the facts are said
     */
    Decision on(Request request, Suggestions suggestions, LocalDate today, List<Language> languages) {
        List<RequestTopic> matters = RequestTopic.of(request.kinds());
        checkGrounds(matters);
        if (isDecided(request)) {
            List<Decision> before = request.decision().all().stream().map(decision -> decision.with(words(languages))).toList();
            return before.get(0).beside(before.subList(1, before.size()));
        }
        List<Decision> decided = new ArrayList<>();
        for (RequestTopic matter : matters) {
            Decision decision = suggestions.decision(request, matter, outcome(matter), ground(matter), today)
                    .with(words(languages));
            decided.add(effects.on(stopOnly && matter == RequestTopic.DESTRUCTION ? decision.stoppingOnly() : decision));
        }
        return decided.get(0).beside(decided.subList(1, decided.size()));
    }

    /** @throws CommandProblem if the request was answered with another outcome */
    void check(Request request) {
        if (!isDecided(request)) {
            throw new CommandProblem(
                    "cli.problem.answered", request.label(), request.decision().outcome().name().toLowerCase(Locale.ROOT));
        }
    }

    private boolean isDecided(Request request) {
        return request.decision() != null && request.decision().all().stream().allMatch(before -> {
            RequestTopic matter = before.matter() == null ? RequestTopic.of(request.kinds()).get(0) : before.matter();
            String ground = ground(matter);
            return before.outcome() == outcome(matter) && (ground == null || ground.equals(before.ground()));
        });
    }

    private Decision.Outcome outcome(RequestTopic matter) {
        Decision.Outcome outcome = each.getOrDefault(matter, all);
        if (outcome == null) {
            throw new CommandProblem("cli.problem.decision-missing", matter.kinds().get(0));
        }
        return outcome;
    }

    private String ground(RequestTopic matter) {
        return grounds.stream()
                .filter(code -> Suggestions.grounds(matter, outcome(matter)).stream().anyMatch(ground -> ground.code().equals(code)))
                .findFirst()
                .orElse(null);
    }

    private void checkGrounds(List<RequestTopic> matters) {
        List<String> known = matters.stream().flatMap(matter -> Suggestions.grounds(matter, outcome(matter)).stream()).map(Ground::code).distinct().toList();
        grounds.stream().filter(code -> !known.contains(code)).findFirst().ifPresent(code -> {
            throw new CommandProblem("cli.problem.ground", code, String.join(", ", known));
        });
    }

    private Map<String, LocalText> words(List<Language> languages) {
        Map<String, LocalText> words = new TreeMap<>();
        facts.forEach((fact, text) -> words.put(fact.code(), new LocalText(
                languages.contains(Language.KK) ? text : null,
                languages.contains(Language.RU) ? text : null,
                languages.contains(Language.EN) ? text : null)));
        return words;
    }
}
