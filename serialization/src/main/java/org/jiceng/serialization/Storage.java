package org.jiceng.serialization;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** What is done to the disk while a file is written, one method for each step that can fail. */
interface Storage {

    /** The disk of the machine. */
    Storage SYSTEM = new Storage() {};

    /** Opens a file that is there and empty. */
    default OutputStream open(Path file) throws IOException {
        return Files.newOutputStream(file);
    }

    /** Waits until the bytes of a file are on the disk. */
    default void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Moves a file into the place of another one in one step; where the system cannot, it fails. */
    default void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Waits until the new name is on the disk, where the system lets a directory be opened. */
    default void forceDirectory(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notPossibleOnThisSystem) {
            // The file is in its place; after a crash of the machine the old one may stand there again.
            return;
        }
    }
}
