package kz.tizilim.search;

import java.util.List;
import javafx.scene.Node;
import kz.tizilim.ui.Desk;

/** The front door of the room: the box in the window's head. */
public final class Search {
    private final SearchViewModel viewModel;

    public Search(Desk desk, List<Finder> finders) {
        viewModel = new SearchViewModel(desk, finders);
    }

    /** The box in the language of this moment; what was typed last stays. */
    public Node box(Desk desk) {
        return new SearchView(desk, viewModel).box();
    }
}
