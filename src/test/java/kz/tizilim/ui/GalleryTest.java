package kz.tizilim.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.ui.form.Field;
import kz.tizilim.ui.form.Form;
import kz.tizilim.ui.list.Empty;
import kz.tizilim.ui.list.ListPane;
import kz.tizilim.ui.list.ListRow;
import kz.tizilim.ui.list.RecordTable;
import kz.tizilim.ui.mark.Chips;
import kz.tizilim.ui.mark.DayStrip;
import kz.tizilim.ui.mark.Meter;
import kz.tizilim.ui.mark.Segments;
import kz.tizilim.ui.mark.StepBar;
import kz.tizilim.ui.mark.Tone;
import kz.tizilim.ui.paper.PageImage;
import kz.tizilim.ui.paper.PageSource;
import kz.tizilim.ui.paper.PreviewPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every piece of the room on one page, drawn in each language and look. */
final class GalleryTest {
    @TempDir
    private Path folder;

    @Test
    void everyPieceIsDrawnInEveryLanguageAndLook() {
        Screenshots.saveAll(this::gallery, "ui-gallery");
        assertThat(Screenshots.FOLDER.resolve("ui-gallery-kk-light-125.png")).isNotEmptyFile();
    }

    @Test
    void dialogsAndNoticesLieOverTheContent() {
        Screenshots.saveAll(language -> {
            UiContext context = TestContexts.direct(language, folder);
            StackPane root = new StackPane(gallery(language), context.dialogs().layer());
            context.notices().done("Жауап тіркелді, № 32-ш");
            context.notices().problem("Дискіде орын жоқ", "Орын босатып, әрекетті қайталаңыз.");
            root.getChildren().add(new NoticePane(context.wording(), context.notices()).node());
            context.dialogs().ask(Question.destructive("Адамның деректерін жою керек пе?", "Т. Үлгібековтің деректері біржола жойылады.", "Жою"), () -> {});
            return root;
        }, "ui-dialog");
        assertThat(Screenshots.FOLDER.resolve("ui-dialog-kk-light.png")).isNotEmptyFile();
    }

    private record Example(String name, String kind, String number, Tone tone, String left, String due) {}

    private Parent gallery(Language language) {
        UiContext context = TestContexts.direct(language, folder);
        ObservableList<Example> examples = FXCollections.observableArrayList(
                new Example("Сынақбаева Ә. Т.", "Түзету", "№ 2026/0031", Tone.LATE, "1 күн өтті", "18.03"),
                new Example("Үлгіқызы Айгүл", "Ақпарат", "№ 2026/0032", Tone.SOON, "2 жұмыс күні", "27.03"),
                new Example("Мысалов Қ. Ө.", "Бұғаттау", "№ 2026/0033", Tone.SOON, "4 жұмыс күні", "31.03"),
                new Example("Жасанды Н. Һ.", "Жою", "№ 2026/0029", Tone.PLAIN, "нақтылау күтілуде", "тоқтатылған"));
        ObjectProperty<Example> chosen = new SimpleObjectProperty<>(examples.get(1));
        VBox list = ListPane.over(context, "examples", examples, chosen, example -> ListRow.of(example.name())
                        .chip(example.tone(), example.left())
                        .line(example.kind() + " · " + example.number())
                        .note(example.due())
                        .meter(example.tone() == Tone.PLAIN ? 0.6 : 1))
                .filter("Ашық", example -> example.tone() != Tone.PLAIN)
                .filter("Барлығы", example -> true)
                .searched("Іздеу", Example::name)
                .sorted(Comparator.comparing(Example::number))
                .empty(Empty.of("Сұрау жоқ", "Алғашқы сұрауды тіркеңіз.", null))
                .node();
        HBox columns = new HBox(list, card(context, examples), preview(context));
        columns.getStyleClass().add("columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        Label heading = new Label("Сұраулар");
        heading.getStyleClass().add("h1");
        HBox top = new HBox(heading, Chips.late("1 мерзімі өтті"), Chips.soon("3 осы аптада"), Chips.good("бүтін"), Chips.info("14"));
        top.getStyleClass().add("row");
        VBox screen = new VBox(top, columns);
        screen.getStyleClass().add("screen");
        return screen;
    }

    private static VBox card(UiContext context, ObservableList<Example> examples) {
        Form form = Form.in(context.wording());
        Field<String> number = form.text("ui.text.copy");
        Field<LocalDate> date = form.date("ui.date.prompt").required();
        form.beside(number, date);
        number.problem().set("Нөмір бос");
        date.value().setValue(LocalDate.of(2026, 3, 27));
        form.choice("ui.text.paste", List.of(Tone.values()), Tone::name).help("ui.list.nothing.next");
        form.trilingual("ui.text.all", 2).value().setValue(new LocalText("Тауар жеткізу", "Доставка товаров", ""));
        form.check("ui.paper.width");
        StackPane drop = new StackPane(new Label(context.say("ui.text.paste")));
        drop.getStyleClass().add("drop-target");
        VBox card = new VBox(
                StepBar.of(List.of("Тіркелді", "Тұлға расталды", "Іздеу", "Шешім", "Жауап", "Жіберілді"), 3),
                days(),
                Segments.of("decision", List.of("Толық беру", "Ішінара", "Бас тарту"), String::toString, words -> words, "Толық беру", taken -> {}),
                Meter.of(0.86, "86 %"),
                Chips.tags(List.of("тегі, аты", "ЖСН", "телефон")),
                form.node(),
                new HBox(8, Buttons.plain(context.wording(), "ui.dialog.back", () -> {}), Buttons.primary(context.wording(), "ui.defect.copy", () -> {}), Buttons.link(context.wording(), "ui.text.undo", () -> {})),
                RecordTable.over(context, "gallery", examples)
                        .column("ui.text.cut", 160, Example::name)
                        .chips("ui.text.all", 140, Example::tone, Example::left)
                        .node());
        card.getStyleClass().addAll("card", "padded");
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private static Parent days() {
        LocalDate day = LocalDate.of(2026, 3, 19);
        return DayStrip.of(List.of(
                new DayStrip.Day(day, DayStrip.Kind.START, "алынды", ""),
                new DayStrip.Day(day.plusDays(1), DayStrip.Kind.COUNTED, "1", ""),
                new DayStrip.Day(day.plusDays(2), DayStrip.Kind.FREE, "сенбі", ""),
                new DayStrip.Day(day.plusDays(3), DayStrip.Kind.FREE, "Наурыз", "Наурыз мейрамы"),
                new DayStrip.Day(day.plusDays(7), DayStrip.Kind.COUNTED, "2", ""),
                new DayStrip.Day(day.plusDays(8), DayStrip.Kind.DUE, "3", "")));
    }

    private static javafx.scene.Node preview(UiContext context) {
        PreviewPane preview = new PreviewPane(context).title("Жауап хат", Chips.plain("жоба"));
        preview.show(new PageSource() {
            @Override
            public int pages() {
                return 2;
            }

            @Override
            public PageImage draw(int index, int pixelsWide) {
                int[] white = new int[pixelsWide * pixelsWide];
                Arrays.fill(white, 0xffffffff);
                return new PageImage(pixelsWide, pixelsWide, white);
            }
        });
        preview.buttons(List.of(Buttons.primary(context.wording(), "ui.defect.copy", () -> {})));
        return preview.node();
    }
}
