package org.jiceng.validation.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Takes pictures of a report at three widths and in print, to be looked at:
 * {@code HtmlReportPictures PAGE.html FOLDER} or {@code HtmlReportPictures hostile FOLDER}.
 */
final class HtmlReportPictures {

    private static final int[] WIDTHS = {1280, 768, 390};

    private HtmlReportPictures() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        Path page = Path.of(arguments[0]);
        if (arguments[0].equals("hostile")) {
            page = folder.resolve("hostile.html");
            Files.writeString(page, HostileReports.page(Locale.SIMPLIFIED_CHINESE));
        }
        Path profile = Files.createTempDirectory("pictures");
        try (Browser browser = Browser.start(Browser.find().orElseThrow(), profile)) {
            for (String language : new String[] {"zh", "en"}) {
                for (int width : WIDTHS) {
                    browser.size(width, 900);
                    browser.open(page.toUri().toString());
                    browser.evaluate("document.getElementById('language-" + language + "').checked=true");
                    browser.evaluate("document.querySelector('details.code').open=true");
                    int height = browser.evaluate("document.documentElement.scrollHeight")
                            .asInt();
                    browser.size(width, Math.min(height, 6000));
                    // The first one makes what comes into view be laid out.
                    browser.picture();
                    Files.write(folder.resolve(language + "-" + width + ".png"), browser.picture());
                }
                Files.write(folder.resolve(language + ".pdf"), browser.print());
            }
        }
    }
}
