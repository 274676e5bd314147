package kz.tizilim.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Runs programs as processes of this one. */
final class ProcessCommands implements SystemCommands {
    private static final int MINUTE = 60;

    @Override
    public Outcome run(List<String> command, byte[] input) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // What the program says is read by us: in the C locale its form does not hang on the officer's language.
        builder.environment().put("LC_ALL", "C.UTF-8");
        // Tesseract takes every core otherwise, and is slower for it.
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = builder.start();
        CompletableFuture<String> said = CompletableFuture.supplyAsync(() -> read(process));
        try {
            boolean taken = give(process, input);
            if (!process.waitFor(MINUTE, TimeUnit.SECONDS)) {
                throw new IOException(command.get(0) + " does not end");
            }
            return new Outcome(taken ? process.exitValue() : Math.max(1, process.exitValue()), said.join().strip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(command.get(0) + " was interrupted", e);
        } finally {
            process.destroy();
        }
    }

    @Override
    public void start(List<String> command) throws IOException {
        new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start();
    }

    /** Whether the program read all; one that refuses its arguments ends before, and its own words say why. */
    private static boolean give(Process process, byte[] input) {
        try (OutputStream out = process.getOutputStream()) {
            out.write(input);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static String read(Process process) {
        try {
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.getClass().getSimpleName();
        }
    }
}
