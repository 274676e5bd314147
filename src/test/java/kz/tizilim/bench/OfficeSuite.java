package kz.tizilim.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice without its window, where it is installed: the letters that our program makes, printed to PDF from documents of its own kind. */
final class OfficeSuite {
    private static final int LONGEST_MINUTES = 5;

    private final Path program;
    private final Path profile;

    private OfficeSuite(Path program, Path profile) {
        this.program = program;
        this.profile = profile;
    }

    static Optional<OfficeSuite> installed(Path profile) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new OfficeSuite(program, profile));
    }

    /** Turns documents into another kind, in one process. */
    void convert(String kind, Path to, List<Path> documents) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                program.toString(), "-env:UserInstallation=" + profile.toUri(), "--headless", "--convert-to", kind, "--outdir", to.toString()));
        documents.forEach(document -> command.add(document.toString()));
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException("LibreOffice did not convert to " + kind);
        }
        for (Path document : documents) {
            String name = document.getFileName().toString().replaceFirst("\\.[^.]*$", "." + kind.split(":", 2)[0]);
            if (!Files.exists(to.resolve(name))) {
                throw new IOException("LibreOffice did not write " + name);
            }
        }
    }
}
