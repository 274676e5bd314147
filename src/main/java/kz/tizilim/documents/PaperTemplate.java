package kz.tizilim.documents;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The body of a paper as HTML with placeholders. A placeholder must have a value that is not blank; what may be absent stands in a
 * section, {@code {{#letter.heading}}…{{/letter.heading}}}. Compiled once and safe for use by several threads.
 */
public final class PaperTemplate {
    // Noncharacters, which no value keeps (see Escaping): what stands between them in the result is the name of a gap.
    private static final Pattern GAP = Pattern.compile("\uFDD0([^\uFDD1]*)\uFDD1");
    private static final Map<String, PaperTemplate> KEPT = new ConcurrentHashMap<>();

    private final String name;
    private final Template compiled;

    private PaperTemplate(String name, String text, Class<?> room) {
        this.name = name;
        // An open brace that is never closed counts as text for the template engine and would be printed.
        if (text.split("\\{\\{", -1).length != text.split("\\}\\}", -1).length) {
            throw MarkupProblem.unreadable(name, "{{ }}", null);
        }
        try {
            this.compiled = Mustache.compiler()
                    .defaultValue("\uFDD0{{name}}\uFDD1")
                    .emptyStringIsFalse(true)
                    .withCollector(new TemplateValues())
                    .withEscaper(Escaping::html)
                    .withLoader(part -> part(room, part))
                    .compile(text);
        } catch (MustacheException e) {
            throw MarkupProblem.unreadable(name, String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * A template that ships with a room. Its parts are looked for beside it, then in the layout.
     *
     * @param room a class of the room's package
     * @param file the file's path from that package, {@code templates/reply_kk.html}
     * @throws IllegalArgumentException if there is no such file
     */
    public static PaperTemplate of(Class<?> room, String file) {
        return KEPT.computeIfAbsent(room.getPackageName() + "/" + file, key -> {
            String text = resource(room, file);
            if (text == null) {
                throw new IllegalArgumentException("No template " + key);
            }
            return new PaperTemplate(file, text, room);
        });
    }

    /**
     * A template that the officer wrote or changed; it may use the layout's parts.
     *
     * @param name the officer's name for it, used in messages
     * @throws MarkupProblem if its placeholders cannot be read
     */
    public static PaperTemplate written(String name, String text) {
        return written(PaperTemplate.class, name, text);
    }

    /**
     * The same; it may use the parts of a room too.
     *
     * @param room a class of the room's package
     * @throws MarkupProblem if its placeholders cannot be read
     */
    public static PaperTemplate written(Class<?> room, String name, String text) {
        return new PaperTemplate(name, text, room);
    }

    public String name() {
        return name;
    }

    /**
     * The body with every value in its place, escaped.
     *
     * @throws MissingValues naming every placeholder without a value
     */
    String fill(Map<String, Object> values) {
        String filled;
        try {
            filled = compiled.execute(values);
        } catch (MustacheException e) {
            throw MarkupProblem.unreadable(name, String.valueOf(e.getMessage()), e);
        }
        Set<String> gaps = new LinkedHashSet<>();
        Matcher matcher = GAP.matcher(filled);
        while (matcher.find()) {
            gaps.add(matcher.group(1));
        }
        if (!gaps.isEmpty()) {
            throw new MissingValues(name, gaps.stream().toList());
        }
        return filled;
    }

    private static Reader part(Class<?> room, String part) {
        if (!part.matches("[a-z0-9_-]+")) {
            throw new MustacheException("No part " + part);
        }
        String file = part.toLowerCase(Locale.ROOT) + ".html";
        String text = resource(room, "templates/" + file);
        if (text == null) {
            text = resource(PaperTemplate.class, "layout/" + file);
        }
        if (text == null) {
            throw new MustacheException("No part " + part);
        }
        return new StringReader(text);
    }

    private static String resource(Class<?> room, String file) {
        try (InputStream in = room.getResourceAsStream(file)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
