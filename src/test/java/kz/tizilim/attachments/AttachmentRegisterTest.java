package kz.tizilim.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.tizilim.activities.Activity;
import kz.tizilim.exchange.RegisterFile;
import kz.tizilim.journal.Progress;
import kz.tizilim.journal.RegisterProblem;
import kz.tizilim.journal.StoredFile;
import kz.tizilim.documents.PaperText;
import kz.tizilim.session.FeatureRegistrations;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.session.SessionWithPerson;
import kz.tizilim.session.TestSession;
import kz.tizilim.storage.RegisterRecord;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonMerge;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.ValidationError;
import kz.tizilim.text.ValidationErrors;
import kz.tizilim.transfers.Recipient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files and notes live and go with the record on which they hang. */
class AttachmentRegisterTest extends SessionWithPerson {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private AttachmentRegister register;

    @BeforeEach
    void register() {
        register = new AttachmentRegister(session.folder());
    }

    @Test
    void fileIsKeptSealedAndItsCopyIsTheSameByteForByte() throws IOException {
        Attachment kept = register.addFiles(onPerson(), List.of(new NewFile(file("шарт.pdf", "мазмұны"), "Шарт № 7", LocalDate.of(2026, 3, 1))));

        Path copy = folder.resolve("copy.pdf");
        register.save(kept, copy);
        assertThat(copy).hasContent("мазмұны");
        assertThat(register.fileName(kept)).contains("шарт.pdf");
        try (Stream<Path> files = Files.walk(folder.resolve("register"))) {
            assertThat(files.filter(Files::isRegularFile)).noneSatisfy(each -> assertThat(Files.readString(each, StandardCharsets.ISO_8859_1))
                    .contains(new String("мазмұны".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)));
        }
    }

    @Test
    void filesAndNotesAreFoundByTheirWordsAndStandTheLatestFirst() throws IOException {
        register.addFiles(onPerson(), List.of(new NewFile(file("a.pdf", "a"), "Қызмет көрсету шарты", null)));
        register.note(onPerson(), "Телефонмен сөйлестік", TODAY);
        register.note(onPerson(), "Хат жіберілді", TODAY.minusDays(3));

        assertThat(register.of(person.id())).extracting(Attachment::name).containsExactly("Телефонмен сөйлестік", "Хат жіберілді", "Қызмет көрсету шарты");
        assertThat(register.search("шарты", 5)).extracting(Attachment::title).containsExactly("Қызмет көрсету шарты");
        assertThat(register.search("телефон", 5)).hasSize(1);
        assertThat(register.search("бұйрық", 5)).isEmpty();
        assertThat(register.of(person.id())).extracting(Attachment::by).containsOnly("officer");
    }

    @Test
    void whatIsWrongIsToldAtTheFileAndNothingIsKept() throws IOException {
        Path large = folder.resolve("large.bin");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(AttachmentRegister.LARGEST + 1L);
        }
        List<NewFile> files = List.of(
                new NewFile(file("good.txt", "жақсы"), "Жақсы", null), new NewFile(large, "Үлкен", null), new NewFile(folder, "Бума", null),
                new NewFile(file("empty.txt", ""), "Бос", null), new NewFile(file("nameless.txt", "x"), " ", null));

