package kz.tizilim.requests.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.tizilim.storage.Json;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.draft.DraftContent;
import kz.tizilim.ui.draft.DraftLine;
import kz.tizilim.ui.draft.DraftValue;

/** All that came in and is not registered: the open form, forms that were laid aside, and files that wait, with the papers themselves. */
public final class IntakeContent implements DraftContent {
    private final UiContext context;
    private final IntakeViewModel intake;

    public IntakeContent(UiContext context, IntakeViewModel intake) {
        this.context = context;
        this.intake = intake;
    }

    @Override
    public JsonNode written() {
        ObjectNode all = Json.MAPPER.createObjectNode();
        all.set("forms", DraftValue.write(drafts()));
        all.set("files", DraftValue.write(intake.queue().files()));
        return all;
    }

    @Override
    public List<DraftLine> lines() {
        List<DraftLine> lines = new ArrayList<>();
        for (IntakeDraft draft : drafts()) {
            Stream.of(
                            new DraftLine(context.say("requests.intake.name"), draft.name()),
                            new DraftLine(context.say("requests.intake.subject"), draft.subject()),
                            new DraftLine(context.say("requests.intake.text"), draft.text()))
                    .filter(line -> line.words() != null && !line.words().isBlank())
                    .forEach(lines::add);
        }
        intake.queue().files().forEach(file -> lines.add(new DraftLine(context.say("requests.intake.queued"), file.toString())));
        return lines;
    }

    /** Each once, since what is brought back is added to what waits. */
    @Override
    public Restored restore(JsonNode written) {
        List<DraftLine> lost = new ArrayList<>();
        this.<IntakeDraft>all(written, "forms").ifPresentOrElse(intake::putBack, () -> lost.add(lost(written, "forms")));
        this.<Path>all(written, "files").ifPresentOrElse(intake::putBackFiles, () -> lost.add(lost(written, "files")));
        return new Restored(lost, List.of());
    }

    @SuppressWarnings("unchecked") // it comes back as it was given
    private <T> Optional<List<T>> all(JsonNode written, String name) {
        return DraftValue.read(written.path(name)).map(list -> (List<T>) list);
    }

    private DraftLine lost(JsonNode written, String name) {
        return new DraftLine(context.say("requests.intake.title"), written.path(name).path("is").findValuesAsText("text").toString());
    }

    private List<IntakeDraft> drafts() {
        return Stream.concat(intake.openDraft().stream(), intake.queue().drafts().stream()).map(IntakeDraft::forDraft).toList();
    }
}
