package kz.tizilim.ui.paper;

/** A drawn page: its size in pixels and its pixels row by row, each 0xAARRGGBB. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; a copy of every page would cost what drawing it does
public record PageImage(int width, int height, int[] argb) {}
