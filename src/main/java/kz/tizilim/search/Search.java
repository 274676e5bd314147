package kz.tizilim.search;

import java.util.List;
import javafx.scene.Node;
import kz.tizilim.ui.UiContext;

/** The front door of the room: the box in the window's head. */
public final class Search {
    private final SearchViewModel viewModel;

    public Search(UiContext context, List<Finder> finders) {
        viewModel = new SearchViewModel(context, finders);
    }

    /** The box in the language of this moment; what was typed last stays. */
    public Node box(UiContext context) {
        return new SearchView(context, viewModel).box();
    }
}
