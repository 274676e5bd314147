package kz.tizilim.policies.clauses;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.tizilim.policies.PolicyKind;
import kz.tizilim.storage.Json;
import kz.tizilim.text.Language;

/**
 * The clauses of one paper in one language, as they come with the program. Their file {@code clauses/privacy_kk.txt} has a line
 * {@code = title}, then for each section {@code == code Title} and for each of its clauses {@code -- code} with the words under it.
 */
public final class ClauseBook {
    private static final Map<String, ClauseBook> KEPT = new ConcurrentHashMap<>();
    private static final Map<PolicyKind, BookShape> SHAPES = new ConcurrentHashMap<>();

    private final String title;
    private final Map<String, String> sections;
    private final Map<String, String> clauses;

    private ClauseBook(String title, Map<String, String> sections, Map<String, String> clauses) {
        this.title = title;
        this.sections = sections;
        this.clauses = clauses;
    }

    public static ClauseBook of(PolicyKind kind, Language language) {
        return KEPT.computeIfAbsent(kind.code() + "_" + language.code(), name -> parse(read(name + ".txt")));
    }

    public static BookShape shape(PolicyKind kind) {
        return SHAPES.computeIfAbsent(
                kind, key -> Json.read(read(key.code() + ".json").getBytes(StandardCharsets.UTF_8), BookShape.class));
    }

    /** The name of the paper. */
    public String title() {
        return title;
    }

    /** The heading of a section; empty for one that has none. */
    public String section(String code) {
        return sections.getOrDefault(code, "");
    }

    /** The words of a clause, with placeholders. */
    public String clause(String code) {
        return clauses.getOrDefault(code, "");
    }

    public Map<String, String> clauses() {
        return clauses;
    }

    static ClauseBook parse(String text) {
        String title = "";
        Map<String, String> sections = new LinkedHashMap<>();
        Map<String, StringBuilder> clauses = new LinkedHashMap<>();
        StringBuilder words = new StringBuilder();
        for (String line : text.lines().toList()) {
            if (line.startsWith("= ")) {
                title = line.substring(2).strip();
            } else if (line.startsWith("== ")) {
                String[] parts = line.substring(3).split(" ", 2);
                sections.put(parts[0], parts.length > 1 ? parts[1].strip() : "");
            } else if (line.startsWith("-- ")) {
                words = new StringBuilder();
                clauses.put(line.substring(3).strip(), words);
            } else {
                words.append(line).append('\n');
            }
        }
        Map<String, String> said = new LinkedHashMap<>();
        clauses.forEach((code, clause) -> said.put(code, clause.toString().strip()));
        return new ClauseBook(title, sections, said);
    }

    private static String read(String file) {
        try (InputStream in = PolicyKind.class.getResourceAsStream("clauses/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
