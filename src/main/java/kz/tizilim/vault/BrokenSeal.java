package kz.tizilim.vault;

import java.io.IOException;

/** Sealed bytes that do not open: altered, moved from their place, or sealed with another key. */
public final class BrokenSeal extends IOException {
    BrokenSeal(String what) {
        super(what);
    }
}
