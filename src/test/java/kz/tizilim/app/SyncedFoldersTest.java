package kz.tizilim.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SyncedFoldersTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            C:\\Users\\Zh\\OneDrive\\Register, OneDrive
            C:\\Users\\Zh\\OneDrive - Мысал дүкен\\Тізілім, OneDrive
            D:\\YandexDisk\\Register, Яндекс.Диск
            C:\\Users\\Zh\\Яндекс.Диск, Яндекс.Диск
            /home/zh/Yandex.Disk/r, Яндекс.Диск
            C:\\Users\\Zh\\Dropbox (Personal)\\r, Dropbox
            /home/zh/Dropbox, Dropbox
            G:\\Мой диск\\r, Google Drive
            G:\\My Drive\\r, Google Drive
            /Users/zh/Library/CloudStorage/GoogleDrive-zh@example.kz/My Drive, Google Drive
            C:\\Users\\Zh\\iCloudDrive\\r, iCloud
            /Users/zh/Library/Mobile Documents/com~apple~CloudDocs/r, iCloud
            /Users/zh/Library/CloudStorage/OneDrive-Personal/r, OneDrive
            """)
    void foldersThatCopyThemselvesAreNamed(String path, String service) {
        assertThat(SyncedFolders.serviceOf(path)).contains(service);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\\\\server\\share\\r", "//server/share/r", "smb://server/share", "/run/user/1000/gvfs/smb-share:server=s", "/mnt/nas/r"
    })
    void foldersOnTheNetworkHaveNoServiceName(String path) {
        assertThat(SyncedFolders.serviceOf(path)).contains("");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "C:\\Users\\Zh\\Documents\\Тізілім", "/home/zh/Тізілімдер/Мысал дүкен", "/Users/zh/Documents/r", "/home/zh/dropboxes/r", "D:\\Register"
    })
    void foldersOfThisComputerAreFine(String path) {
        assertThat(SyncedFolders.serviceOf(path)).isEmpty();
    }

    @Test
    void writingOfTheNameDoesNotMatter() {
        assertThat(SyncedFolders.serviceOf("/home/zh/DROPBOX/r")).contains("Dropbox");
    }
}
