package kz.tizilim.subjects;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.tizilim.documents.Paper;
import kz.tizilim.documents.PaperInfo;
import kz.tizilim.documents.PaperTemplate;
import kz.tizilim.documents.Papers;
import kz.tizilim.operator.Operator;
import kz.tizilim.operator.OperatorRegister;
import kz.tizilim.operator.Signatory;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;

/** The act of destruction on paper, to be signed: it names the person by her internal number alone. */
public final class DestructionDocument {
    private final OperatorRegister operators;
    private final Supplier<String> head;
    private final Clock clock;

    /**
     * @param head the number and hash of the journal's last entry, as a witness on the paper
     */
    public DestructionDocument(OperatorRegister operators, Supplier<String> head, Clock clock) {
        this.operators = operators;
        this.head = head;
        this.clock = clock;
    }

    /**
     * The paper of an act; one whose destruction was interrupted says that it is not complete.
     *
     * @throws kz.tizilim.documents.MissingGlyphs if a character cannot be drawn
     */
    public Paper of(PersonDestruction.Ordered ordered, Language language) {
        DestructionAct act = ordered.act();
        Messages messages = Messages.of(language);
        DestructionFormatter words = new DestructionFormatter(language);
        Operator operator = operators.find().orElse(Operator.fresh());
        String company = operator.called(language);
        List<Map<String, Object>> rows = new ArrayList<>();
        rows.add(row(messages, "day", DateFormatter.of(language).full(act.on())));
        rows.add(row(messages, "person", Integer.toString(act.person())));
        rows.add(row(
                messages, "ground", words.ground(act.ground()), words.article(act.ground()), act.act() == null ? "" : messages.say("subjects.act.by-act", act.act())));
        rows.add(row(messages, "gone", words.gone(act)));
        rows.add(row(messages, "way", messages.say("subjects.act.way.words", act.owners().size())));
        rows.add(row(messages, "outside", messages.say("subjects.act.outside.words")));
        rows.add(row(messages, "by", messages.say("ui.history.actor." + ordered.by())));
        Map<String, Object> values = new HashMap<>();
        values.put("company", company.isBlank() ? messages.say("subjects.extract.company") : company);
        values.put("approve", approval(operator, messages));
        values.put("place", operator.city() == null ? "" : operator.city().in(language));
        values.put("day", DateFormatter.of(language).full(act.on()));
        values.put("number", messages.say("subjects.act.numbered", act.number()));
        values.put("interrupted", ordered.done() ? "" : messages.say("subjects.act.interrupted.paper"));
        values.put("rows", rows);
        values.put("posts", List.of(
                messages.say("subjects.act.sign.responsible"), messages.say("subjects.act.sign.member"), messages.say("subjects.act.sign.member")));
        values.put("sign", messages.say("subjects.act.sign.name"));
        values.put("made", messages.say("subjects.act.made", DateFormatter.of(language).full(LocalDate.now(clock)), head.get()));
        return Papers.make(PaperTemplate.of(DestructionDocument.class, "templates/destruction.html"), values, PaperInfo.of(messages.say("subjects.act.paper"), language, company));
    }

    /** Who approves the act: the first signatory, by post and name; lines to write on where the company has named none. */
    private static Map<String, Object> approval(Operator operator, Messages messages) {
        Signatory head = operator.signatories().isEmpty() ? null : operator.signatories().get(0);
        return Map.of(
                "title", messages.say("subjects.act.approve"),
                "post", head == null || head.post() == null ? "" : head.post().in(messages.language()),
                "name", head == null ? "" : head.name(),
                "day", messages.say("subjects.act.approve.day"));
    }

    private static Map<String, Object> row(Messages messages, String key, String... values) {
        return Map.of("label", messages.say("subjects.act." + key), "values", Stream.of(values).filter(value -> !value.isBlank()).toList());
    }
}
