package kz.tizilim.subjects.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.Parent;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.journal.Registers;
import kz.tizilim.subjects.PersonRegister;
import kz.tizilim.subjects.SamplePersonCompany;
import kz.tizilim.text.Language;
import kz.tizilim.ui.Screenshots;
import kz.tizilim.ui.TestContexts;
import kz.tizilim.ui.UiContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the screen looks like, in every language and look. */
class PersonsViewTest {
    @TempDir
    private Path folder;

    @Test
    void cardAndFormAreDrawn() {
        try (RegisterFolder opened = Registers.in(folder, List.of(ActivityRegister.tables(), PersonRegister.tables()))) {
            PersonRegister register = new PersonRegister(opened, Clock.systemUTC());
            register.keep(PersonsViewModelTest.person("Үлгіқызы", "Айгүл", "991332300002"));
            register.keep(PersonsViewModelTest.person("Үлгіқызы", "Айгүл", "991332300002"));
            register.keep(PersonsViewModelTest.person("Сынақова", "Жанар", null));
            Screenshots.saveAll(language -> screen(language, opened, register, false), "persons-card");
            Screenshots.saveAll(language -> screen(language, opened, register, true), "persons-form");
        }
        assertThat(Screenshots.FOLDER.resolve("persons-form-kk-light-125.png")).isNotEmptyFile();
    }

    private Parent screen(Language language, RegisterFolder opened, PersonRegister register, boolean form) {
        UiContext context = TestContexts.direct(language, folder);
        PersonsViewModel viewModel = new PersonsViewModel(context, register, new ActivityRegister(opened), SamplePersonCompany.of(opened), act -> {});
        PersonsView view = new PersonsView(context, viewModel);
        Parent node = (Parent) view.node();
        view.shown();
        viewModel.choose(viewModel.persons().get(1).id());
        if (form) {
            viewModel.edit();
        }
        return node;
    }
}
