package kz.tizilim.consents.texts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.Dictionaries;
import kz.tizilim.consents.ConsentFormatter;
import kz.tizilim.consents.ConsentPapers;
import kz.tizilim.consents.ConsentRegister;
import kz.tizilim.consents.ConsentRules;
import kz.tizilim.consents.ConsentText;
import kz.tizilim.consents.ConsentWording;
import kz.tizilim.consents.TextDrafts;
import kz.tizilim.operator.Operator;
import kz.tizilim.operator.OperatorRegister;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;
import kz.tizilim.text.ValidationError;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.TransferRegister;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.form.SaveAction;
import kz.tizilim.ui.history.HistoryOf;
import kz.tizilim.ui.history.Undo;
import kz.tizilim.ui.paper.PaperShow;

/** The texts of consents with their versions, the chosen one in its words, and the form that is open over it. */
public final class TextsViewModel {
    private record Loaded(
            List<ConsentText> texts, Map<UUID, Long> uses, Operator operator, List<Activity> activities, List<Recipient> recipients, Dictionaries dictionaries) {}

    private final UiContext context;
    private final ConsentRegister register;
    private final OperatorRegister operators;
    private final ActivityRegister activities;
    private final TransferRegister transfers;
    private final ConsentPapers papers;
    private final PaperShow paperShow;
    private final ObservableList<ConsentText> texts = FXCollections.observableArrayList();
    private final ObjectProperty<ConsentText> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<Integer> filter = new SimpleObjectProperty<>(0);
    private final ObjectProperty<TextFormViewModel> form = new SimpleObjectProperty<>();
    private Loaded loaded = new Loaded(List.of(), Map.of(), Operator.fresh(), List.of(), List.of(), new Dictionaries(List.of()));

    public TextsViewModel(
            UiContext context,
            ConsentRegister register,
            OperatorRegister operators,
            ActivityRegister activities,
            TransferRegister transfers,
            ConsentPapers papers,
            PaperShow paperShow) {
        this.context = context;
        this.register = register;
        this.operators = operators;
        this.activities = activities;
        this.transfers = transfers;
        this.papers = papers;
        this.paperShow = paperShow;
    }

    public void load() {
        load(null);
    }

    /** Shows a text, from elsewhere in the program. */
    public void show(UUID text) {
        form.set(null);
        load(text);
    }

    private void load(UUID wanted) {
        context.background().run(this::read).onSuccess(now -> {
            loaded = now;
            // A row that was clicked while the register was asked stays chosen.
            UUID shown = wanted != null || chosen.get() == null ? wanted : chosen.get().id();
            chosen.set(null);
            texts.setAll(now.texts());
            chosen.set(texts.stream().filter(text -> text.id().equals(shown)).findFirst().orElse(texts.isEmpty() ? null : texts.get(0)));
        });
    }

    private Loaded read() {
        List<ConsentText> all = register.texts();
        Map<UUID, Long> uses = new HashMap<>();
        all.forEach(text -> uses.put(text.id(), register.uses(text)));
        return new Loaded(
                all, uses, operators.find().orElse(Operator.fresh()), activities.all(), transfers.recipients(), activities.dictionaries());
    }

    public void create() {
        open(ConsentText.fresh(), "");
    }

    /** A new text that begins from an activity: its purposes, its data, and to whom and where they go. */
    public void create(UUID activity) {
        context.background().run(() -> draft(activities.find(activity).orElseThrow())).onSuccess(draft -> open(draft, ""));
    }

    private ConsentText draft(Activity activity) {
        return TextDrafts.of(activity, activity.purposes(), transfers.ofActivity(activity.id()), activities.bases());
    }

    /** Opens the form of a text that was being written: of a new one, or of this draft if it still is one. */
    public void resume(UUID text) {
        if (text == null) {
            create();
        } else {
            context.background().run(() -> register.findText(text).filter(ConsentText::isDraft)).onSuccess(found -> found.ifPresent(draft -> open(draft, "")));
        }
    }

    /** Opens the draft at a field. */
    public void edit(String field) {
        if (chosen.get() != null && chosen.get().isDraft()) {
            open(chosen.get(), field);
        }
    }

