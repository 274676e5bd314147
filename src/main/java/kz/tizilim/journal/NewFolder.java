package kz.tizilim.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import javax.crypto.SecretKey;
import kz.tizilim.storage.Database;
import kz.tizilim.vault.Disk;
import kz.tizilim.vault.DiskFile;
import kz.tizilim.vault.IntegrityKey;
import kz.tizilim.vault.KeyDerivation;
import kz.tizilim.vault.Keyring;
import kz.tizilim.vault.RegisterCopies;
import kz.tizilim.vault.RegisterHeader;
import kz.tizilim.vault.Sealing;
import kz.tizilim.vault.SlotRole;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files of a register that was just made. */
record NewFolder(RegisterHeader register, RegisterHeader.Unlocked unlocked, Keyring keyring) {
    private static final Logger LOG = LoggerFactory.getLogger(NewFolder.class);

    /** Fills an empty folder. The register file comes last: a folder without it is no register yet. */
    static NewFolder fill(Disk disk, Path folder, NewRegister how, Instant now) throws IOException {
        SecretKey master = Sealing.freshKey();
        byte[] secret = KeyDerivation.bytesOf(how.passphrase());
        RegisterHeader register = RegisterHeader.fresh(master, secret, how.recovery(), how.cost(), now);
        Arrays.fill(secret, (byte) 0);
        IntegrityKey integrity = IntegrityKey.of(master, register.id());
        Keyring keyring = Keyring.create(disk, folder, register.id(), master);
        try {
            try (DiskFile journal = disk.open(folder.resolve(JournalFile.NAME));
                    HeadFile head = HeadFile.open(disk, folder, integrity)) {
                journal.force();
                head.write(Head.beforeFirst(register.id()));
            }
            RegisterCopies.write(register, disk, folder);
        } catch (IOException e) {
            keyring.close();
            throw e;
        }
        var officer = register.slots().stream().filter(slot -> slot.role() == SlotRole.OFFICER).findFirst().orElseThrow();
        return new NewFolder(register, new RegisterHeader.Unlocked(master, officer, register, List.of()), keyring);
    }

    /** Takes away what a failed making left, so that it can be tried again in the same place. */
    static void clear(Disk disk, Path folder) {
        for (String name : List.of(
                RegisterHeader.NAME,
                RegisterHeader.COPY,
                Keyring.NAME,
                Keyring.COPY,
                JournalFile.NAME,
                HeadFile.NAME,
                Database.FILE,
                DatabaseSeal.NAME,
                FolderNames.FRESH + "/" + Database.FILE,
                FolderNames.FRESH,
                SealedFiles.FOLDER,
                FolderLock.NAME)) {
            try {
                disk.delete(folder.resolve(name));
            } catch (IOException e) {
                LOG.warn("A half-made register leaves a file behind: {}", name);
            }
        }
    }
}
