package kz.tizilim.journal; public final class JournalCheck { }
