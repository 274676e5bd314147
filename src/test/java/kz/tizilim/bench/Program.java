package kz.tizilim.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** The packaged program: its jars, and the flags with which its start script runs them. Each measurement is a process of its own. */
final class Program {
    private static final Pattern FLAG = Pattern.compile("(?<=\\s)(-X\\S+|--add-\\S+|-D\\S+)");
    private static final int LONGEST_MINUTES = 60;

    private final Path folder;
    private final List<String> flags;
    private final Path java;
    private final String measuring;

    /** What a process said, one "name value" a line, and when it was asked to start, in milliseconds of the epoch. */
    record Said(long started, Map<String, String> values) {
        double number(String name) {
            if (!values.containsKey(name)) {
                throw new IllegalStateException("The measured process did not say " + name + ": " + values);
            }
            return Double.parseDouble(values.get(name));
        }

        /** Milliseconds from the start of the process to a moment that it told. */
        double sinceStart(String name) {
            return number(name) - started;
        }
    }

    private Program(Path folder, List<String> flags, Path java, String measuring) {
        this.folder = folder;
        this.flags = flags;
        this.java = java;
        this.measuring = measuring;
    }

    /**
     * Reads the start script of a program folder.
     *
     * @param measuring the folder of these classes; packed into a jar, since Java archives classes of jars only
     */
    static Program in(Path folder, Path measuring, Path work) throws IOException {
        Path jar = work.toAbsolutePath().resolve("bench.jar");
        int packed = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.err, System.err, "--create", "--file", jar.toString(), "-C", measuring.toString(), "kz/tizilim");
        if (packed != 0) {
            throw new IOException("The measuring classes could not be packed: " + measuring);
        }
        Path home = folder.toAbsolutePath();
        String script = Files.readString(home.resolve("bin").resolve("tizilim"));
        List<String> flags = new ArrayList<>();
        Matcher matcher = FLAG.matcher(script);
        while (matcher.find()) {
            flags.add(matcher.group(1).replace("\"", "").replace("$home", home.toString()));
        }
        return new Program(home, flags, Path.of(System.getProperty("java.home"), "bin", "java"), jar.toString());
    }

    List<String> flags() {
        return flags;
    }

    /** Runs a main class and keeps the classes that it loaded in an archive; answers the flag with which later runs take them from there. */
    List<String> archive(Path file, Display display, List<String> more, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        run(display, Stream.concat(more.stream(), Stream.of("-XX:ArchiveClassesAtExit=" + file)).toList(), main, arguments);
        return List.of("-XX:SharedArchiveFile=" + file);
    }

    /** Runs a main class of the program or of these measurements to its end. */
    Said run(Display display, List<String> more, Class<?> main, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.addAll(flags);
        command.addAll(display.flags());
        command.addAll(more);
        command.add("-cp");
        command.add(folder.resolve("lib") + File.separator + "*" + File.pathSeparator + measuring + display.classPath());
        command.add(main.getName());
        command.addAll(List.of(arguments));
        Path errors = Files.createTempFile("tizilim-bench", ".err");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
        builder.environment().putAll(display.environment());
        long started = System.currentTimeMillis();
        Process process = builder.start();
        Map<String, String> said = new LinkedHashMap<>();
        try (InputStream out = process.getInputStream()) {
            new String(out.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> line.contains(" ")).forEach(line -> {
                int space = line.indexOf(' ');
                said.put(line.substring(0, space), line.substring(space + 1));
            });
        }
        if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException(main.getSimpleName() + " ended with " + process.waitFor() + "\n" + Files.readString(errors));
        }
        Files.delete(errors);
        return new Said(started, said);
    }
}
