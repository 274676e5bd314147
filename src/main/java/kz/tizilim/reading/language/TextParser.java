package kz.tizilim.reading.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tizilim.reading.source.SourceLine;
import kz.tizilim.reading.source.SourceText;
import kz.tizilim.text.Language;
import kz.tizilim.text.LanguageGuess;

/** Parts a text into sections by numbers and headings, lists by their leads, and lines into sentences. */
public final class TextParser {
    /** Longer lines are sentences, even without a full stop; measured on the headings of published policies. */
    private static final int LONGEST_HEADING = 110;

    private static final Pattern MARK =
            Pattern.compile("^[\\s\\uFEFF>#*_]*(?:(?<number>\\d{1,2}(?:\\.\\d{1,2})*)(?:[.)]|(?=\\s))\\s*|(?<bullet>[-–—•▪●○□·✓‣◦\\uF0B7]|\\(?[a-zа-яәі0-9]{1,2}\\))\\s*)?[*_]*");

    private static final Pattern ROMAN = Pattern.compile("^\\s*(?<number>[IVX]{1,5})\\.\\s+");

    /** Between the cells of a row, as the readers of files write it. */
    private static final String CELL_END = " | ";

    private final PhraseBook book;
    private final List<Section> sections = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final SentenceSplitter splitter = new SentenceSplitter();
    private Section section = Section.NONE;
    private Sentence lead;
    private boolean listEnded;
    private List<Sentence> columns = List.of();

    private TextParser(PhraseBook book) {
        this.book = book;
    }

