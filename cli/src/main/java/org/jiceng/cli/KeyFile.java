package org.jiceng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jiceng.privacy.KeyedHash;
import org.jiceng.validation.report.TerminalText;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Reads the secret by which records of persons are named. */
final class KeyFile {

    private KeyFile() {}

    static KeyedHash read(Path file, CommandLine command) {
        try {
            return KeyedHash.of(Files.readAllBytes(file));
        } catch (IOException cannotBeRead) {
            throw new ParameterException(command, "The key file cannot be read: " + TerminalText.safe(file.toString()));
        } catch (IllegalArgumentException tooShort) {
            throw new ParameterException(command, "The key file is too short: at least 16 bytes are needed");
        }
    }
}
