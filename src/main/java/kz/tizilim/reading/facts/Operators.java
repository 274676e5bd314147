package kz.tizilim.reading.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tizilim.reading.language.PolicyText;
import kz.tizilim.reading.language.Sentence;

/** Names of companies by their legal form: the operator's own and those of named recipients. */
final class Operators {
    private static final String FORM = "(?:ЖШС|АҚ|ЖК|ТОО|АО|ИП|ООО|ЗАО|ПАО|LLP|JSC|LLC|ЖАҚ|ҚБ|КХ|ШЖҚ РМК|РГП|КГП|ОФ|ҚҚ|[Жж]ауапкершілігі шектеулі серіктестіг\\p{L}*|[Аа]кционерлік қоғам\\p{L}*|[Жж]еке кәсіпкер\\p{L}*"
            + "|[Тт]овариществ\\p{L}+ с ограниченной ответственностью|[Аа]кционерн\\p{L}+ обществ\\p{L}+|[Ии]ндивидуальн\\p{L}+ предпринимател\\p{L}+|[Ii]ndividual [Ee]ntrepreneur|[Ll]imited [Ll]iability [Pp]artnership)";
    private static final String QUOTED = "[«\"“„][^«»\"“”„]{2,60}[»\"”“]";
    private static final Pattern BEFORE = Pattern.compile(FORM + "\\s*(?:\\((?:ЖШС|ТОО|LLP|АО)\\)\\s*)?" + QUOTED);
    private static final Pattern AFTER = Pattern.compile(QUOTED + "[*\\s]*(?:\\p{Lu}{2,5}[»\"”]?\\s+)?" + FORM + "(?!\\p{L})");
    private static final Pattern BARE = Pattern.compile("(?<!\\p{L})(?:(?:ТОО|АО|ИП|ЖК|LLP)\\s+\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}(?:[\\p{L}-]+|\\.))*(?:\\s?\\p{Lu}\\.){0,2}|\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+){0,3}\\s(?:LLP|JSC|LLC))(?!\\p{L})");
    private static final Pattern SELF = Pattern.compile("(?iu)бұдан әрі|әрі қарай|ары қарай|далее|hereinafter|hereafter|оператор|operator|controller");

    private Operators() {}

    static List<Fact> find(PolicyText text) {
        List<Fact> facts = new ArrayList<>();
        String own = "";
        String first = "";
        for (Sentence sentence : text.sentences()) {
            for (Pattern pattern : List.of(BEFORE, AFTER, BARE)) {
                Matcher found = pattern.matcher(sentence.text());
                while (found.find()) {
                    int start = found.start();
                    int end = found.end();
                    boolean known = facts.stream().anyMatch(fact -> fact.at().equals(sentence.line()) && fact.column() < sentence.offset() + end + 1 && fact.column() + fact.quote().length() > sentence.offset() + start);
                    if (known) {
                        continue;
                    }
                    String name = name(found.group());
                    boolean isOwn = own.isEmpty() ? !isRecipient(sentence, start) || SELF.matcher(sentence.text()).find() : own.equals(name);
                    String written = found.group().replaceAll("[*\\s]+", " ");
                    first = isOwn && own.isEmpty() ? written : first;
                    own = isOwn ? name : own;
                    facts.add(Fact.of(isOwn ? FactKind.OPERATOR_NAME : FactKind.RECIPIENT, isOwn ? first : written, sentence, start, end));
                }
            }
        }
        return facts;
    }

    /** Whether a company stands where those are named who get data. */
    private static boolean isRecipient(Sentence sentence, int start) {
        return sentence.saysOrInherits("lead.recipient") || sentence.section().isAbout("recipients")
                || sentence.hits().stream().anyMatch(hit -> (hit.group().startsWith("recipient/") || hit.group().equals("give-passive")) && hit.end() <= start);
    }

    /** The name without its legal form and marks, for comparison. */
    static String name(String written) {
        return written.replaceAll(FORM, "").replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(java.util.Locale.ROOT);
    }
}
