package kz.tizilim.requests;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.tizilim.activities.PersonalDataStore;
import kz.tizilim.law.Ground;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.Messages;

/** What a reasoned refusal says (Law 94-V art. 25(2)(7)): the ground and its article, what was checked, to whom to complain. */
final class RefusalContents {
    static final String NO_DATA = "access.no-data";

    private final CaseFacts facts;
    private final Language language;

    RefusalContents(CaseFacts facts, Language language) {
        this.facts = facts;
        this.language = language;
    }

    Map<String, Object> refused(Request request, Decision decision) {
        Map<String, Object> contents = new LinkedHashMap<>(ground(decision));
        contents.put("what-was-checked", checked(request, decision));
        facts.authority("authorised-body", decision.on(), language).ifPresent(body -> contents.put("complaint-authority", body));
        contents.put("court", facts.courtName(decision.on(), language));
        return contents;
    }

    /** The ground of a refusal, or of what a partial reply withholds: its words, its article, and what the officer adds. */
    private Map<String, String> ground(Decision decision) {
        LocalText written = decision.written(DecisionFact.REASON);
        String reason = written != null && written.has(language) ? written.in(language) : "";
        Map<String, String> contents = new LinkedHashMap<>();
        facts.law().refusals().stream().filter(ground -> ground.code().equals(decision.ground())).findFirst().ifPresent(ground -> {
            contents.put("ground", ground.words().in(language));
            // Where another act forbids it, only the officer can name its article: without her words the letter is stopped.
            contents.put("article", ground.actNeeded() ? cited(ground, reason) : ground.citation().article().in(language));
            contents.put("reason", ground.actNeeded() ? "" : reason);
            // A reason that is written, but not in this language, is a gap: half of a bilingual letter would be silent on it.
            if (isHalfWritten(written, ground)) {
                contents.put("ground", "");
            }
        });
        return contents;
    }

    private String cited(Ground ground, String act) {
        return act.isBlank() ? "" : ground.citation().article().in(language) + "; " + act;
    }

    private boolean isHalfWritten(LocalText written, Ground ground) {
        return !ground.actNeeded() && written != null && !written.has(language) && !written.in(language).isBlank();
    }

    List<String> checked(Request request, Decision decision) {
        Messages messages = Messages.of(language);
        List<String> lines = new ArrayList<>();
        lines.add(messages.say("requests.checked.paper"));
        if (request.identity() != null && !RequestLetters.isToAuthority(request)) {
            lines.add(messages.say(request.identity().confirmed() ? "requests.checked.identity" : "requests.checked.identity-not"));
        }
        // Whether a base knows somebody is told to nobody but herself.
        boolean toHerself = request.identity() != null && request.identity().confirmed() && !WhoAsks.isDoubtedBy(decision.ground());
        for (SearchLogEntry search : toHerself ? request.searches() : List.<SearchLogEntry>of()) {
            String where = facts.base(search.base())
                    .map(PersonalDataStore::name)
                    .or(() -> facts.activity(search.activity()).map(activity -> activity.name()))
                    .map(name -> name.in(language))
                    .orElse("");
            lines.add(messages.say("requests.checked.base", where, search.records()));
        }
        return lines;
    }
}
