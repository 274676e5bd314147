package kz.tizilim.consents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import kz.tizilim.operator.Operator;
import kz.tizilim.subjects.Person;
import kz.tizilim.text.Language;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.form.Form;
import kz.tizilim.ui.paper.PaperShow;

/** Asks by which text and in which language, and shows the form of a consent filled in for a person, ready to be signed. */
final class FilledFormDialog {
    private static final String PAIR = "kk-ru";

    private record Offer(List<ConsentText> texts, ConsentFormatter words) {}

    private final UiContext context;
    private final Consents.Registers registers;
    private final ConsentPapers papers;
    private final PaperShow paperShow;

    FilledFormDialog(UiContext context, Consents.Registers registers, ConsentPapers papers, PaperShow paperShow) {
        this.context = context;
        this.registers = registers;
        this.papers = papers;
        this.paperShow = paperShow;
    }

    /**
     * Asks and shows.
     *
     * @param text the text by which a consent was given; null to choose among those in use
     */
    void show(Person person, ConsentText text) {
        context.background().run(() -> offer(text)).onSuccess(offer -> {
            if (offer.texts().isEmpty()) {
                context.notices().warning(context.say("consents.filled.none"), context.say("consents.filled.none.next"));
            } else {
                ask(person, offer);
            }
        });
    }

    private Offer offer(ConsentText text) {
        List<ConsentText> texts = text != null
                ? List.of(text)
                : registers.consents().texts().stream().filter(each -> each.status() == ConsentText.Status.IN_USE).toList();
        return new Offer(
                texts,
                new ConsentFormatter(
                        registers.operators().find().orElse(Operator.fresh()), registers.activities().dictionaries(), registers.transfers().recipients()));
    }

    private void ask(Person person, Offer offer) {
        ObjectProperty<UUID> text = new SimpleObjectProperty<>(offer.texts().get(0).id());
        List<String> first = tongues(offer.texts().subList(0, 1));
        String hers = person.language().code();
        ObjectProperty<String> tongue = new SimpleObjectProperty<>(first.contains(hers) ? hers : first.get(0));
        Form form = Form.in(context.wording());
        form.choice("consents.filled.text", offer.texts().stream().map(ConsentText::id).toList(), id -> named(find(offer, id)))
                .value().bindBidirectional(text);
        form.choice("consents.filled.language", tongues(offer.texts()), this::words).value().bindBidirectional(tongue);
        Button show = Buttons.primary(context.wording(), "consents.filled.show", () -> {
            context.dialogs().close();
            print(person, find(offer, text.get()), tongue.get(), offer.words());
        });
        show.disableProperty().bind(Bindings.createBooleanBinding(
                () -> !tongues(List.of(find(offer, text.get()))).contains(tongue.get()), text, tongue));
        context.dialogs().show(context.say("consents.filled.title", person.fullName()), form.node(), List.of(show));
    }

    private void print(Person person, ConsentText text, String tongue, ConsentFormatter words) {
        String fileName = "consent-form-" + text.series() + "." + text.version() + "-" + tongue + "-" + person.number() + ".pdf";
        paperShow.show(named(text), fileName, () -> tongue.equals(PAIR)
                ? papers.pair(text, words.of(text, Language.KK), words.of(text, Language.RU), person).pdf()
                : papers.form(text, words.of(text, Language.valueOf(tongue.toUpperCase(Locale.ROOT))), person).pdf());
    }

    private static ConsentText find(Offer offer, UUID id) {
        return offer.texts().stream().filter(text -> text.id().equals(id)).findFirst().orElseThrow();
    }

    /** The languages in which at least one of the texts is offered, and Kazakh beside Russian. */
    private static List<String> tongues(List<ConsentText> texts) {
        List<String> tongues = new ArrayList<>();
        for (Language language : Language.values()) {
            if (texts.stream().anyMatch(text -> text.languages().contains(language))) {
                tongues.add(language.code());
            }
        }
        if (texts.stream().anyMatch(text -> text.languages().containsAll(List.of(Language.KK, Language.RU)))) {
            tongues.add(PAIR);
        }
        return tongues;
    }

    private String words(String tongue) {
        return context.say(tongue.equals(PAIR) ? "consents.text.print.pair" : "ui.language." + tongue);
    }

    private String named(ConsentText text) {
        return context.say("consents.text.version", context.wording().in(text.name()), text.version());
    }
}
