package kz.tizilim.requests;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;

/**
 * The number and the day that an authority's own letter bears («Исх. № 04-12/345 от 18.03.2026»), which a reply to it must name.
 *
 * @param day null where the letter bears none
 */
record AuthorityReference(String number, LocalDate day) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern NUMBER = Pattern.compile(
            "(?:исх(?:одящий)?|шығ(?:ыс)?|out(?:going)?)\\.?\\s*(?:№|no\\.?|n)\\s*(?<number>[\\p{L}\\d][\\p{L}\\d/.\\-]*[\\p{L}\\d])", FLAGS);
    private static final Pattern BARE = Pattern.compile("(?:№|no\\.?)\\s*(?<number>[\\p{L}\\d][\\p{L}\\d/.\\-]*[\\p{L}\\d])", FLAGS);
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");
    private static final Pattern RUSSIAN = Pattern.compile("(\\d{1,2})\\s+(\\p{L}+)\\s+(\\d{4})");
    private static final Pattern KAZAKH = Pattern.compile("(\\d{4})\\s+жылғы\\s+(\\d{1,2})\\s+(\\p{L}+)", FLAGS);
    /** As far from its number as the day of a letter stands, in characters. */
    private static final int NEAR = 40;

    /** What the request's paper says of itself, else its subject line or its text; empty where none of them bears a number. */
    static Optional<AuthorityReference> of(Request request) {
        String paper = request.applicant().paper();
        return in(BARE, paper).or(() -> Stream.of(request.subjectLine(), request.text()).flatMap(text -> in(NUMBER, text).stream()).findFirst());
    }

    private static Optional<AuthorityReference> in(Pattern number, String text) {
        if (text == null) {
            return Optional.empty();
        }
        Matcher found = number.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        String near = text.substring(Math.max(0, found.start() - NEAR), found.start()) + " " + text.substring(found.end(), Math.min(text.length(), found.end() + NEAR));
        return Optional.of(new AuthorityReference(found.group("number"), day(near)));
    }

    private static LocalDate day(String near) {
        Matcher figures = FIGURES.matcher(near);
        if (figures.find()) {
            return date(figures.group(3), Integer.parseInt(figures.group(2)), figures.group(1));
        }
        Matcher kazakh = KAZAKH.matcher(near);
        if (kazakh.find()) {
            return date(kazakh.group(1), month(kazakh.group(3), Language.KK), kazakh.group(2));
        }
        Matcher russian = RUSSIAN.matcher(near);
        return russian.find() ? date(russian.group(3), month(russian.group(2), Language.RU), russian.group(1)) : null;
    }

    /** From 1; 0 for a word that is no month. */
    private static int month(String word, Language language) {
        List<String> months = Arrays.asList(Messages.of(language).say("text.date.months").split(" ", -1));
        String folded = word.toLowerCase(language.locale());
        return months.stream().filter(folded::startsWith).findFirst().map(month -> months.indexOf(month) + 1).orElse(0);
    }

    private static LocalDate date(String year, int month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
        } catch (DateTimeException impossible) {
            // Digits that look like a day and are none: the letter bears no day that could be cited.
            return null;
        }
    }
}
