package kz.tizilim.reading.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tizilim.reading.language.PolicyText;
import kz.tizilim.reading.language.ReadingData;
import kz.tizilim.reading.language.Sentence;

/** Dates as policies write them, and the one that is the edition's. */
public final class Dates {
    private static final Map<String, Integer> MONTHS = months();
    private static final String MONTH = "(?<%s>\\p{L}{3,})";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?<d>\\d{1,2})[./](?<m>\\d{1,2})[./](?<y>(?:19|20)\\d{2})"),
            Pattern.compile("(?<y>(?:19|20)\\d{2})-(?<m>\\d{2})-(?<d>\\d{2})"),
            Pattern.compile("(?iu)(?<y>(?:19|20)\\d{2})\\s*(?:ж(?:ыл(?:ғы|дың|ы)?|\\.)?)\\s*[«\"“]?(?<d>\\d{1,2})[»\"”]?(?:-(?:ші|шы))?\\s*" + MONTH.formatted("name")),
            Pattern.compile("(?iu)[«\"“]?(?<d>\\d{1,2})[»\"”]?\\s*" + MONTH.formatted("name") + ",?\\s*(?<y>(?:19|20)\\d{2})"),
            Pattern.compile("(?iu)" + MONTH.formatted("name") + "\\s*(?<d>\\d{1,2}),?\\s*(?<y>(?:19|20)\\d{2})"));
    private static final Pattern EDITION = Pattern.compile(
            "(?iu)редакци|жаңарт|күшіне ен|қолданысқа|бекіт|нұсқа|басылым|жарияланған|күні|қолданылады|обновл|утвержд|вступ|действует с|верси|опубликован|дата|edition|updated|effective|version|revised|published|approved|in force|date");
    private static final Pattern OF_LAW = Pattern.compile("(?iu)заң(?!ды мекен)|закон|(?<!\\p{L})law|кодекс|постановлен|article|бабы|стать");
    private static final Pattern NUMBERED = Pattern.compile("(?iu)№|бұйры|приказ");

    /** The act whose date it is stands so near. */
    private static final int NEAR = 60;

    private Dates() {}

    /** The dates in a text, in the order of their places. */
    public static List<MatchResult> places(String text) {
        return FORMS.stream().flatMap(form -> form.matcher(text).results()).toList();
    }

    static List<Fact> editions(PolicyText text) {
        List<Fact> facts = new ArrayList<>();
        int last = text.source().lines().size();
        for (Sentence sentence : text.sentences()) {
            for (Pattern form : FORMS) {
                Matcher found = form.matcher(sentence.text());
                while (found.find()) {
                    LocalDate date = date(found);
                    boolean edge = sentence.number() <= 8 || sentence.number() >= last - 3;
                    boolean said = EDITION.matcher(sentence.text()).find();
                    String around = sentence.text().substring(Math.max(0, found.start() - NEAR), Math.min(sentence.text().length(), found.end() + NEAR));
                    boolean law = OF_LAW.matcher(around).find() || (NUMBERED.matcher(around).find() && !(edge && said));
                    if (date != null && !law && (said || (edge && sentence.text().length() < 60))) {
                        facts.add(Fact.of(FactKind.EDITION_DATE, date.toString(), sentence, found.start(), found.end()));
                    }
                }
            }
        }
        return facts.isEmpty() ? facts : List.of(facts.get(0));
    }

    /** The date that a form found; null where it is none. */
    static LocalDate date(Matcher found) {
        try {
            boolean named = found.pattern().pattern().contains("<name>");
            int month = named ? month(found.group("name")) : Integer.parseInt(found.group("m"));
            return month == 0 ? null : LocalDate.of(Integer.parseInt(found.group("y")), month, Integer.parseInt(found.group("d")));
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    /** The first date of a text; null for none. */
    public static LocalDate first(String text) {
        for (Pattern form : FORMS) {
            Matcher found = form.matcher(text);
            while (found.find()) {
                LocalDate date = date(found);
                if (date != null) {
                    return date;
                }
            }
        }
        return null;
    }

    private static int month(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return MONTHS.entrySet().stream().filter(each -> small.startsWith(each.getKey())).map(Map.Entry::getValue).findFirst().orElse(0);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new java.util.HashMap<>();
        ReadingData.json("months.json").properties().forEach(each -> months.put(each.getKey(), each.getValue().asInt()));
        return months;
    }
}
