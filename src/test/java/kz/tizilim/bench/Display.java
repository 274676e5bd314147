package kz.tizilim.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where the measured windows open: an X server of our own that draws into memory, else Monocle; the same for the program and the bare window. */
final class Display implements AutoCloseable {
    private final String name;
    private final List<String> flags;
    private final String classPath;
    private final Map<String, String> environment;
    private final Process server;

    private Display(String name, List<String> flags, String classPath, Map<String, String> environment, Process server) {
        this.name = name;
        this.flags = flags;
        this.classPath = classPath;
        this.environment = environment;
        this.server = server;
    }

    /** No display, for what needs no window. */
    static Display none() {
        return new Display("none", List.of("-Djava.awt.headless=true"), "", Map.of(), null);
    }

    static Display open() throws IOException {
        boolean installed = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "Xvfb")));
        return installed ? xvfb() : monocle();
    }

    // Started once by itself, and not by xvfb-run for each window: else half of what is measured would be the X server's start.
    private static Display xvfb() throws IOException {
        Process server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        // Also when the measurement is broken off: a forgotten X server would stay for ever.
        Runtime.getRuntime().addShutdownHook(new Thread(server::destroy));
        BufferedReader said = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII));
        String number = said.readLine();
        if (number == null) {
            return monocle();
        }
        return new Display("Xvfb 1280×1024, software drawing", List.of(), "", Map.of("DISPLAY", ":" + number), server);
    }

    private static Display monocle() {
        String monocle = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(jar -> jar.contains("openjfx-monocle"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Neither Xvfb nor openjfx-monocle is there"));
        return new Display(
                "Monocle, headless (no Xvfb is installed)",
                List.of("-Dglass.platform=Monocle", "-Dmonocle.platform=Headless", "-Dprism.order=sw", "-Djava.awt.headless=true"),
                File.pathSeparator + monocle,
                Map.of(),
                null);
    }

    String name() {
        return name;
    }

    List<String> flags() {
        return flags;
    }

    String classPath() {
        return classPath;
    }

    Map<String, String> environment() {
        return environment;
    }

    @Override
    public void close() {
        if (server != null) {
            server.destroy();
        }
    }
}
