package kz.tizilim.documents;

/**
 * A printer of this system.
 *
 * @param name as the system calls it
 * @param isDefault whether the system prints on it when nothing is chosen
 */
public record Printer(String name, boolean isDefault) {}
