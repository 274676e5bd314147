package kz.tizilim.attachments.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import kz.tizilim.attachments.Attachment;
import kz.tizilim.attachments.AttachmentRegister;
import kz.tizilim.attachments.Holder;
import kz.tizilim.attachments.NewFile;
import kz.tizilim.session.SessionWithPerson;
import kz.tizilim.text.Language;
import kz.tizilim.text.ValidationError;
import kz.tizilim.ui.Card;
import kz.tizilim.ui.Screenshots;
import kz.tizilim.ui.ShownScreen;
import kz.tizilim.ui.TestContexts;
import kz.tizilim.ui.UiContext;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The section on a card: written, removed and taken back in the window. */
class AttachmentsWindowTest extends SessionWithPerson {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void noteIsWrittenAndRemovedByHand() throws Exception {
        UiContext context = TestContexts.direct(Language.KK, folder);
        AttachmentRegister register = new AttachmentRegister(session.folder());
        try (ShownScreen screen = ShownScreen.of(context, () -> section(context, register))) {
            screen.click("attachments-write").click("attachments-text").type("Telefon").click("attachments-write-do");
            assertThat(register.of(person.id())).extracting(Attachment::text).containsExactly("Telefon");
            screen.click("attachments-remove-0");
            assertThat(register.of(person.id())).isEmpty();
        }
        assertThat(context.dialogs().isOpen()).isFalse();
    }

    @Test
    void whatIsWrongWithNoFieldIsSaidBesideTheForm() {
        UiContext context = TestContexts.direct(Language.RU, folder);
        AttachmentsViewModel viewModel = viewModel(context, new AttachmentRegister(session.folder()));
        ObservableList<ValidationError> faults = FXCollections.observableArrayList();
        viewModel.note(" ", faults, () -> {});
        assertThat(faults).extracting(ValidationError::field).containsExactly("text");
        assertThat(context.notices().shown()).isEmpty();

        session.persons().block(person, "спор");
        viewModel.note("заметка", faults, () -> {});
        assertThat(context.notices().shown()).isNotEmpty();
    }

    @Test
    void sectionIsDrawn() throws Exception {
        AttachmentRegister register = new AttachmentRegister(session.folder());
        Screenshots.saveAll(language -> section(TestContexts.direct(language, folder), register), "attachments-none");
        Path file = Files.writeString(folder.resolve("шарт.pdf"), "a");
        register.addFiles(holder(), List.of(new NewFile(file, "Қызмет көрсету шарты № 7 және оған қосымша келісім", LocalDate.of(2026, 3, 1))));
        register.note(holder(), "Телефонмен сөйлестік: хаттарды поштамен де, электрондық поштамен де алғысы келеді.", TODAY);
        Screenshots.saveAll(language -> section(TestContexts.direct(language, folder), register), "attachments");
        assertThat(Screenshots.FOLDER.resolve("attachments-kk-light-125.png")).isNotEmptyFile();
    }

    private Parent section(UiContext context, AttachmentRegister register) {
        return Card.in(context.wording()).put(new AttachmentsView(context, viewModel(context, register)).node()).node();
    }

    private AttachmentsViewModel viewModel(UiContext context, AttachmentRegister register) {
        return new AttachmentsViewModel(context, register, holder(), () -> TODAY);
    }

    private Holder holder() {
        return new Holder("person", person.id(), person.owner());
    }
}
