package kz.tizilim.requests.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.draft.DraftContent;
import kz.tizilim.ui.draft.DraftLine;
import kz.tizilim.ui.draft.PropertyContent;

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
        return content().written();
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
        intake.queue().files().forEach(file -> lines.add(new DraftLine(context.say("requests.intake.waiting"), file.toString())));
        return lines;
    }

    @Override
    public Restored restore(JsonNode written) {
        return content().restore(written);
    }

    private List<IntakeDraft> drafts() {
        return Stream.concat(intake.openDraft().stream(), intake.queue().drafts().stream()).map(IntakeDraft::forDraft).toList();
    }

    private PropertyContent content() {
        return new PropertyContent()
                .<List<IntakeDraft>>with("forms", "", this::drafts, intake::putBack)
                .<List<Path>>with("files", "", intake.queue()::files, intake::putBackFiles);
    }
}
