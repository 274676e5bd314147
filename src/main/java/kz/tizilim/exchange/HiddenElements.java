package kz.tizilim.exchange;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Which elements of a page are not shown: by their own style, or by a plain rule of the page's style sheet for a class, an id or a tag. */
final class HiddenElements {
    private static final Pattern HIDING = Pattern.compile("(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|mso-hide:all|opacity:0?(?:\\.0+)?(?=;|$|!)"
            + "|font-size:0(?:\\.0+)?(?:px|pt|em|rem|%)?(?=;|$|!)|(?:max-)?height:0(?:px)?;.*overflow:hidden|overflow:hidden;.*(?:max-)?height:0(?:px)?(?=;|$|!)"
            + "|text-indent:-\\d{3,}|(?:left|top):-\\d{3,}px|clip:rect\\(0)");
    private static final Pattern RULE = Pattern.compile("([^{}]{1,300})\\{([^{}]{0,2000})\\}");
    private static final Pattern AT_RULE = Pattern.compile("@[^{};]*\\{(?:[^{}]*\\{[^{}]*\\})*[^{}]*\\}");
    private static final Pattern SIMPLE = Pattern.compile("[a-z0-9]*[.#][a-z0-9_-]+");
    private static final int LONGEST = 200_000;

    private final Set<String> selectors = new HashSet<>();

    HiddenElements(Document page) {
        for (Element style : page.select("style")) {
            String sheet = style.data();
            String rules = AT_RULE.matcher(sheet.substring(0, Math.min(LONGEST, sheet.length()))).replaceAll("");
            Matcher rule = RULE.matcher(rules.replaceAll("/\\*[^*]*\\*+(?:[^/*][^*]*\\*+)*/", ""));
            while (rule.find()) {
                if (isHiding(rule.group(2))) {
                    for (String selector : rule.group(1).toLowerCase(Locale.ROOT).split(",", -1)) {
                        if (SIMPLE.matcher(selector.strip()).matches()) {
                            selectors.add(selector.strip());
                        }
                    }
                }
            }
        }
    }

    boolean contain(Element element) {
        return element.hasAttr("hidden") || isHiding(element.attr("style")) || isSelected(element);
    }

    private boolean isSelected(Element element) {
        if (selectors.isEmpty()) {
            return false;
        }
        String tag = element.normalName();
        boolean byClass = element.classNames().stream()
                .map(name -> "." + name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> selectors.contains(name) || selectors.contains(tag + name));
        String id = "#" + element.id().toLowerCase(Locale.ROOT);
        return byClass || selectors.contains(id) || selectors.contains(tag + id);
    }

    private static boolean isHiding(String style) {
        return !style.isEmpty() && HIDING.matcher(style.toLowerCase(Locale.ROOT).replaceAll("\\s+", "").replaceAll("!important", "")).find();
    }
}
