package kz.tizilim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.tizilim.documents.PaperText;
import kz.tizilim.documents.VeraPdf;
import kz.tizilim.journal.Progress;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.journal.Unlock;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.session.SampleCompany;
import kz.tizilim.session.TestSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each command as a script gives it: what it answers, and how it refuses. */
class CliTest {
    @TempDir private Path place;
    private Commands commands;

    @BeforeEach
    void begin() {
        commands = new Commands(place, "2026-03-20");
    }

    @Test
    void registerGoesOutAsAWorkbookAndComesBackTheSame() throws IOException {
        Path register = commands.register();
        Path first = place.resolve("first.json");
        commands.onRegister("register", "export", register, "--to", first);
        Path workbook = place.resolve("first.xlsx");
        assertThat(commands.onRegister("register", "export", register, "--to", workbook)).isZero();
        assertThat(commands.onRegister("register", "import", workbook, "--to", place.resolve("again"))).isZero();
        Path second = place.resolve("second.json");
        commands.onRegister("register", "export", place.resolve("again"), "--to", second);
        assertThat(second).hasSameBinaryContentAs(first);
        cannot(commands.onRegister("register", "export", register, "--to", place.resolve("first.ods")));
    }

    @Test
    void registerWithNumbersInGroupsIsTakenWithTheirDigits() throws IOException {
        Path file = commands.operatorFile("mercury-aina.json");
        JsonMapper mapper = new JsonMapper();
        ObjectNode root = (ObjectNode) mapper.readTree(Files.readString(file));
        String bin = "991340000017";
        for (String dirty : List.of(bin.substring(0, 6) + " " + bin.substring(6), bin + " ", "'" + bin, bin.substring(0, 6) + "\u00a0-" + bin.substring(6))) {
            ((ObjectNode) root.path("operator")).put("bin", dirty);
            Files.writeString(file, root.toString());
            Path register = place.resolve("made" + dirty.hashCode());
            assertThat(commands.onRegister("register", "import", file, "--to", register)).as(commands.err()).isZero();
            Path again = place.resolve("again.json");
            commands.onRegister("register", "export", register, "--to", again);
            assertThat(mapper.readTree(Files.readString(again)).path("operator").path("bin").asText()).isEqualTo(bin);
        }
        ((ObjectNode) root.path("operator")).put("bin", bin + "7");
        Files.writeString(file, root.toString());
        cannot(commands.onRegister("register", "import", file, "--to", place.resolve("refused")));
        assertThat(commands.err()).contains("operator.bin").contains("12 digits");
    }

    @Test
    void fileWithTheEndingOfAnotherKindIsToldAsWhatItIsNot() throws IOException {
        Path paper = Files.writeString(place.resolve("paper.xlsx"), "%PDF-1.7");
        cannot(commands.onRegister("register", "import", paper, "--to", place.resolve("new")));
        assertThat(commands.err()).contains("not an XLSX workbook");
        assertThat(place.resolve("new")).doesNotExist();
    }

    @Test
    void commandSaysItsOneMessageAndNoLineOfALog() throws IOException, InterruptedException {
        Path register = commands.register();
        Files.write(register.resolve("register.mv.db"), new byte[100_000]);
        Path file = place.resolve("register.json");
        Process command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
                        "kz.tizilim.Launcher", "register", "export", register.toString(), "--to", file.toString(),
                        "--passphrase-file", commands.passphrase().toString(), "--language", "en")
                .start();
        String err = new String(command.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(command.waitFor()).as(err).isZero();
        assertThat(err).isEmpty();
        assertThat(file).exists();
    }

