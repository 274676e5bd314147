package kz.tizilim.ui.paper;

import java.util.concurrent.Callable;

/** Brings a paper that is not kept before the officer, who looks at it, saves or prints it. */
@FunctionalInterface
public interface PaperShow {
    /**
     * Makes a paper on the thread for papers and shows it.
     *
     * @param title what it is, in words; also what the printer's queue shows, so no name of a person
     * @param fileName the name under which saving proposes it
     * @param pdf makes the paper
     */
    void show(String title, String fileName, Callable<byte[]> pdf);
}
