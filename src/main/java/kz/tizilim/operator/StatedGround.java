package kz.tizilim.operator;

import kz.tizilim.text.LocalText;

/**
 * A ground on which the published policy says that it rests something.
 *
 * @param code the ground of the law pack that it amounts to; null where the law knows no such ground
 */
public record StatedGround(Matter matter, LocalText words, String code) {

    /** What is rested on it. */
    public enum Matter {
        PROCESSING,
        COOKIES,
        MAILINGS,
        THIRD_PARTIES,
        CROSS_BORDER
    }
}
