package kz.tizilim.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.tizilim.exchange.FieldLabels;
import kz.tizilim.law.LawPack;
import kz.tizilim.requests.CaseTask;
import kz.tizilim.requests.Request;
import kz.tizilim.requests.TaskFormatter;
import kz.tizilim.text.DateFormatter;

/** A request as a command tells it: for people in a line, for scripts as JSON (cli.md). */
final class RequestAnswer {
    private static final int MOST = 3;

    private final Request request;
    private final List<String> warnings;

    RequestAnswer(Request request) {
        this(request, List.of());
    }

    /** @param warnings what was strange in the file from which the request was read, in the words of the command's language */
    RequestAnswer(Request request, List<String> warnings) {
        this.request = request;
        this.warnings = warnings;
    }

    /** The chosen kinds first, then what else was likely when it came; three at most. */
    private List<String> suggestions() {
        return request.isSetAside()
                ? List.of()
                : Stream.concat(request.kinds().stream(), request.suggestions().stream()).distinct().limit(Math.max(MOST, request.kinds().size())).toList();
    }

    Map<String, Object> json() {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", request.label());
        answer.put("kinds", request.kinds());
        answer.put("sure", !request.kinds().isEmpty());
        answer.put("suggestions", suggestions());
        answer.put("language", request.language().code());
        answer.put("received", request.receivedOn().toString());
        answer.put("due", request.due() == null ? null : request.due().toString());
        answer.put("person", request.person() == null ? null : request.person().toString());
        answer.put("warnings", warnings);
        answer.put("status", request.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        answer.put("tasks", IntStream.range(0, request.tasks().size()).mapToObj(place -> json(place + 1, request.tasks().get(place))).toList());
        answer.put("why", request.why().stream().map(reason -> reason.because() + ": " + reason.kind() + " ← " + reason.words()).toList());
        return answer;
    }

    private static Map<String, Object> json(int number, CaseTask task) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("task", number);
        answer.put("kind", task.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        answer.put("letter", task.letter());
        answer.put("about", task.about() == null ? null : task.about().toString());
        answer.put("due", task.due() == null ? null : task.due().toString());
        answer.put("done", task.doneOn() == null ? null : task.doneOn().toString());
        answer.put("set-aside", task.setAside());
        return answer;
    }

    /** A line for each thing that is still to be done after the reply: its number, what, by which day and article. */
    List<String> tasks(TaskFormatter words) {
        return IntStream.range(0, request.tasks().size())
                .filter(place -> request.tasks().get(place).isOpen())
                .mapToObj(place -> {
                    CaseTask task = request.tasks().get(place);
                    return "    " + (place + 1) + ". " + words.what(task) + " — " + words.when(task) + " (" + words.article(task) + ")";
                })
                .toList();
    }

    /** One line: its number, who asks for what, the last day while the applicant waits, and where it stands. */
    String line(CliLanguage speech, LocalDate today) {
        String kinds = String.join(
                ", ",
                request.kinds().stream()
                        .map(code -> LawPack.current().kind(code).map(kind -> kind.name().in(speech.language())).orElseGet(() -> speech.say("requests.kind.not-a-request")))
                        .toList());
        String due = request.due() == null
                ? speech.say("cli.request.no-day")
                : speech.say(request.isLate(today) ? "cli.request.late" : "cli.request.due", DateFormatter.figures(request.due()));
        String status = FieldLabels.in(speech.language()).word(request.status().name());
        String state = request.status().isOpen() ? due + "  " + status : status;
        return request.label() + "  " + request.applicant().name() + "  " + kinds + "  " + state;
    }
}