    public static PolicyText parse(SourceText source) {
        TextParser parser = new TextParser(PhraseBook.shipped());
        List<SourceLine> lines = source.lines();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).text().isBlank()) {
                parser.line(lines.get(i), next(lines, i));
            }
        }
        return new PolicyText(source, parser.sections, parser.sentences);
    }

    private static String next(List<SourceLine> lines, int i) {
        for (int at = i + 1; at < lines.size(); at++) {
            if (!lines.get(at).text().isBlank()) {
                return lines.get(at).text();
            }
        }
        return "";
    }

    private void line(SourceLine line, String next) {
        if (line.text().contains(CELL_END)) {
            row(line);
            return;
        }
        columns = List.of();
        Matcher mark = MARK.matcher(line.text());
        int begin = mark.find() ? mark.end() : 0;
        String number = mark.group("number");
        boolean bullet = mark.group("bullet") != null;
        Matcher roman = ROMAN.matcher(line.text());
        if (number == null && !bullet && roman.find()) {
            number = roman.group("number");
            begin = roman.end();
        }
        String rest = line.text().substring(begin);
        boolean deep = number != null && number.indexOf('.') > 0;
        int title = bullet || (deep && !isBareTitle(rest)) ? 0 : titleLength(line.text(), rest, number != null, next);
        if (title > 0) {
            heading(line, begin, rest.substring(0, title), number == null ? "" : number);
            rest = rest.substring(title);
            begin += title;
            if (rest.isBlank()) {
                return;
            }
        }
        boolean item = lead != null && !listEnded && isItem(rest, bullet || number != null);
        if (!item && lead != null && !(deep && lead.isHeading())) {
            lead = null;
        }
        sentences(line, begin, rest, item || (deep && lead != null && lead.isHeading()));
    }

    /** A table's first row names its columns; every cell below takes its meaning from the name of its column. */
    private void row(SourceLine line) {
        List<Sentence> cells = new ArrayList<>();
        int begin = 0;
        for (String words : line.text().split(Pattern.quote(CELL_END), -1)) {
            List<Token> tokens = Token.of(words);
            List<Hit> hits = book.find(tokens);
            Sentence column = cells.size() < columns.size() ? columns.get(cells.size()) : null;
            Section named = columns.isEmpty() ? new Section("", words.strip(), line.number(), topic(hits)) : section;
            cells.add(new Sentence(line, begin, words, tokens, hits, language(words), named, column, columns.isEmpty() ? Sentence.Role.HEADING : Sentence.Role.CELL));
            begin += words.length() + CELL_END.length();
        }
        columns = columns.isEmpty() ? List.copyOf(cells) : columns;
        cells.stream().filter(cell -> !cell.tokens().isEmpty()).forEach(sentences::add);
        lead = null;
    }

    private static boolean isBareTitle(String rest) {
        return rest.length() <= 60 && !rest.matches(".*[.;:,!?]\\s*$") && Character.isUpperCase(rest.isEmpty() ? 'a' : rest.charAt(0)) && rest.split(" ", -1).length <= 6
                && rest.equals(rest.toUpperCase(Locale.ROOT));
    }

    /** How many signs of a line are a heading: all, the first words before a full stop, or none. */
    private int titleLength(String line, String rest, boolean numbered, String next) {
        String plain = rest.replaceAll("[*_#\\s]+$", "");
        if (plain.isEmpty() || (!Character.isUpperCase(plain.codePointAt(0)) && !Character.isDigit(plain.charAt(0)))) {
            return 0;
        }
        boolean ends = plain.matches("(?s).*[;,!)]$");
        if (plain.length() <= LONGEST_HEADING && !ends) {
            boolean stop = plain.endsWith(".") || plain.endsWith(":") || plain.endsWith("?");
            boolean caps = plain.equals(plain.toUpperCase(Locale.ROOT)) && plain.chars().filter(Character::isLetter).count() > 4;
            boolean marked = line.stripLeading().startsWith("#") || line.stripLeading().startsWith("**");
            boolean nextGoesOn = !next.isEmpty() && Character.isLowerCase(next.strip().codePointAt(0));
            if (caps || (marked && !plain.endsWith(":")) || (numbered && !plain.endsWith(":") && (!stop || isTitle(plain)))
                    || (!stop && !nextGoesOn && lead(plain) && plain.length() <= 90 && isTitle(plain))) {
                return rest.length();
            }
            if (!numbered && plain.endsWith(":") && isTitle(plain) && plain.length() < 50) {
                return 0;
            }
        }
        if (numbered) {
            int stop = plain.indexOf(". ");
            if (stop > 0 && stop <= 70 && isTitle(plain.substring(0, stop))) {
                return stop + 1;
            }
        }
        return 0;
    }

    private boolean lead(String plain) {
        return lead == null || listEnded || Character.isUpperCase(plain.codePointAt(0));
    }

    /** Whether words are such as headings have: one of their topics is named, in few words, without a verb that ends a sentence. */
    private boolean isTitle(String words) {
        List<Token> tokens = Token.of(words);
        List<Hit> hits = book.find(tokens);
        return tokens.size() <= 14 && hits.stream().anyMatch(hit -> hit.group().startsWith("heading/")) && hits.stream().noneMatch(hit -> hit.group().equals("finite"));
    }

    private boolean isItem(String rest, boolean marked) {
        boolean lower = !rest.isEmpty() && Character.isLowerCase(rest.codePointAt(0));
        boolean goesOn = rest.strip().matches("(?s).*[;,:]$");
        boolean afterItem = !lead.isHeading() && !sentences.isEmpty() && sentences.get(sentences.size() - 1).text().matches("(?s).*[;:,]$");
        return marked || lower || goesOn || (afterItem && rest.length() < 160);
    }

    private void heading(SourceLine line, int begin, String words, String number) {
        List<Token> tokens = Token.of(words);
        List<Hit> hits = book.find(tokens);
        String topic = topic(hits);
        if (!number.isEmpty() && number.indexOf('.') > 0 && topic.isEmpty()) {
            topic = section.topic();
        }
        section = new Section(number, words.replaceAll("[*_#]+", "").strip(), line.number(), topic);
        sections.add(section);
        Sentence heading = new Sentence(line, begin, words, tokens, hits, language(words), section, null, Sentence.Role.HEADING);
        sentences.add(heading);
        lead = Leads.isLead(heading) ? heading : null;
        listEnded = false;
    }

    /** The topic that most of a heading's phrases name; of equals the one named first. */
    private static String topic(List<Hit> hits) {
        Map<String, Integer> count = new HashMap<>();
        List<Hit> named = hits.stream().filter(hit -> hit.group().startsWith("heading/")).toList();
        named.forEach(hit -> count.merge(hit.value(), 1, Integer::sum));
        return named.stream()
                .filter(hit -> named.stream().noneMatch(hit::isWithin))
                .sorted(Comparator.comparingInt(Hit::start))
                .map(Hit::value)
                .max(Comparator.comparingInt((String topic) -> Leads.rank(topic)).thenComparingInt(count::get))
                .orElse("");
    }

    private void sentences(SourceLine line, int begin, String rest, boolean item) {
        Sentence last = null;
        Sentence ofList = item ? lead : null;
        for (SentenceSplitter.Span span : splitter.split(rest)) {
            String words = rest.substring(span.start(), span.end());
            List<Token> tokens = Token.of(words);
            if (tokens.isEmpty()) {
                continue;
            }
            List<Hit> hits = book.find(tokens);
            Sentence.Role role = Definitions.isDefinition(words, tokens, hits, section) ? Sentence.Role.DEFINITION : ofList != null ? Sentence.Role.ITEM : Sentence.Role.PLAIN;
            last = new Sentence(line, begin + span.start(), words, tokens, hits, language(words), section, ofList, role);
            sentences.add(last);
        }
        if (last == null) {
            return;
        }
        if (last.text().strip().replaceAll("[*_]+$", "").endsWith(":")) {
            lead = Leads.intent(last).isEmpty() && ofList != null && !Leads.intent(ofList).isEmpty() ? ofList : last;
            listEnded = false;
        } else if (item && !lead.isHeading() && last.text().strip().endsWith(".") && !line.text().strip().matches("^[-–—•▪●○□·].*|^\\d.*|^\\(?[a-zа-я0-9]\\).*")) {
            listEnded = true;
        }
    }

    private static Language language(String words) {
        return LanguageGuess.of(words).orElse(null);
    }
}
