package kz.tizilim.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The parts of a mail that hold words, in the tree in which they stand, and the letter that they make. */
final class MailTexts {
    /** A part, or several of them that are forms of one letter or follow one another. */
    private sealed interface Node permits Leaf, Group {}

    private record Leaf(TextPart part) implements Node {}

    private record Group(boolean isAlternative, List<Node> nodes) implements Node {}

    /** Words with the kind of part they came from. */
    private record Piece(boolean isHtml, String text) {}

    private final List<Group> open = new ArrayList<>(List.of(new Group(false, new ArrayList<>())));
    private final Set<MailWarning> warnings;

    MailTexts(Set<MailWarning> warnings) {
        this.warnings = warnings;
    }

    int depth() {
        return open.size();
    }

    void open(boolean isAlternative) {
        Group group = new Group(isAlternative, new ArrayList<>());
        last().nodes().add(group);
        open.add(group);
    }

    void close() {
        open.remove(open.size() - 1);
    }

    void add(TextPart part) {
        last().nodes().add(new Leaf(part));
    }

    /** Whether a further part with a name is a file that was sent along, since the letter itself stands before it. */
    boolean hasLetter() {
        return !last().isAlternative() && hasText(open.get(0));
    }

    boolean isEmpty() {
        return parts(open.get(0)).findAny().isEmpty();
    }

    /** The charsets in which the parts are written, as far as they say something of the headers' letters. */
    List<String> charsets() {
        List<MailCharset.Decoded> decoded = parts(open.get(0)).map(part -> part.decoded(List.of())).toList();
        return MailCharset.hints(decoded);
    }

    /** The words of the letter; what was strange in their bytes goes into the warnings. */
    String text(int longest) {
        String text = joined(pieces(open.get(0), charsets()));
        if (text.length() > longest) {
            warnings.add(MailWarning.of("exchange.warning.cut"));
        }
        return text.substring(0, Math.min(longest, text.length()));
    }

    private Group last() {
        return open.get(open.size() - 1);
    }

    private List<Piece> pieces(Node node, List<String> hints) {
        if (node instanceof Leaf leaf) {
            return List.of(new Piece(leaf.part().isHtml(), words(leaf.part(), hints)));
        }
        Group group = (Group) node;
        List<Piece> all = group.nodes().stream().flatMap(each -> pieces(each, hints).stream()).toList();
        if (!group.isAlternative()) {
            return all;
        }
        List<Piece> plain = all.stream().filter(piece -> !piece.isHtml()).toList();
        List<Piece> html = all.stream().filter(Piece::isHtml).toList();
        return plain.isEmpty() || LetterForms.isStub(joined(plain), joined(html)) ? html : plain;
    }

    private String words(TextPart part, List<String> hints) {
        MailCharset.Decoded decoded = part.decoded(hints);
        if (!MailCharset.isKnown(part.named())) {
            warnings.add(MailWarning.of("exchange.warning.charset"));
        } else if (decoded.isOther()) {
            warnings.add(MailWarning.of("exchange.warning.charset-other", part.named(), decoded.charset()));
        }
        if (decoded.isDamaged()) {
            warnings.add(MailWarning.of("exchange.warning.letters-lost"));
        }
        if (decoded.text().indexOf('\0') >= 0) {
            warnings.add(MailWarning.of("exchange.warning.zero-bytes"));
        }
        return part.words(decoded.text());
    }

    private static boolean hasText(Node node) {
        return parts(node).anyMatch(part -> part.bytes().length > 2);
    }

    private static Stream<TextPart> parts(Node node) {
        return node instanceof Leaf leaf ? Stream.of(leaf.part()) : ((Group) node).nodes().stream().flatMap(MailTexts::parts);
    }

    private static String joined(List<Piece> pieces) {
        return String.join("\n\n", pieces.stream().map(Piece::text).filter(text -> !text.isBlank()).toList());
    }
}
