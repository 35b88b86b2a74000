package org.jiceng.serialization;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import org.jspecify.annotations.Nullable;

/** A file that is written beside its target and takes the target's place when it is whole. */
final class TargetFile {

    private static final int MOST_WRITERS = 1000;
    private static final int MOST_LINKS = 40;

    private final Storage storage;
    private final Path target;
    private final Path temporary;
    private final OutputStream out;

    private TargetFile(Storage storage, Path target, Path temporary, OutputStream out) {
        this.storage = storage;
        this.target = target;
        this.temporary = temporary;
        this.out = out;
    }

    static TargetFile open(Path path, Storage storage) {
        if (Files.isDirectory(path)) {
            throw ExchangeException.directory(path);
        }
        Path temporary = null;
        try {
            Path target = follow(path.toAbsolutePath());
            Path directory = target.getParent();
            if (directory == null) {
                throw ExchangeException.directory(path);
            }
            boolean replaces = Files.exists(target);
            if (replaces && !Files.isRegularFile(target)) {
                throw ExchangeException.notRegular(path);
            }
            if (replaces && !Files.isWritable(target)) {
                throw new AccessDeniedException(path.toString());
            }
            temporary = beside(target, directory);
            if (replaces) {
                copyPermissions(target, temporary);
            }
            return new TargetFile(storage, target, temporary, storage.open(temporary));
        } catch (IOException e) {
            delete(temporary);
            throw ExchangeException.failed(path.toString(), e);
        }
    }

    /** Follows symbolic links, also one that leads to a file that is not there yet. */
    private static Path follow(Path path) throws IOException {
        Path at = path;
        for (int i = 0; i < MOST_LINKS; i++) {
            if (!Files.isSymbolicLink(at)) {
                return at;
            }
            at = at.resolveSibling(Files.readSymbolicLink(at));
        }
        throw new FileSystemLoopException(path.toString());
    }

    /** Takes the first free name; unlike a temporary file of the system it has the permissions of any new file. */
    private static Path beside(Path target, Path directory) throws IOException {
        for (int i = 0; ; i++) {
            Path candidate = directory.resolve("." + target.getFileName() + "." + i + ".part");
            try {
                return Files.createFile(candidate);
            } catch (FileAlreadyExistsException anotherWriterIsAtWork) {
                if (i == MOST_WRITERS) {
                    throw anotherWriterIsAtWork;
                }
            }
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView young =
                Files.getFileAttributeView(to, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (old != null && young != null) {
            young.setPermissions(old.readAttributes().permissions());
        }
    }

    OutputStream out() {
        return out;
    }

    /** Moves the file only after its bytes are on the disk, so that a crash leaves the old file or the new one. */
    void publish() throws IOException {
        storage.force(temporary);
        storage.move(temporary, target);
        Path directory = target.getParent();
        if (directory != null) {
            storage.forceDirectory(directory);
        }
    }

    void discard() {
        try {
            out.close();
        } catch (IOException alreadyReportingSomethingElse) {
            // The caller learns of the first failure.
        } finally {
            delete(temporary);
        }
    }

    private static void delete(@Nullable Path path) {
        if (path == null) {
            return;
        }
        try {
            Files.deleteIfExists(path);
        } catch (IOException alreadyReportingSomethingElse) {
            // The caller learns of the first failure; a leftover hidden file does no harm.
            return;
        }
    }
}
