package kz.tizilim.exchange;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The words of a page that are shown, without its markup. What a mail program marks as a quotation of an earlier letter begins with
 * ">" on each line, as in a plain text. Nothing is run and nothing is fetched: jsoup only parses.
 */
final class HtmlText {
    private static final Set<String> UNREAD =
            Set.of("script", "style", "head", "title", "noscript", "template", "object", "svg", "textarea", "select");
    private static final Set<String> BLOCKS = Set.of("p", "div", "tr", "li", "ul", "ol", "table", "blockquote", "pre", "h1", "h2", "h3",
            "h4", "h5", "h6", "section", "article", "header", "footer", "hr", "address");
    /** Marks of quotations: Gmail, Yahoo, Outlook on the web, Thunderbird, Proton, Mail.ru. */
    private static final Pattern QUOTATION = Pattern.compile(
            "(?i)gmail_quote|gmail_quote_container|gmail_extra|yahoo_quoted|protonmail_quote|moz-cite-prefix|zmail_extra|mailru-blockquote|wps_quotion"
                    + "|.*letter-body__quote.*|tutanota_quote|gmail_attr");
    private static final Pattern REPLY_HEAD = Pattern.compile("(?i)divRplyFwdMsg|x_divRplyFwdMsg|appendonsend|OLK_SRC_BODY_SECTION|reply-intro|stopSpelling");

    private HtmlText() {}

    static String of(String html) {
        Document page = Jsoup.parse(html);
        Reading reading = new Reading(new HiddenElements(page));
        NodeTraversor.traverse(reading, page);
        return reading.words.toString().replaceAll("[ \\t]+", " ").replaceAll(" ?\\n ?", "\n").replaceAll("\\n{3,}", "\n\n").strip();
    }

    private static final class Reading implements NodeVisitor {
        private final StringBuilder words = new StringBuilder();
        private final HiddenElements hidden;
        private Node unread;
        private Node quotation;

        Reading(HiddenElements hidden) {
            this.hidden = hidden;
        }

        @Override
        public void head(Node node, int depth) {
            if (unread != null) {
                return;
            }
            if (node instanceof TextNode text) {
                String bare = text.getWholeText().replaceAll("\\s+", " ");
                if (!bare.isBlank() && quotation != null && isAtLineStart()) {
                    words.append("> ");
                } else if (!bare.isBlank() && quotation == null && isAtLineStart() && bare.stripLeading().startsWith(">")) {
                    // Own words that begin with this sign are no quotation: see LetterParts.
                    words.append("\u00A0");
                }
                words.append(bare);
            } else if (node instanceof Element element) {
                open(element);
            }
        }

        private void open(Element element) {
            String name = element.normalName();
            if (UNREAD.contains(name) || hidden.contain(element)) {
                unread = element;
                return;
            }
            if (name.equals("br") || BLOCKS.contains(name)) {
                words.append('\n');
            } else if (name.equals("td") || name.equals("th")) {
                words.append(' ');
            }
            if (quotation == null && isQuotation(element)) {
                quotation = element;
                words.append('\n');
            }
            if (quotation == null && REPLY_HEAD.matcher(element.id()).matches()) {
                // All that follows this mark is the letter that is answered: it never closes.
                quotation = element.ownerDocument();
                words.append('\n');
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node.equals(unread)) {
                unread = null;
                return;
            }
            if (unread == null && node instanceof Element element && BLOCKS.contains(element.normalName())) {
                words.append('\n');
            }
            if (node.equals(quotation)) {
                quotation = null;
                words.append('\n');
            }
        }

        private boolean isAtLineStart() {
            int at = words.length() - 1;
            while (at >= 0 && words.charAt(at) == ' ') {
                at--;
            }
            return at < 0 || words.charAt(at) == '\n';
        }

        private static boolean isQuotation(Element element) {
            boolean cited = element.normalName().equals("blockquote") && (element.attr("type").equalsIgnoreCase("cite") || isAnswered(element));
            return cited || element.classNames().stream().anyMatch(name -> QUOTATION.matcher(name).matches());
        }

        /** A quotation without a mark is that of a letter where «… wrote:» stands right before it, as Yandex and Mail.ru have it. */
        private static boolean isAnswered(Element blockquote) {
            Element before = blockquote.previousElementSibling();
            String words = before == null ? "" : before.text();
            return LetterHistory.isIntroduction(words.length() > 300 ? words.substring(words.length() - 300) : words);
        }
    }
}