    private void open(ConsentText text, String field) {
        context.background().run(this::read).onSuccess(now -> {
            loaded = now;
            form.set(new TextFormViewModel(context, register, text, field, now.activities(), now.recipients(), now.dictionaries(), kept -> {
                form.set(null);
                load(kept.id());
                offerUndo(context.say("consents.text.kept", context.wording().in(kept.name())), kept);
            }));
        });
    }

    /** Puts the chosen draft into use; what is missing is told and leads to the form. */
    public void use() {
        ObservableList<ValidationError> faults = FXCollections.observableArrayList();
        ConsentText text = chosen.get();
        SaveAction.start(context.background(), () -> register.use(text, words()), faults, used -> {
            load(used.id());
            context.notices().done(context.say("consents.text.used", context.wording().in(used.name()), used.version()));
        }).onEnd(() -> faults.stream().findFirst().ifPresent(fault -> context.notices().warning(
                fault.say(Messages.of(context.wording().language())), context.say("consents.text.use.next"))));
    }

    /** A draft of the next version; the one before stays as it is. */
    public void renew() {
        ConsentText text = chosen.get();
        context.background().run(() -> register.renew(text)).onSuccess(next -> {
            load(next.id());
            offerUndo(context.say("consents.text.renewed", next.version()), next);
        });
    }

    /** Removes the chosen draft; the notice can bring it back. */
    public void remove() {
        ConsentText draft = chosen.get();
        context.background().run(() -> {
            register.remove(draft);
            return draft;
        }).onSuccess(gone -> {
            load(null);
            offerUndo(context.say("consents.text.removed"), gone);
        });
    }

    private void offerUndo(String done, ConsentText text) {
        Undo.offer(context, done, register.history(), text.id(), () -> load(text.id()));
    }

    /** What the history of a version of a text is shown from. */
    public HistoryOf history(ConsentText text) {
        Language language = context.wording().language();
        return new HistoryOf(
                register.history(), "consent_text", ConsentText.class, text.id(), title(text), code -> loaded.dictionaries().word(code, language),
                () -> load(text.id()));
    }

    /** Shows the form that people fill in, in one language. */
    public void print(Language language) {
        ConsentText text = chosen.get();
        ConsentFormatter words = words();
        paperShow.show(title(text), fileName(text, language.code()), () -> papers.form(text, words.of(text, language), null).pdf());
    }

    /** Shows the form with its Kazakh and Russian words side by side. */
    public void printPair() {
        ConsentText text = chosen.get();
        ConsentFormatter words = words();
        paperShow.show(
                title(text), fileName(text, "kk-ru"), () -> papers.pair(text, words.of(text, Language.KK), words.of(text, Language.RU), null).pdf());
    }

    private String title(ConsentText text) {
        return context.say("consents.text.version", context.wording().in(text.name()), text.version());
    }

    private static String fileName(ConsentText text, String language) {
        return "consent-text-" + text.series() + "." + text.version() + "-" + language + ".pdf";
    }

    private ConsentFormatter words() {
        return new ConsentFormatter(loaded.operator(), loaded.dictionaries(), loaded.recipients());
    }

    /** The words of the chosen text in the language of the window. */
    public ConsentWording wording() {
        return words().of(chosen.get(), context.wording().language());
    }

    /** What the chosen draft lacks of art. 8(4). */
    public List<ValidationError> gaps() {
        return chosen.get() == null || !chosen.get().isDraft() ? List.of() : ConsentRules.gaps(chosen.get(), loaded.operator());
    }

    public String gap(ValidationError fault) {
        return fault.say(Messages.of(context.wording().language()));
    }

    /** How many consents rest on a version. */
    public long uses(ConsentText text) {
        return loaded.uses().getOrDefault(text.id(), 0L);
    }

    public ObservableList<ConsentText> texts() {
        return texts;
    }

    public ObjectProperty<ConsentText> chosen() {
        return chosen;
    }

    public ObjectProperty<Integer> filter() {
        return filter;
    }

    public ObjectProperty<TextFormViewModel> form() {
        return form;
    }
}
