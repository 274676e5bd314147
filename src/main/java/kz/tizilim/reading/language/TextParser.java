package kz.tizilim.reading.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tizilim.reading.source.SourceLine;
import kz.tizilim.reading.source.SourceText;
import kz.tizilim.text.Language;
import kz.tizilim.text.LanguageGuess;

/** Parts a text into sections by numbers and headings, lists by their leads, and lines into sentences. */
public final class TextParser {
    private static final Pattern MARK = Pattern.compile(
            "^[\\s\\uFEFF>#_]*(?:\\*\\*)?(?:(?<number>\\d{1,2}(?:\\.\\d{1,2})*)(?:[.)]|(?=\\s))\\s*|(?<bullet>[-–—•▪●○□·✓‣◦\\uF0B7]|[*+](?=\\s)|\\(?[a-zа-яәі0-9]{1,2}\\))\\s*)?[*_]*");

    private static final Pattern ROMAN = Pattern.compile("^\\s*(?<number>[IVX]{1,5})\\.\\s+");
    private static final Pattern CHAPTER = Pattern.compile(ReadingData.json("structure.json").get("chapter").asText());
    private static final Pattern DIALOGUE = Pattern.compile("^\\s*[–—-]\\s+.*\\?\\s*$");

    /** Between the cells of a row, as the readers of files write it. */
    private static final String CELL_END = " | ";

    private final PhraseBook book;
    private final List<Section> sections = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final Headings headings;
    private boolean chapters;
    private Section section = Section.NONE;
    private Sentence lead;
    private boolean listEnded;
    private List<Sentence> columns = List.of();

    private TextParser(PhraseBook book) {
        this.book = book;
        this.headings = new Headings(book);
    }

    public static PolicyText parse(SourceText source) {
        TextParser parser = new TextParser(PhraseBook.shipped());
        List<SourceLine> lines = source.lines();
        parser.chapters = lines.stream().anyMatch(line -> CHAPTER.matcher(line.text()).find());
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).text().isBlank()) {
                boolean before = i == 0 || lines.get(i - 1).text().isBlank();
                boolean after = i + 1 < lines.size() && lines.get(i + 1).text().isBlank();
                parser.line(lines.get(i), next(lines, i), before && after);
            }
        }
        return Untitled.named(new PolicyText(source, parser.sections, parser.sentences));
    }

    private static String next(List<SourceLine> lines, int i) {
        for (int at = i + 1; at < lines.size(); at++) {
            if (!lines.get(at).text().isBlank()) {
                return lines.get(at).text();
            }
        }
        return "";
    }

    private void line(SourceLine line, String next, boolean apart) {
        Matcher chapter = CHAPTER.matcher(line.text());
        if (chapter.find() && Headings.isChapter(line.text().substring(chapter.end()))) {
            String words = line.text().substring(chapter.end());
            heading(line, chapter.end(), words.isBlank() ? chapter.group() : words, chapter.group().replaceAll("[^\\dIVX]", ""));
            return;
        }
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
        boolean deep = number != null && (number.indexOf('.') > 0 || chapters);
        boolean inData = lead != null && !lead.isHeading() && Leads.intent(lead).equals("data");
        int title = titleLength(line.text(), rest, next, number, bullet, apart && !inData);
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

    private int titleLength(String line, String rest, String next, String number, boolean bullet, boolean apart) {
        boolean deep = number != null && number.indexOf('.') > 0;
        if (headings.isQuestion(rest) && (!bullet || DIALOGUE.matcher(line).find()) && !deep) {
            return rest.length();
        } else if (bullet || (deep && !Headings.isBareTitle(rest))) {
            return 0;
        } else if (number != null && chapters && rest.strip().length() > 60) {
            return 0;
        }
        return headings.length(line, rest, number != null, next, lead == null || listEnded, apart);
    }

    /** A table's first row names its columns; every cell below takes its meaning from the name of its column. */
    private void row(SourceLine line) {
        List<Sentence> cells = new ArrayList<>();
        int begin = 0;
        for (String words : line.text().split(Pattern.quote(CELL_END), -1)) {
            List<Token> tokens = Token.of(words);
            List<Hit> hits = book.find(tokens);
            Sentence column = cells.size() < columns.size() ? columns.get(cells.size()) : null;
            String topic = topic(hits);
            Section named = columns.isEmpty() ? new Section("", words.strip(), line.number(), topic, Set.of(topic)) : section;
            cells.add(new Sentence(line, begin, words, tokens, hits, language(words), named, column, columns.isEmpty() ? Sentence.Role.HEADING : Sentence.Role.CELL));
            begin += words.length() + CELL_END.length();
        }
        columns = columns.isEmpty() ? List.copyOf(cells) : columns;
        cells.stream().filter(cell -> !cell.tokens().isEmpty()).forEach(sentences::add);
        lead = null;
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
        Set<String> about = new HashSet<>();
        hits.stream().filter(hit -> hit.group().startsWith("heading/")).forEach(hit -> about.add(hit.value()));
        section = new Section(number, words.replaceAll("[*_#]+", "").strip(), line.number(), topic, about);
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
