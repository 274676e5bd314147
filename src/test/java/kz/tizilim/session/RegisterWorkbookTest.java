package kz.tizilim.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kz.tizilim.exchange.RegisterFile;
import kz.tizilim.exchange.sheets.RegisterWorkbook;
import kz.tizilim.journal.Progress;
import kz.tizilim.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A register that leaves as a workbook and comes back is the same register, also when a spreadsheet program has saved it meanwhile. */
class RegisterWorkbookTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Path OPERATORS = Path.of("src/test/resources/kz/tizilim/operators");
    private static final Path SAMPLE = Path.of("src/main/resources/kz/tizilim/session/sample/register.json");

    @TempDir private Path place;

    static Stream<Path> registers() throws IOException {
        try (Stream<Path> files = Files.list(OPERATORS)) {
            return Stream.concat(Stream.of(SAMPLE), files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream());
        }
    }

    @ParameterizedTest
    @MethodSource("registers")
    void registerComesBackFromItsWorkbookInEveryLanguage(Path source) throws IOException {
        String before = json(source, "first");
        for (Language language : Language.values()) {
            Path workbook = workbook(source, language);

            assertThat(json(workbook, "back-" + language)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("registers")
    void registerComesBackFromAWorkbookThatLibreOfficeSaved(Path source) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/soffice")), "LibreOffice is not installed here");
        Path saved = saved(workbook(source, Language.KK));

        assertThat(json(saved, "back")).isEqualTo(json(source, "first"));
    }

    @Test
    void wholeDayOfTheSampleCompanyComesBackWithItsPapers() throws IOException {
        try (RegisterSession session = TestSession.empty(place.resolve("sample"), "2026-11-20")) {
            new SampleCompany(TestSession.clock("2026-11-20")).into(session);
            Path json = place.resolve("sample.json");
            RegisterFile.write(json, session.folder(), RegisterSession.SCHEMA, Progress.NONE);
            Path workbook = place.resolve("sample.xlsx");
            RegisterWorkbook.write(workbook, session.folder(), RegisterSession.SCHEMA, Language.RU, Codes.all(session), Progress.NONE);

            assertThat(json(workbook, "sample-back")).isEqualTo(Files.readString(json));
        }
    }

    private Path workbook(Path source, Language language) throws IOException {
        Path workbook = place.resolve(language + ".xlsx");
        try (RegisterSession session = session(source, "of-" + language)) {
            RegisterWorkbook.write(workbook, session.folder(), RegisterSession.SCHEMA, language, Codes.all(session), Progress.NONE);
        }
        return workbook;
    }

    /** The register of a file as its JSON says it. */
    private String json(Path source, String name) throws IOException {
        Path json = place.resolve(name + ".json");
        try (RegisterSession session = session(source, name)) {
            RegisterFile.write(json, session.folder(), RegisterSession.SCHEMA, Progress.NONE);
        }
        return Files.readString(json);
    }

    private RegisterSession session(Path source, String name) {
        RegisterSession session = TestSession.empty(place.resolve("register-" + name), "2026-11-20");
        RegisterFile.read(source, RegisterSession.SCHEMA, FeatureRegistrations.importChecks(TODAY)).into(session.folder());
        return session;
    }

    /** What LibreOffice makes of the workbook when it opens and saves it. */
    private Path saved(Path workbook) throws IOException, InterruptedException {
        Path target = Files.createDirectories(place.resolve("saved"));
        Process office = new ProcessBuilder(List.of(
                        "/usr/bin/soffice", "-env:UserInstallation=" + place.resolve("office").toUri(), "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML",
                        "--outdir", target.toString(), workbook.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(office.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return target.resolve(workbook.getFileName());
    }
}
