package kz.tizilim.reading.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.tizilim.reading.language.Hit;
import kz.tizilim.reading.language.Sentence;
import kz.tizilim.reading.language.Token;

/**
 * A length of time in a sentence.
 *
 * @param unit {@code calendar-day}, {@code working-day}, {@code hour}, {@code month}, {@code year} or {@code minute}
 * @param start the offset of its first sign in the sentence
 */
public record Term(int amount, String unit, int start, int end) {
    /** Between a number and its unit stand at most a word in brackets and the sort of day. */
    private static final int WORDS_BETWEEN = 3;

    public static List<Term> in(Sentence sentence) {
        List<Term> terms = new ArrayList<>();
        for (Hit unit : sentence.ofKind("unit")) {
            term(sentence, unit).ifPresent(terms::add);
        }
        return terms;
    }

    /** The term as facts give it, {@code 30 calendar-day}. */
    public String value() {
        return amount + " " + unit;
    }

    /** The term in days of the calendar, for comparison; a working day is taken for 1.4 days. */
    public double days() {
        return switch (unit) {
            case "working-day" -> amount * 1.4;
            case "hour" -> amount / 24.0;
            case "month" -> amount * 30.0;
            case "year" -> amount * 365.0;
            case "week" -> amount * 7.0;
            case "minute" -> 0;
            default -> amount;
        };
    }

    private static Optional<Term> term(Sentence sentence, Hit unit) {
        List<Token> tokens = sentence.tokens();
        int at = 0;
        while (tokens.get(at).start() < unit.start()) {
            at++;
        }
        String sort = "calendar";
        int start = -1;
        int amount = 0;
        for (int back = at - 1; back >= 0 && back >= at - 1 - WORDS_BETWEEN; back--) {
            Token token = tokens.get(back);
            if (sentence.ofKind("unit").stream().anyMatch(other -> other.start() == token.start())) {
                break;
            }
            Optional<Integer> number = number(sentence, token);
            if (number.isPresent()) {
                amount = number.get();
                start = token.start();
                if (token.word().matches("\\d+")) {
                    break;
                }
            } else if (start >= 0) {
                break;
            }
            sort = sorted(sentence, token).orElse(sort);
        }
        if (start < 0 || amount == 0) {
            return Optional.empty();
        }
        for (Token token : tokens) {
            boolean before = token.end() <= start && token.end() >= start - 3;
            if (before && sorted(sentence, token).isPresent()) {
                sort = sorted(sentence, token).get();
                start = token.start();
            }
        }
        return Optional.of(new Term(amount, unit.value().equals("day") ? sort + "-day" : unit.value(), start, unit.end()));
    }

    private static Optional<String> sorted(Sentence sentence, Token token) {
        return sentence.ofKind("sort").stream().filter(hit -> hit.start() == token.start()).map(Hit::value).findFirst();
    }

    private static Optional<Integer> number(Sentence sentence, Token token) {
        if (token.word().matches("\\d{1,4}")) {
            return Optional.of(Integer.parseInt(token.word())).filter(number -> number < 1000);
        }
        return sentence.ofKind("number").stream()
                .filter(hit -> hit.start() <= token.start() && hit.end() >= token.end())
                .max(Comparator.comparingInt(hit -> hit.end() - hit.start()))
                .map(hit -> Integer.parseInt(hit.value()));
    }
}
