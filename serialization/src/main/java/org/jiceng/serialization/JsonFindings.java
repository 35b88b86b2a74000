package org.jiceng.serialization;

import java.io.InputStream;
import org.jiceng.finding.FindingCatalogue;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.FindingResources;
import org.jspecify.annotations.Nullable;

/**
 * The finding codes of reading: {@code json.*} for any JSON, {@code exchange.*} for the form of exchange files,
 * {@code file.*} for files that could not be opened.
 */
public final class JsonFindings {

    /** The bytes are not JSON at this place. */
    public static final FindingCode SYNTAX = FindingCode.of("json.syntax");
    /** The bytes are not UTF-8 at this place. */
    public static final FindingCode INVALID_UTF8 = FindingCode.of("json.invalid-utf8");
    /** The file begins with a byte order mark. */
    public static final FindingCode BYTE_ORDER_MARK = FindingCode.of("json.byte-order-mark");
    /** A string has half of a surrogate pair or a noncharacter. */
    public static final FindingCode UNFIT_TEXT = FindingCode.of("json.unfit-text");
    /** A name stands twice in one object. */
    public static final FindingCode DUPLICATE_KEY = FindingCode.of("json.duplicate-key");
    /** A property is not known. */
    public static final FindingCode UNKNOWN_PROPERTY = FindingCode.of("json.unknown-property");
    /** A required property is not there. */
    public static final FindingCode MISSING_PROPERTY = FindingCode.of("json.missing-property");
    /** A value is null, where it should be left out. */
    public static final FindingCode NULL = FindingCode.of("json.null");
    /** A value is of another JSON type. */
    public static final FindingCode WRONG_TYPE = FindingCode.of("json.wrong-type");
    /** A number is not whole, or larger than every reader reads exactly. */
    public static final FindingCode NOT_WHOLE = FindingCode.of("json.not-whole");
    /** A text is not of the form of its type. */
    public static final FindingCode BAD_VALUE = FindingCode.of("json.bad-value");
    /** A text is not a day. */
    public static final FindingCode BAD_DATE = FindingCode.of("json.bad-date");
    /** A text is not an instant. */
    public static final FindingCode BAD_TIME = FindingCode.of("json.bad-time");
    /** A word is not in its list. */
    public static final FindingCode UNKNOWN_WORD = FindingCode.of("json.unknown-word");
    /** An extension has a value that extensions cannot have. */
    public static final FindingCode BAD_EXTENSION = FindingCode.of("json.bad-extension");
    /** An extension has a key without namespace. */
    public static final FindingCode BAD_EXTENSION_KEY = FindingCode.of("json.bad-extension-key");
    /** Something exceeds a limit of the JSON library that has no code of its own. */
    public static final FindingCode LIMIT = FindingCode.of("json.limit");
    /** A record has more bytes than the limits allow. */
    public static final FindingCode RECORD_TOO_LARGE = FindingCode.of("json.record-too-large");
    /** Something follows the end of the document. */
    public static final FindingCode TRAILING_CONTENT = FindingCode.of("json.trailing-content");

    /** The file has no content. */
    public static final FindingCode EMPTY = FindingCode.of("exchange.empty");
    /** The file is in another encoding, or is not a text. */
    public static final FindingCode ENCODING = FindingCode.of("exchange.encoding");
    /** The file does not say that it is an exchange file. */
    public static final FindingCode FORMAT_MISSING = FindingCode.of("exchange.format.missing");
    /** The file is of a version that this library does not read. */
    public static final FindingCode FORMAT_UNKNOWN = FindingCode.of("exchange.format.unknown");
    /** A part of the document is missing. */
    public static final FindingCode PART_MISSING = FindingCode.of("exchange.part.missing");
    /** A part of the document stands in another place than it should. */
    public static final FindingCode PART_MISPLACED = FindingCode.of("exchange.part.misplaced");
    /** The file ends in the middle. */
    public static final FindingCode CUT = FindingCode.of("exchange.cut");
    /** The file is larger than the limits allow. */
    public static final FindingCode DOCUMENT_TOO_LARGE = FindingCode.of("exchange.document-too-large");
    /** The trailer counts other records than the file has. */
    public static final FindingCode COUNT_MISMATCH = FindingCode.of("exchange.trailer.count");

    /** There is no file of that name. */
    public static final FindingCode FILE_NOT_FOUND = FindingCode.of("file.not-found");
    /** There is a directory of that name. */
    public static final FindingCode FILE_IS_DIRECTORY = FindingCode.of("file.directory");
    /** The system does not allow to read or write the file. */
    public static final FindingCode FILE_NOT_ALLOWED = FindingCode.of("file.not-allowed");
    /** Reading or writing the file failed midway. */
    public static final FindingCode FILE_FAILED = FindingCode.of("file.failed");
    /** The content of the file is not well-formed, and all or nothing was asked for. */
    public static final FindingCode FILE_NOT_WELL_FORMED = FindingCode.of("file.not-well-formed");
    /** The values of an object do not fit together. */
    public static final FindingCode BAD_PARTS = FindingCode.of("json.bad-parts");

    /** Objects and arrays are nested deeper than the limits allow. */
    public static final FindingCode TOO_DEEP = FindingCode.of("json.too-deep");
    /** A string is longer than the limits allow. */
    public static final FindingCode TEXT_TOO_LONG = FindingCode.of("json.text-too-long");
    /** A number is longer than the limits allow. */
    public static final FindingCode NUMBER_TOO_LONG = FindingCode.of("json.number-too-long");
    /** The name of a property is longer than the limits allow. */
    public static final FindingCode NAME_TOO_LONG = FindingCode.of("json.name-too-long");
    /** There is more wrong than the limits allow to list. */
    public static final FindingCode TOO_MANY_FINDINGS = FindingCode.of("json.too-many-findings");
    /** A line, or the way to the end of a record, is longer than the limits allow. */
    public static final FindingCode LINE_TOO_LONG = FindingCode.of("exchange.line-too-long");
    /** A line of a stream has nothing on it. */
    public static final FindingCode BLANK_LINE = FindingCode.of("exchange.blank-line");
    /** The bytes of a stream are others than those that the trailer states the hash of. */
    public static final FindingCode HASH_MISMATCH = FindingCode.of("exchange.trailer.hash");
    /** The compressed data are damaged. */
    public static final FindingCode GZIP_DAMAGED = FindingCode.of("exchange.gzip-damaged");
    /** The file is there already, and was not to be replaced. */
    public static final FindingCode FILE_EXISTS = FindingCode.of("file.exists");
    /** There is something of that name that is neither a file nor a directory. */
    public static final FindingCode FILE_NOT_REGULAR = FindingCode.of("file.not-regular");

    private JsonFindings() {}

    /**
     * Returns what the codes of reading mean.
     *
     * @return the catalogue
     */
    public static FindingCatalogue catalogue() {
        return Holder.CATALOGUE;
    }

    private static @Nullable InputStream open(String file) {
        return JsonFindings.class.getResourceAsStream(file);
    }

    private static final class Holder {

        private static final FindingCatalogue CATALOGUE =
                FindingResources.load(JsonFindings::open, "json-findings", "json-findings", "");
    }
}
