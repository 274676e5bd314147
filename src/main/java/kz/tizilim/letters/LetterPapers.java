package kz.tizilim.letters; import kz.tizilim.documents.Paper; import kz.tizilim.operator.*;
public final class LetterPapers { public LetterPapers(){} public Paper make(Draft d, Operator o, java.time.LocalDate t, String n){return null;} }