    @Test
    void registerGoesOutAndComesBackTheSame() throws IOException {
        Path register = commands.register();
        Path first = place.resolve("first.json");
        assertThat(commands.onRegister("register", "export", register, "--to", first)).isZero();
        assertThat(commands.out()).contains("personal data in clear");
        assertThat(commands.onRegister("register", "import", first, "--to", place.resolve("again"))).isZero();
        assertThat(commands.out()).containsPattern("Recovery code .*: ([0-9A-Z]{5}-){7}[0-9A-Z]{5}");
        Path second = place.resolve("second.json");
        assertThat(commands.onRegister("register", "export", place.resolve("again"), "--to", second)).isZero();
        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void aFileWithFaultsIsRefusedByPlaceAndLeavesNothing() throws IOException {
        Path faulty = Files.writeString(place.resolve("faulty.json"), "{\"tizilim\":1,\"activity\":[{\"id\":\"#a\",\"numbr\":1}],\"perso\":[]}");
        cannot(commands.onRegister("register", "import", faulty, "--to", place.resolve("new")));
        assertThat(commands.err()).contains("activity[0].numbr", "perso");
        assertThat(place.resolve("new")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"tizilim\":1,", "not json", "", "[]"})
    void whatIsNoRegisterFileIsRefused(String content) throws IOException {
        Path file = Files.writeString(place.resolve("broken.json"), content);
        cannot(commands.onRegister("register", "import", file, "--to", place.resolve("new")));
        assertThat(place.resolve("new")).doesNotExist();
    }

    @Test
    void aRegisterThatCannotBeTakenOverToItsEndIsNotThereAtAll() throws IOException {
        // One record longer than a journal's entry may be: found only while the register is being filled.
        Path register = commands.register();
        commands.onRegister("request", "add", register, commands.operatorFile("access.eml"));
        Path whole = place.resolve("whole.json");
        commands.onRegister("register", "export", register, "--to", whole);
        String text = "Сәлеметсіз бе! ".repeat(100_000);
        String tooLong = Files.readString(whole).replaceFirst("\"text\"\\s*:\\s*\"(?:[^\"\\\\]|\\\\.)*\"", "\"text\":\"" + text + "\"");
        Path file = Files.writeString(place.resolve("long.json"), tooLong);
        cannot(commands.onRegister("register", "import", file, "--to", place.resolve("new")));
        assertThat(place.resolve("new")).doesNotExist();
    }

    @Test
    void aFolderThatHoldsARegisterIsNotTouched() throws IOException {
        Path register = commands.register();
        List<String> before = state(register);
        cannot(commands.onRegister("register", "import", commands.operatorFile("mercury-aina.json"), "--to", register));
        assertThat(state(register)).isEqualTo(before);
    }

    @Test
    void registerIsPrinted() throws IOException {
        Path register = commands.register();
        Path paper = place.resolve("register.pdf");
        assertThat(commands.onRegister("register", "print", register, "--to", paper)).isZero();
        byte[] pdf = Files.readAllBytes(paper);
        VeraPdf.assertAccessibleArchive(pdf);
        commands.run("verify", register, "--json");
        assertThat(PaperText.of(pdf).replaceAll("\\s", "")).contains("MercuryProperties", json().get("head").asText());
        cannot(commands.onRegister("register", "print", register, "--to", place.resolve("missing/register.pdf")));
        cannot(commands.onRegister("register", "print", register, "--to", place.resolve("register.doc")));
    }

    @Test
    void requestsAreAddedAndListed() throws IOException {
        Path register = commands.register();
        assertThat(commands.onRegister("request", "list", register)).isZero();
        assertThat(commands.out()).isEqualTo("The register holds no requests.");
        assertThat(commands.onRegister("letters", "due", register)).isZero();
        assertThat(commands.out()).isEqualTo("No request waits for an answer.");
        assertThat(commands.onRegister("request", "add", register, commands.operatorFile("access.eml"))).isZero();
        assertThat(commands.out()).contains("R-2026-0001", "Айгүл Үлгіқызы", "due 27.03.2026");
        assertThat(commands.onRegister("request", "list", register)).isZero();
        assertThat(commands.out()).contains("due 27.03.2026  registered");
        assertThat(commands.onRegister("request", "list", register, "--json")).isZero();
        assertThat(json()).hasSize(1);
        assertThat(json().get(0).get("status").asText()).isEqualTo("registered");
        assertThat(new Commands(place, "2026-03-28").onRegister("letters", "due", register)).isZero();
        assertThat(commands.onRegister("letters", "due", register, "--json")).isZero();
        assertThat(json()).hasSize(1);
    }

    @Test
    void aPastedTextIsARequestOfWhomeverTheCommandNames() throws IOException {
        Path register = commands.register();
        Path text = Files.writeString(place.resolve("text.txt"), "Прошу удалить мои персональные данные и сообщить, какие данные обо мне хранятся.");
        cannot(commands.onRegister("request", "add", register, text));
        assertThat(commands.err()).contains("--applicant");
        assertThat(commands.onRegister("request", "add", register, text, "--applicant", "Жанна Сынакова", "--received", "2026-03-19", "--json")).isZero();
        assertThat(json().get("language").asText()).isEqualTo("ru");
        assertThat(json().get("received").asText()).isEqualTo("2026-03-19");
        assertThat(json().get("person").isNull()).isTrue();
    }

    @Test
    void aBrokenMailIsRefusedAndNothingIsRegistered() throws IOException {
        Path register = commands.register();
        List<String> before = state(register);
        Path broken = Files.write(place.resolve("broken.eml"), new byte[] {0, 1, 2, 3, 0, 0, 0});
        cannot(commands.onRegister("request", "add", register, broken));
        cannot(commands.onRegister("request", "add", register, place.resolve("missing.eml")));
        assertThat(commands.err()).contains("missing.eml");
        cannot(commands.onRegister("request", "add", register, Files.write(place.resolve("broken.pdf"), new byte[] {1, 2}), "--applicant", "Т."));
        cannot(commands.onRegister("request", "add", register, Files.write(place.resolve("letter.docx"), new byte[] {1, 2})));
        assertThat(state(register)).isEqualTo(before);
    }

    @Test
    void aReplyThatCannotBeMadeChangesNothing() throws IOException {
        Path register = commands.register();
        commands.onRegister("request", "add", register, commands.operatorFile("access.eml"));
        List<String> before = state(register);
        Path paper = place.resolve("reply.pdf");
        cannot(make(register, "R-2026-0009", "granted", paper));
        assertThat(commands.err()).contains("R-2026-0009");
        cannot(make(register, "R-2026-0001", "maybe", paper));
        cannot(make(register, "R-2026-0001", "refused", paper));
        cannot(make(register, "R-2026-0001", "refused", paper, "--ground", "gossip"));
        assertThat(commands.err()).contains("access.no-data");
        cannot(make(register, "R-2026-0001", "granted", place.resolve("missing").resolve("reply.pdf")));
        assertThat(state(register)).isEqualTo(before);
        assertThat(paper).doesNotExist();
    }

    @Test
    void aReplyIsWrittenAgainButNotDecidedAgain() throws IOException {
        Path register = commands.register();
        commands.onRegister("request", "add", register, commands.operatorFile("access.eml"));
        Path first = place.resolve("first.pdf");
        cannot(make(register, "R-2026-0001", "refused", first, "--ground", "access.no-data"));
        assertThat(make(register, "R-2026-0001", "refused", first, "--ground", "access.authority-not-shown")).as(commands.err()).isZero();
        Path second = place.resolve("second.pdf");
        assertThat(make(register, "R-2026-0001", "refused", second)).isZero();
        assertThat(second).hasSameBinaryContentAs(first);
        cannot(make(register, "R-2026-0001", "granted", second));
        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void aStrangerIsRefusedWithoutASearchAndGrantedNothing() throws IOException {
        Path register = commands.register();
        String mail = Files.readString(commands.operatorFile("access.eml")).replace("<aigul@example.kz>", "<dosym@example.com>");
        Path stranger = Files.writeString(place.resolve("stranger.eml"), mail);
        commands.onRegister("request", "add", register, stranger);
        Path paper = place.resolve("reply.pdf");
        cannot(make(register, "R-2026-0001", "granted", paper));
        assertThat(make(register, "R-2026-0001", "refused", paper, "--ground", "access.identity-not-shown")).isZero();
        assertThat(PaperText.of(Files.readAllBytes(paper))).contains("растау мүмкін болмады").doesNotContain("дерекқоры");
    }

    @Test
    void aWrongPassphraseOpensNothing() throws IOException {
        Path register = commands.register();
        Path wrong = Files.writeString(place.resolve("wrong"), "not the passphrase");
        cannot(commands.run("request", "list", register, "--passphrase-file", wrong));
        cannot(commands.run("request", "list", register, "--passphrase-file", Files.writeString(place.resolve("empty"), "\n")));
        cannot(commands.run("request", "list", register, "--passphrase-file", place.resolve("nowhere")));
        cannot(commands.run("verify", register, "--passphrase-file", wrong));
    }

    @Test
    void whatIsNoRegisterIsNotOpened() throws IOException {
        Path empty = Files.createDirectory(place.resolve("empty"));
        cannot(commands.onRegister("letters", "due", empty));
        cannot(commands.onRegister("letters", "due", place.resolve("missing")));
        cannot(commands.run("verify", empty));
        cannot(commands.run("verify", place.resolve("missing")));
    }

    @Test
    void aRegisterThatIsOpenElsewhereIsLeftAlone() throws IOException {
        Path register = commands.register();
        try (RegisterFolder open = RegisterFolder.open(
                register, RegisterSession.SCHEMA, Unlock.passphrase(TestSession.PASSPHRASE.toCharArray()), Progress.NONE)) {
            cannot(commands.onRegister("request", "list", register, "--json"));
            assertThat(open.isReadOnly()).isFalse();
        }
    }

    @Test
    void aChangedByteOfTheJournalIsFound() throws IOException {
        Path register = commands.register();
        assertThat(commands.onRegister("verify", register, "--json")).isZero();
        assertThat(json().get("sound").asBoolean()).isTrue();
        String head = json().get("head").asText();
        assertThat(commands.run("verify", register, "--head", head)).isZero();
        assertThat(commands.run("verify", register, "--head", "1:" + "0".repeat(64))).isEqualTo(1);
        cannot(commands.run("verify", register, "--head", "first"));
        Path journal = register.resolve("journal");
        byte[] bytes = Files.readAllBytes(journal);
        bytes[bytes.length / 2] ^= 1;
        Files.write(journal, bytes);
        assertThat(commands.run("verify", register, "--json")).isEqualTo(1);
        assertThat(json().get("finding").asText()).isEqualTo("altered");
        assertThat(commands.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"register.json", "register.xlsx", "register.pdf"})
    void nothingLeavesARegisterWhoseJournalWasChanged(String name) throws IOException {
        Path register = commands.register();
        Path journal = register.resolve("journal");
        byte[] bytes = Files.readAllBytes(journal);
        bytes[bytes.length / 2] ^= 1;
        Files.write(journal, bytes);
        commands.onRegister("verify", register);
        String told = commands.out();

        Path file = place.resolve(name);
        cannot(commands.onRegister("register", name.endsWith(".pdf") ? "print" : "export", register, "--to", file));
        assertThat(commands.err()).isEqualTo(told + " Nothing was written.");
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void demoWorksOneDay(String language) throws IOException {
        Path target = place.resolve("demo");
        assertThat(commands.run("demo", "--to", target, "--language", language)).as(commands.err()).isZero();
        assertThat(commands.out()).contains(papersReady(language).split("\\|"));
        try (Stream<Path> letters = Files.list(target.resolve("letters"))) {
            List<Path> all = letters.toList();
            assertThat(all).hasSize(3);
            for (Path letter : all) {
                VeraPdf.assertAccessibleArchive(Files.readAllBytes(letter));
            }
        }
        assertThat(target.resolve("register.pdf")).isNotEmptyFile();
        Path passphrase = Files.writeString(place.resolve("sample"), SampleCompany.PASSPHRASE);
        assertThat(commands.run("letters", "due", target.resolve("register"), "--passphrase-file", passphrase, "--json")).isZero();
        assertThat(commands.out()).as("what the accepted withdrawal leaves to do").contains("\"R-2026-0002\"", "\"follow-up\"", "\"carry-out\"").doesNotContain("R-2026-0001", "R-2026-0003");
        cannot(commands.run("demo", "--to", target, "--language", language));
    }

    private static String papersReady(String language) {
        return switch (language) {
            case "kk" -> "«Дербес деректерді өңдеу саясаты» қазақ тілінде дайын|«Дербес деректерді өңдеу саясаты» орыс тілінде дайын";
            case "ru" -> "«Политика обработки данных» на казахском языке|«Политика обработки данных» на английском языке";
            default -> "“Policy on personal data” in Kazakh is ready|“Policy on personal data” in English is ready";
        };
    }

    @Test
    void actsOfDestructionAreListed() throws IOException {
        Path register = place.resolve("acts");
        UUID person;
        try (RegisterSession session = TestSession.withCompany(register, "2026-03-20")) {
            person = session.persons().page(0, 1).get(0).id();
        }
        assertThat(commands.onRegister("register", "acts", register)).isZero();
        assertThat(commands.out()).isEqualTo("The register holds no acts of destruction.");
        assertThat(commands.onRegister("register", "acts", register, "--json")).isZero();
        assertThat(commands.out()).isEqualTo("[]");
        try (RegisterSession session = TestSession.again(register, "2026-03-20")) {
            session.personDestruction().destroy(session.persons().find(person).orElseThrow(), "relations-ended", null, Progress.NONE);
        }
        assertThat(commands.onRegister("register", "acts", register)).isZero();
        assertThat(commands.out()).startsWith("No. 1  20.03.2026  person No. 1  ").endsWith("  Destroyed").hasLineCount(1);
        assertThat(commands.onRegister("register", "acts", register, "--json")).isZero();
        assertThat(commands.out())
                .isEqualTo("[{\"number\":1,\"on\":\"2026-03-20\",\"person\":1,\"ground\":\"relations-ended\",\"act\":null,\"gone\":[],\"by\":\"officer\",\"done\":true}]");
    }

    @Test
    void versionIsTold() {
        assertThat(commands.run("--version")).isZero();
        assertThat(commands.out()).startsWith("Tizilim ");
    }

    private int make(Path register, String request, String decision, Path paper, String... more) throws IOException {
        Stream<Object> words = Stream.of("letter", "make", register, request, "--decision", decision, "--to", paper, "--passphrase-file", commands.passphrase());
        return commands.run(Stream.concat(words, Stream.of(more)).toArray());
    }

    /** The command ended with 2, answered nothing, and gave one message without the program's own words for a failure. */
    private void cannot(int status) {
        assertThat(status).isEqualTo(2);
        assertThat(commands.out()).isEmpty();
        assertThat(commands.err()).isNotEmpty().doesNotContain("Exception", "\tat ", "ақау", "defect");
    }

    private JsonNode json() throws IOException {
        assertThat(commands.out().lines()).hasSize(1);
        return JsonMapper.builder().build().readTree(commands.out());
    }

    /** Every file that holds what the officer did, with its bytes. H2's file is left out: opening alone rewrites it. */
    // The database is drawn from the journal and sealed at each closing: it may be written anew while nothing changes.
    private static boolean isDatabase(Path file) {
        return file.toString().endsWith(".mv.db") || file.endsWith("database.seal");
    }

    private static List<String> state(Path register) throws IOException {
        try (Stream<Path> all = Files.walk(register)) {
            List<String> files = new ArrayList<>();
            for (Path file : all.filter(Files::isRegularFile).filter(each -> !isDatabase(each)).sorted().toList()) {
                files.add(register.relativize(file) + " " + Arrays.hashCode(Files.readAllBytes(file)));
            }
            return files;
        }
    }
}