        assertThatThrownBy(() -> register.addFiles(onPerson(), files)).isInstanceOfSatisfying(ValidationErrors.class, problem -> assertThat(problem.all())
                .extracting(ValidationError::field, ValidationError::key)
                .containsExactly(
                        tuple("title[1]", "attachments.fault.large"), tuple("title[2]", "attachments.fault.no-file"),
                        tuple("title[3]", "attachments.fault.empty"), tuple("title[4]", "text.fault.required")));
        assertThat(register.of(person.id())).isEmpty();
        assertThatThrownBy(() -> register.note(onPerson(), "  ", TODAY)).isInstanceOf(ValidationErrors.class);
    }

    @Test
    void largestFileIsTaken() throws IOException {
        Path file = folder.resolve("largest.bin");
        Files.write(file, new byte[AttachmentRegister.LARGEST]);
        assertThat(register.addFiles(onPerson(), List.of(new NewFile(file, "Шегінде", null))).isFile()).isTrue();
    }

    @Test
    void removedNoteComesBackAndAddedFileIsTakenBack() throws IOException {
        Attachment note = register.note(onPerson(), "Ескертпе", TODAY);
        register.remove(note);
        assertThat(register.of(person.id())).isEmpty();
        register.history().undo(note.id(), session.folder().head().number());
        assertThat(register.of(person.id())).containsExactly(note);

        Attachment file = register.addFiles(onPerson(), List.of(new NewFile(file("a.pdf", "a"), "Шарт", null)));
        register.history().undo(file.id(), session.folder().head().number());
        assertThat(register.of(person.id())).containsExactly(note);
        assertThat(stored()).isEmpty();
    }

    @Test
    void removedFileIsGoneFromTheDisk() throws IOException {
        Attachment file = register.addFiles(onPerson(), List.of(new NewFile(file("a.pdf", "a"), "Шарт", null)));
        register.remove(file);
        assertThat(stored()).isEmpty();
        assertThat(folder.resolve("register/files").resolve(file.file().toString())).doesNotExist();
    }

    @Test
    void destructionOfThePersonTakesThemAndLeavesOthers() throws IOException {
        Activity activity = session.activities().all().get(0);
        Attachment hers = register.addFiles(onPerson(), List.of(new NewFile(file("a.pdf", "құпия"), "Шарт", null)));
        register.note(onPerson(), "Ескертпе", TODAY);
        register.note(new Holder("activity", activity.id(), activity.owner()), "Процестегі ескертпе", TODAY);

        session.folder().erase(Set.of(person.id()), Progress.NONE);

        assertThat(register.of(person.id())).isEmpty();
        assertThat(register.search("шарт", 5)).isEmpty();
        assertThat(register.of(activity.id())).hasSize(1);
        assertThat(folder.resolve("register/files").resolve(hers.file().toString())).doesNotExist();
    }

    @Test
    void extractHoldsThem() throws IOException {
        register.addFiles(onPerson(), List.of(new NewFile(file("шарт.pdf", "a"), "Шарт № 7", null)));
        register.note(onPerson(), "Қоңырау шалынды", TODAY);
        assertThat(PaperText.of(session.personExtract().of(person, Language.KK).pdf())).contains("Шарт № 7", "шарт.pdf", "Қоңырау шалынды");
    }

    @Test
    void mergedCardTakesThemUnderItsOwnKeyAndPartingGivesThemBack() throws IOException {
        Person other = session.persons().keep(Person.fresh().with(Map.of("surname", "Үлгіқызы", "given", "Айгүл")));
        Attachment file = register.addFiles(new Holder("person", other.id(), other.id()), List.of(new NewFile(file("a.pdf", "мазмұны"), "Шарт", null)));

        PersonMerge merge = session.personMerges().merge(person, other);
        Attachment moved = register.of(person.id()).get(0);
        assertThat(moved.owner()).isEqualTo(person.id());
        assertThat(stored()).extracting(StoredFile::owner).containsExactly(person.id());
        session.personMerges().undo(merge);
        Attachment back = register.of(other.id()).get(0);
        assertThat(back.id()).isEqualTo(file.id());
        register.save(back, folder.resolve("copy.pdf"));
        assertThat(folder.resolve("copy.pdf")).hasContent("мазмұны");
    }

    @Test
    void blockedPersonGetsNothingNew() {
        Attachment note = register.note(onPerson(), "Ескертпе", TODAY);
        session.persons().block(person, "сот шешімі");
        assertThatThrownBy(() -> register.note(onPerson(), "тағы", TODAY)).isInstanceOf(ValidationErrors.class);
        assertThatThrownBy(() -> register.remove(note)).isInstanceOf(ValidationErrors.class);
    }

    @Test
    void recordOnWhichSomethingHangsIsNotRemoved() {
        Recipient recipient = session.transfers().keep(new Recipient(
                UUID.randomUUID(), LocalText.same("Курьер"), null, null, true, "KZ", null, null, null, null, null));
        Attachment note = register.note(new Holder("recipient", recipient.id(), recipient.owner()), "Ескертпе", TODAY);
        assertThatThrownBy(() -> session.transfers().remove(recipient))
                .isInstanceOfSatisfying(RegisterProblem.class, problem -> assertThat(problem.kind()).isEqualTo(RegisterProblem.Kind.HANGING));
        register.remove(note);
        session.transfers().remove(recipient);
        assertThat(session.transfers().recipients()).isEmpty();
    }

    @Test
    void theyLeaveInTheRegistersFileAndComeBack() throws IOException {
        Attachment kept = register.addFiles(onPerson(), List.of(new NewFile(file("шарт.pdf", "мазмұны"), "Шарт № 7", TODAY)));
        register.note(onPerson(), "Ескертпе", TODAY);
        Path json = folder.resolve("register.json");
        RegisterFile.write(json, session.folder(), RegisterSession.SCHEMA, Progress.NONE);

        try (RegisterSession again = TestSession.empty(folder.resolve("again"), "2026-11-20")) {
            RegisterFile.read(json, RegisterSession.SCHEMA, FeatureRegistrations.importChecks(TODAY)).into(again.folder());
            AttachmentRegister there = new AttachmentRegister(again.folder());
            assertThat(there.of(person.id())).containsExactlyInAnyOrderElementsOf(register.of(person.id()));
            there.save(kept, folder.resolve("copy.pdf"));
            assertThat(folder.resolve("copy.pdf")).hasContent("мазмұны");
        }
    }

    @Test
    void noteOnAPersonUnderTheCompanysKeyIsNotTakenFromAFile() {
        Attachment stray = new Attachment(UUID.randomUUID(), RegisterRecord.COMPANY, "person", person.id(), null, TODAY, "Ескертпе", "officer", null);
        assertThat(AttachmentRules.check(stray)).extracting(ValidationError::field).containsExactly("owner");
        assertThat(AttachmentRules.check(stray.of(person.id(), null))).isEmpty();
    }

    private Holder onPerson() {
        return new Holder("person", person.id(), person.owner());
    }

    private List<StoredFile> stored() {
        return session.folder().read(handle -> handle.all(StoredFile.TABLE));
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
