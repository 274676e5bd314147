package kz.tizilim.requests;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyIntegerProperty;
import kz.tizilim.letters.outgoing.Printing;
import kz.tizilim.requests.work.RequestsView;
import kz.tizilim.requests.work.RequestsViewModel;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.UiContext;

/** The front door of the requests for the window. */
public final class Requests {
    private final UiContext context;
    private final RequestsViewModel viewModel;

    public Requests(UiContext context, RequestServices work, Printing printing) {
        this.context = context;
        viewModel = new RequestsViewModel(context, work, printing);
    }

    /** The screen, built for the language that is spoken now; what lay open on the last one lies open on this. */
    public Screen screen() {
        return new RequestsView(context, viewModel);
    }

    /** Opens the card of a request. */
    public void show(UUID request) {
        viewModel.show(request);
    }

    /** Takes in files that were dropped on another screen. */
    public void take(List<Path> files) {
        viewModel.intake().take(files);
    }

    /** How many requests are late, for the navigation; known from the first showing of the screen on. */
    public ReadOnlyIntegerProperty late() {
        return viewModel.late();
    }
}
