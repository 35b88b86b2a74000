package org.jiceng.validation.oracle;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jiceng.dataset.Dataset;
import org.jiceng.id.DatasetRecord;
import org.jiceng.serialization.ExchangeWriter;

/** Writes a dataset as the exchange file that it would be; what is in it is fictitious, so that it may be shown. */
final class Print {

    private Print() {}

    static byte[] bytes(Dataset dataset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ExchangeWriter writer = ExchangeWriter.to(out, dataset.header())) {
            for (DatasetRecord record : dataset.records()) {
                writer.write(record);
            }
            writer.complete();
        }
        return out.toByteArray();
    }

    static String of(Dataset dataset) {
        return new String(bytes(dataset), StandardCharsets.UTF_8);
    }
}
