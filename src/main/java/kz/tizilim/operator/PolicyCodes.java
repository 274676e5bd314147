package kz.tizilim.operator;

import java.util.List;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;

/** The words of the codes that a published policy is described with. The dictionaries belong to a room that this one does not know. */
public interface PolicyCodes {
    /** No words at all: codes stand for themselves. */
    PolicyCodes NONE = new PolicyCodes() {
        @Override
        public List<Code> endings() {
            return List.of();
        }

        @Override
        public List<Code> data() {
            return List.of();
        }
    };

    /** A code with its words, and the message key of its group, null for none. */
    record Code(String code, LocalText name, String groupKey) {}

    /** Events at which storage ends. */
    List<Code> endings();

    /** Categories of data. */
    List<Code> data();

    /** The words of a code; the code itself where it is not known. */
    static String name(List<Code> all, String code, Language language) {
        return all.stream().filter(each -> each.code().equals(code)).findFirst().map(each -> each.name().in(language)).orElse(code);
    }
}
