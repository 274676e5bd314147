package kz.tizilim.ui.help;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.tizilim.text.Folding;
import kz.tizilim.text.Language;

/**
 * The pages of help in one language, in the order in which they stand in {@code help_kk.txt}. In that file {@code # id | title} begins
 * a page, {@code ## } a heading, {@code § } says what the law asks, {@code - } is a step, {@code > id} leads to another page, and any other
 * line is a paragraph. A translator works on this one file.
 */
public final class HelpBook {
    /** The page that is opened where no screen has one of its own. */
    public static final String BEGINNING = "beginning";

    private static final Map<Language, HelpBook> ALL = new EnumMap<>(Language.class);

    private final List<HelpPage> pages;
    private final List<List<String>> tokens;

    private HelpBook(List<HelpPage> pages) {
        this.pages = List.copyOf(pages);
        tokens = pages.stream().map(page -> Folding.tokens(page.words())).toList();
    }

    /** The book of a language; read when it is first asked for. */
    public static synchronized HelpBook of(Language language) {
        return ALL.computeIfAbsent(language, HelpBook::read);
    }

    public List<HelpPage> pages() {
        return pages;
    }

    /** The page with this id, if there is one. */
    public Optional<HelpPage> page(String id) {
        return pages.stream().filter(page -> page.id().equals(id)).findFirst();
    }

    /** The page of a screen by the key of its title ({@code requests.title}, {@code overview.flows.title}), else the first page. */
    public HelpPage ofScreen(String titleKey) {
        String id = titleKey.replaceAll("\\.title$", "").replace('.', '-');
        return page(id).or(() -> page(BEGINNING)).orElse(pages.get(0));
    }

    /** The pages that hold every typed word, in any spelling or keyboard layout, in their order; all pages for an empty text. */
    public List<HelpPage> find(String typed) {
        List<List<String>> readings = Folding.queries(typed);
        if (readings.isEmpty()) {
            return typed.isBlank() ? pages : List.of();
        }
        List<HelpPage> found = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            List<String> words = tokens.get(i);
            if (readings.stream().anyMatch(reading -> reading.stream().allMatch(word -> words.stream().anyMatch(token -> token.startsWith(word))))) {
                found.add(pages.get(i));
            }
        }
        return found;
    }

    private static HelpBook read(Language language) {
        String name = "help_" + language.code() + ".txt";
        try (InputStream in = Objects.requireNonNull(HelpBook.class.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new HelpBook(pages(lines.lines().toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<HelpPage> pages(List<String> lines) {
        List<HelpPage> pages = new ArrayList<>();
        String[] head = null;
        List<HelpPage.Block> blocks = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("# ")) {
                close(pages, head, blocks);
                head = line.substring(2).split("\\s*\\|\\s*", 2);
                blocks = new ArrayList<>();
            } else if (!line.isBlank()) {
                blocks.add(block(line.strip()));
            }
        }
        close(pages, head, blocks);
        return pages;
    }

    private static void close(List<HelpPage> pages, String[] head, List<HelpPage.Block> blocks) {
        if (head != null) {
            pages.add(new HelpPage(head[0], head[1], blocks));
        }
    }

    private static HelpPage.Block block(String line) {
        if (line.startsWith("## ")) {
            return new HelpPage.Block(HelpPage.Kind.HEADING, line.substring(3));
        }
        if (line.startsWith("§ ")) {
            return new HelpPage.Block(HelpPage.Kind.LAW, line.substring(2));
        }
        if (line.startsWith("- ")) {
            return new HelpPage.Block(HelpPage.Kind.STEP, line.substring(2));
        }
        if (line.startsWith("> ")) {
            return new HelpPage.Block(HelpPage.Kind.LINK, line.substring(2));
        }
        return new HelpPage.Block(HelpPage.Kind.TEXT, line);
    }
}
