package kz.tizilim.consents;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.consents.card.ConsentsView;
import kz.tizilim.consents.card.ConsentsViewModel;
import kz.tizilim.consents.coverage.CoverageView;
import kz.tizilim.consents.coverage.CoverageViewModel;
import kz.tizilim.consents.texts.TextsView;
import kz.tizilim.consents.texts.TextsViewModel;
import kz.tizilim.operator.OperatorRegister;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonRegister;
import kz.tizilim.transfers.TransferRegister;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Sections;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.draft.Drafts;
import kz.tizilim.ui.paper.PaperShow;

/** The front door of the room: its screen, and the ways to a consent and a text from elsewhere in the program. */
public final class Consents {
    private static final String PLACE = "consents.title";
    private static final String GIVEN = "consents.section.given";
    private static final String TEXTS = "consents.section.texts";
    private static final String COVERAGE = "consents.section.coverage";

    /** The registers that the room works with. */
    public record Registers(
            ConsentRegister consents, OperatorRegister operators, ActivityRegister activities, PersonRegister persons, TransferRegister transfers) {}

    private final UiContext context;
    private final FilledFormDialog forms;
    private final ConsentsViewModel consents;
    private final TextsViewModel texts;
    private final CoverageViewModel coverage;
    private final ObjectProperty<String> section = new SimpleObjectProperty<>(GIVEN);

    public Consents(UiContext context, Registers registers, ConsentPapers papers, PaperShow paperShow) {
        this.context = context;
        forms = new FilledFormDialog(context, registers, papers, paperShow);
        consents = new ConsentsViewModel(context, registers.consents(), registers.persons(), registers.activities(), papers, paperShow, forms::show);
        texts = new TextsViewModel(
                context, registers.consents(), registers.operators(), registers.activities(), registers.transfers(), papers, paperShow);
        coverage = new CoverageViewModel(
                context, registers.consents(), registers.activities(), registers.transfers(), registers.persons(),
                new CoverageViewModel.Ways(this::createText, this::showText, this::create));
        Drafts drafts = context.unsaved().drafts();
        drafts.way("consents.form", PLACE, id -> in(GIVEN, () -> consents.resume(id)));
        drafts.way("consents.withdrawal.form", PLACE, id -> in(GIVEN, () -> consents.resumeWithdrawal(id)));
        drafts.way("consents.text.form", PLACE, id -> in(TEXTS, () -> texts.resume(id)));
    }

    private void in(String shown, Runnable then) {
        section.set(shown);
        then.run();
    }

    /** The screen in the language of this moment. */
    public Screen screen() {
        return Sections.in(context.wording(), "consents-sections", section)
                .with(GIVEN, () -> new ConsentsView(context, consents))
                .with(TEXTS, () -> new TextsView(context, texts))
                .with(COVERAGE, () -> new CoverageView(context, coverage));
    }

    /** The consents that the list shows now; asked on the screen's thread, read beside it. */
    public Supplier<List<Consent>> listed() {
        return consents.listed();
    }

    /** Chooses a consent before the screen is shown. */
    public void show(UUID consent) {
        section.set(GIVEN);
        consents.leaveForm();
        consents.choose(consent);
    }

    /** Shows the consents of a state before the screen is shown. */
    public void show(ConsentFilter filter) {
        section.set(GIVEN);
        consents.leaveForm();
        consents.typed().set("");
        consents.filter().set(filter);
    }

    /** Asks for a text and shows its form, filled in for a person. */
    public void fillForm(Person person) {
        forms.show(person, null);
    }

    /** Chooses a text before the screen is shown. */
    public void showText(UUID text) {
        section.set(TEXTS);
        texts.show(text);
    }

    /** Chooses an activity in the coverage before the screen is shown. */
    public void showCoverage(UUID activity) {
        section.set(COVERAGE);
        coverage.show(activity);
    }

    /** Opens the form of a new consent of a person before the screen is shown. */
    public void create(Person person) {
        section.set(GIVEN);
        consents.create(person);
    }

    /** Opens the form of a new text for an activity before the screen is shown. */
    public void createText(UUID activity) {
        section.set(TEXTS);
        texts.create(activity);
    }
}
