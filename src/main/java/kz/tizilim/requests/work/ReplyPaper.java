package kz.tizilim.requests.work;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import kz.tizilim.letters.MissingContents;
import kz.tizilim.letters.outgoing.PaperPages;
import kz.tizilim.letters.outgoing.PaperProblems;
import kz.tizilim.requests.RequestProblems;
import kz.tizilim.ui.Lifetime;
import kz.tizilim.ui.UiContext;

/** The paper beside the card: made on the thread for papers, and of two that were asked for only the later is shown. */
public final class ReplyPaper {
    private final UiContext context;
    private final ReadOnlyObjectWrapper<PaperPages> pages = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private List<MissingContents.Gap> gaps = List.of();
    private final Lifetime wanted = new Lifetime();

    ReplyPaper(UiContext context) {
        this.context = context;
    }

    /** Shows what this makes, as soon as it is made. */
    void show(Callable<byte[]> pdf) {
        wanted.newest(context.background().paper(() -> PaperPages.of(pdf.call())))
                .onSuccess(made -> {
                    gaps = List.of();
                    replace(made, "");
                })
                .onUnwanted(this::letGo)
                .onFailure(this::fail);
    }

    void clear() {
        refuse("");
    }

    /** Shows no paper, and says why. */
    void refuse(String words) {
        wanted.drop();
        gaps = List.of();
        replace(null, words);
    }

    /** What is shown; null while there is nothing. */
    public ReadOnlyObjectProperty<PaperPages> pages() {
        return pages.getReadOnlyProperty();
    }

    /** Why there is no paper, in words; empty when nothing keeps it. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    private void fail(Exception failure) {
        PaperProblems.explain(context.wording(), failure).ifPresentOrElse(
                words -> {
                    gaps = failure instanceof MissingContents missing ? missing.gaps() : List.of();
                    replace(null, words);
                },
                () -> new RequestProblems(context).tell(failure));
    }

    /** What the letter lacks; empty where something else keeps it from being made. */
    List<MissingContents.Gap> gaps() {
        return gaps;
    }

    private void replace(PaperPages now, String words) {
        PaperPages before = pages.get();
        problem.set(words);
        pages.set(now);
        if (before != null && before != now) {
            letGo(before);
        }
    }

    // Behind what is still being drawn from it on the same thread.
    private void letGo(PaperPages old) {
        context.background().paper(() -> {
            old.close();
            return old;
        });
    }
}
