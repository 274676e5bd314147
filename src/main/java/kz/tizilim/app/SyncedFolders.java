package kz.tizilim.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Folders that copy themselves elsewhere. A register there would leave the computer sealed but whole, old keys with it, so that
 * what is destroyed here lives on there; and two computers would write over one another.
 */
public final class SyncedFolders {
    /** A place and its name for people; an empty name stands for a place on the network. */
    private record Place(String name, Pattern path) {}

    // Paths are compared with forward slashes and in lower case, so that one table serves the three systems.
    private static final List<Place> PLACES = List.of(
            place("OneDrive", "(^|/)onedrive([ -][^/]*)?(/|$)"),
            place("Яндекс.Диск", "(^|/)(яндекс[. ]?диск|yandex[. ]?disk)([ -][^/]*)?(/|$)"),
            place("Dropbox", "(^|/)dropbox( \\([^/]*\\))?(/|$)"),
            place("Google Drive", "(^|/)(google ?drive|googledrive-[^/]*|google диск|мой диск|my drive)(/|$)"),
            place("iCloud", "(^|/)(icloud ?drive|iclouddrive|mobile documents|com~apple~clouddocs)(/|$)"),
            place("Облако Mail.ru", "(^|/)(облако mail\\.ru|cloud mail\\.ru|mail\\.ru cloud)(/|$)"),
            place("Nextcloud", "(^|/)(nextcloud|owncloud)(/|$)"),
            place("", "^//[^/]+/"),
            place("", "^smb:|/gvfs/|^/mnt/|^/net/|^/volumes/[^/]+@|^/media/sf_"));

    private SyncedFolders() {}

    /**
     * The name of the service that copies this folder, an empty name for a folder on the network, or nothing for one that stays here.
     *
     * @param path as the system writes it, {@code C:\Users\Zh\OneDrive\Register} or {@code /home/zh/Dropbox}
     */
    public static Optional<String> serviceOf(String path) {
        String plain = path.replace('\\', '/').toLowerCase(Locale.ROOT);
        return PLACES.stream()
                .filter(place -> place.path().matcher(plain).find())
                .map(Place::name)
                .findFirst();
    }

    private static Place place(String name, String pattern) {
        return new Place(name, Pattern.compile(pattern));
    }
}
