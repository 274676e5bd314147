package kz.tizilim.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.tizilim.subjects.DestructionAct;
import kz.tizilim.subjects.DestructionFormatter;
import kz.tizilim.subjects.PersonDestruction;
import kz.tizilim.text.DateFormatter;

/** An act of destruction as a command tells it: for people in a line, for scripts as JSON. It names the person by her internal number alone. */
final class ActAnswer {
    private ActAnswer() {}

    static Map<String, Object> json(PersonDestruction.Ordered ordered) {
        DestructionAct act = ordered.act();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("number", act.number());
        answer.put("on", act.on().toString());
        answer.put("person", act.person());
        answer.put("ground", act.ground());
        answer.put("act", act.act());
        answer.put("gone", act.gone());
        answer.put("by", ordered.by());
        answer.put("done", ordered.done());
        return answer;
    }

    /** One line: its number and day, the person's internal number, the ground, and whether all is destroyed. */
    static String line(PersonDestruction.Ordered ordered, CliLanguage speech) {
        DestructionAct act = ordered.act();
        return speech.say(
                "cli.acts.line", Integer.toString(act.number()), DateFormatter.figures(act.on()), Integer.toString(act.person()),
                new DestructionFormatter(speech.language()).ground(act.ground()),
                speech.say(ordered.done() ? "subjects.acts.state.done" : "subjects.acts.state.interrupted"));
    }
}
