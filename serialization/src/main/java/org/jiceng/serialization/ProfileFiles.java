package org.jiceng.serialization;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jiceng.finding.Finding;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.Location;
import org.jiceng.profile.Profile;
import org.jiceng.profile.ProfileHash;
import org.jiceng.serialization.internal.scan.ByteReader;
import org.jiceng.serialization.internal.scan.FileGuess;
import org.jiceng.serialization.internal.scan.Slice;
import org.jiceng.serialization.internal.scan.ValueScanner;
import org.jiceng.serialization.internal.shape.JsonFactories;
import org.jiceng.serialization.internal.shape.Shapes;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Reads and writes profiles as files: one JSON object, its first member {@code "format":"jiceng-profile/1"}.
 *
 * <p>Reading is as strict as that of exchange files, with findings of the same kind. What is right about a profile that
 * could be read, a checker says.
 */
public final class ProfileFiles {

    // A profile is one value, so it may be as large as a file with many records would hardly be.
    private static final ReadLimits LIMITS = ReadLimits.standard().withMaxRecordBytes(1 << 24);

    private ProfileFiles() {}

    /**
     * Reads a profile.
     *
     * @param path the file
     * @return the profile, or everything that keeps it from being read
     * @throws ExchangeException if the file is not there, is a directory, or cannot be read
     */
    public static Reading<Profile> read(Path path) {
        if (Files.isDirectory(path)) {
            throw ExchangeException.directory(path);
        }
        try (InputStream in = Files.newInputStream(path)) {
            return read(in, path.toString());
        } catch (IOException e) {
            throw ExchangeException.failed(path.toString(), e);
        }
    }

    /**
     * Reads a profile.
     *
     * @param in the bytes; they are not closed
     * @param name what findings call them
     * @return the profile, or everything that keeps it from being read
     * @throws ExchangeException if the bytes cannot be read
     */
    public static Reading<Profile> read(InputStream in, String name) {
        try {
            return read(new ByteReader(in), new Location(name, 0, -1, null, null, -1, ""));
        } catch (IOException e) {
            throw ExchangeException.failed(name, e);
        }
    }

    private static Reading<Profile> read(ByteReader in, Location place) throws IOException {
        String guess = FileGuess.of(in.head());
        if (guess != null) {
            return refused(finding(JsonFindings.ENCODING, in, place).with("guess", guess));
        }
        if (in.peek() == 0xEF) {
            return refused(finding(JsonFindings.BYTE_ORDER_MARK, in, place));
        }
        ValueScanner scanner = new ValueScanner(in, LIMITS.maxRecordBytes());
        if (scanner.skipWhiteSpace() == ByteReader.END) {
            return refused(finding(JsonFindings.EMPTY, in, place));
        }
        Slice slice = scanner.next();
        if (slice == null) {
            boolean cut = scanner.failure() == ValueScanner.Failure.CUT;
            return refused(finding(cut ? JsonFindings.CUT : JsonFindings.SYNTAX, in, place));
        }
        if (scanner.skipWhiteSpace() != ByteReader.END) {
            return refused(finding(JsonFindings.TRAILING_CONTENT, in, place));
        }
        return new PartReader(LIMITS).read(slice, Shapes.profile(), place);
    }

    private static Finding finding(FindingCode code, ByteReader in, Location place) {
        return PartReader.finding(code, place.at(in.line(), in.offset()));
    }

    private static Reading<Profile> refused(Finding why) {
        Location place = why.location();
        return new Reading<>(place, null, null, List.of(why), List.of(), false, place::withPointer);
    }

    /**
     * Reads a profile, or nothing.
     *
     * @param path the file
     * @return the profile; what is right about it, a checker says
     * @throws ExchangeException if the file cannot be read, or is not a well-formed profile
     */
    public static Profile load(Path path) {
        Reading<Profile> reading = read(path);
        return reading.value().orElseThrow(() -> {
            Finding first = reading.findings().get(0);
            return ExchangeException.notWellFormed(
                    path.toString(),
                    first.code() + " at " + first.location().pointer() + ", line "
                            + first.location().line());
        });
    }

    /**
     * Returns a profile as the text of a file, with line breaks and indents for people.
     *
     * @param profile the profile
     * @return JSON with a line feed at its end, the same on every machine
     */
    public static String text(Profile profile) {
        return new String(bytes(profile, new Indenting()), StandardCharsets.UTF_8) + "\n";
    }

    /**
     * Returns the hash of a profile's content; white space and order of members in a file do not matter to it.
     *
     * @param profile the profile
     * @return SHA-256 of the profile as JSON without white space
     */
    public static ProfileHash hash(Profile profile) {
        return ProfileHash.of("sha256:" + HexFormat.of().formatHex(sha256(bytes(profile, ObjectWriteContext.empty()))));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("Every Java platform has SHA-256", impossible);
        }
    }

    private static byte[] bytes(Profile profile, ObjectWriteContext context) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = JsonFactories.create(LIMITS).createGenerator(context, out)) {
            Shapes.profile().write(profile, generator);
        }
        return out.toByteArray();
    }

    /** Breaks lines with a line feed, whatever the system does. */
    private static final class Indenting extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
