package kz.tizilim.transfers.sheets;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.activities.Dictionaries;
import kz.tizilim.operator.Operator;
import kz.tizilim.text.Language;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.paper.PaperShow;

/** One of the two sheets as the register stands now. */
public final class SheetViewModel {
    /** The two sheets. */
    public enum Kind {
        CROSS_BORDER,
        LOCALISATION;

        Sheet draw(SheetFacts facts, Language language) {
            return this == CROSS_BORDER ? CrossBorderSheet.of(facts, language) : LocalisationSheet.of(facts, language);
        }
    }

    /**
     * Where a sheet takes what it says; all asked in the background.
     *
     * @param head the number and the hash of the journal's last entry
     */
    public record Sources(Supplier<SheetFacts> facts, Supplier<Operator> operator, Supplier<String> head, PaperShow papers, Clock clock) {}

    private final UiContext context;
    private final Kind kind;
    private final Sources sources;
    private final ObservableList<Sheet.Line> lines = FXCollections.observableArrayList();
    private final ObjectProperty<Sheet> sheet = new SimpleObjectProperty<>();

    public SheetViewModel(UiContext context, Kind kind, Sources sources) {
        this.context = context;
        this.kind = kind;
        this.sources = sources;
    }

    public void load() {
        Language language = context.wording().language();
        context.background().run(() -> kind.draw(sources.facts().get(), language)).onSuccess(drawn -> {
            lines.setAll(drawn.lines());
            sheet.set(drawn);
        });
    }

    /** Shows the sheet as a paper, to be saved or printed. */
    public void print() {
        Language language = context.wording().language();
        LocalDate today = LocalDate.now(sources.clock());
        String name = kind == Kind.CROSS_BORDER ? "cross-border" : "localisation";
        sources.papers().show(
                context.say(kind == Kind.CROSS_BORDER ? "transfers.sheet.cross-border" : "transfers.sheet.localisation"), name + "-" + today + ".pdf",
                () -> SheetDocument.print(kind.draw(sources.facts().get(), language), sources.operator().get(), today, sources.head().get(), language).pdf());
    }

    public Kind kind() {
        return kind;
    }

    /** The columns before anything was read: headings belong to the language. */
    Sheet empty() {
        return kind.draw(new SheetFacts(
                List.of(), List.of(), List.of(), List.of(), new Dictionaries(List.of())),
                context.wording().language());
    }

    public ObservableList<Sheet.Line> lines() {
        return lines;
    }

    public ObjectProperty<Sheet> sheet() {
        return sheet;
    }
}
