package kz.tizilim.consents.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import kz.tizilim.consents.Consent;
import kz.tizilim.consents.ConsentText;
import kz.tizilim.consents.SampleConsents;
import kz.tizilim.consents.Withdrawal;
import kz.tizilim.consents.texts.TextsView;
import kz.tizilim.consents.texts.TextsViewModel;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;
import kz.tizilim.ui.HeldDesk;
import kz.tizilim.ui.Screenshots;
import kz.tizilim.ui.TestContexts;
import kz.tizilim.ui.UiContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the screens look like, in every language and look. */
class ConsentsViewTest {
    @TempDir
    private Path folder;

    @Test
    void consentsAndTextsAreDrawn() {
        try (SampleConsents sample = new SampleConsents(folder)) {
            ConsentText text = sample.used();
            sample.given(sample.zhanar, text);
            Consent given = sample.given(sample.aigul, text);
            sample.consents.withdraw(given, new Withdrawal(SampleConsents.TODAY, null, null, List.of(sample.news.id()), true, null, null, null));
            sample.consents.keep(SampleConsents.named());
            Screenshots.saveAll(language -> consents(language, sample, given, viewModel -> {}), "consents-card");
            Screenshots.saveAll(language -> consents(language, sample, given, viewModel -> viewModel.create(sample.aigul)), "consents-form");
            Screenshots.saveAll(language -> consents(language, sample, given, ConsentsViewModel::withdraw), "consents-withdrawal");
            Screenshots.saveAll(language -> texts(language, sample, text, false), "consents-text");
            Screenshots.saveAll(language -> texts(language, sample, sample.consents.texts().get(1), true), "consents-text-form");
        }
        assertThat(Screenshots.FOLDER.resolve("consents-card-kk-light-125.png")).isNotEmptyFile();
    }

    /** The first list of a large register is read for seconds: till then neither a number is told nor that there are no consents. */
    @Test
    void whileTheListIsReadItSaysSo() {
        try (SampleConsents sample = new SampleConsents(folder)) {
            Screenshots.saveAll(language -> (Parent) view(language, sample).node(), "consents-reading");
            try (HeldDesk desk = new HeldDesk(folder)) {
                ConsentsView view = desk.onScreen(() -> view(desk.context(), sample));
                desk.late(() -> {
                    view.shown();
                    assertThat(placeholder(view.node())).isEqualTo(Messages.of(Language.KK).say("ui.list.reading"));
                    assertThat(((ToggleButton) view.node().lookup("#consents-filter-all")).getText()).doesNotContain("0");
                });
                desk.onScreen(() -> {
                    assertThat(placeholder(view.node())).isEqualTo(Messages.of(Language.KK).say("consents.none"));
                    assertThat(((ToggleButton) view.node().lookup("#consents-filter-all")).getText()).endsWith(" 0");
                });
            }
        }
    }

    private static String placeholder(Node node) {
        Node shown = ((TableView<?>) node.lookup("#consents-table")).getPlaceholder();
        while (!(shown instanceof Label)) {
            shown = ((Parent) shown).getChildrenUnmodifiable().get(0);
        }
        return ((Label) shown).getText();
    }

    private ConsentsView view(Language language, SampleConsents sample) {
        return view(TestContexts.direct(language, folder), sample);
    }

    private static ConsentsView view(UiContext context, SampleConsents sample) {
        return new ConsentsView(context, new ConsentsViewModel(
                context, sample.consents, sample.persons, sample.activities, sample.papers(), (title, name, pdf) -> {}, (person, text) -> {}));
    }

    private Parent consents(Language language, SampleConsents sample, Consent chosen, Consumer<ConsentsViewModel> act) {
        UiContext context = TestContexts.direct(language, folder);
        ConsentsViewModel viewModel = new ConsentsViewModel(
                context, sample.consents, sample.persons, sample.activities, sample.papers(), (title, name, pdf) -> {}, (person, text) -> {});
        ConsentsView view = new ConsentsView(context, viewModel);
        Parent node = (Parent) view.node();
        view.shown();
        viewModel.choose(chosen.id());
        act.accept(viewModel);
        return node;
    }

    private Parent texts(Language language, SampleConsents sample, ConsentText chosen, boolean form) {
        UiContext context = TestContexts.direct(language, folder);
        TextsViewModel viewModel = new TextsViewModel(
                context, sample.consents, sample.operators, sample.activities, sample.transfers, sample.papers(), (title, name, pdf) -> {});
        TextsView view = new TextsView(context, viewModel);
        Parent node = (Parent) view.node();
        viewModel.show(chosen.id());
        if (form) {
            viewModel.edit("");
        }
        return node;
    }
}
