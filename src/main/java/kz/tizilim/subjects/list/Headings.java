package kz.tizilim.subjects.list;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.tizilim.exchange.FieldWords;
import kz.tizilim.text.Folding;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;

/** Which column holds what, as far as its heading says so in Kazakh, Russian or English. */
public final class Headings {
    private Headings() {}

    /**
     * The proposed meaning of each heading; each meaning is given once.
     *
     * @param remembered what the officer chose for a folded heading before
     */
    public static List<Target> propose(List<String> headings, Map<String, Target> remembered) {
        Set<Target> taken = EnumSet.noneOf(Target.class);
        List<Target> proposed = new ArrayList<>();
        for (String heading : headings) {
            Target target = remembered.getOrDefault(folded(heading), meaning(heading));
            proposed.add(target == Target.SKIP || taken.add(target) ? target : Target.SKIP);
        }
        return proposed;
    }

    private static Target meaning(String heading) {
        String folded = folded(heading);
        return Stream.of(Target.values())
                .filter(target -> target != Target.SKIP && names(target).anyMatch(name -> folded(name).equals(folded)))
                .findFirst()
                .orElse(Target.SKIP);
    }

    private static Stream<String> names(Target target) {
        return Stream.of(Language.values()).flatMap(language -> {
            Stream<String> also = Stream.of(Messages.of(language).say("subjects.list.also." + target.field()).split(";"));
            Stream<String> own = target == Target.FULL_NAME ? Stream.of() : Stream.of(FieldWords.in(language).field("person", target.field()), target.field());
            return Stream.concat(own, also);
        });
    }

    /** A heading without what does not tell headings apart: case, blanks, signs. */
    public static String folded(String heading) {
        return Folding.fold(heading).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
