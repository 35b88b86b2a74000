package org.jiceng.validation.internal.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jiceng.extension.ExtensionValue;
import org.jiceng.extension.Extensions;
import org.jiceng.grid.Grid;
import org.jiceng.id.DatasetRecord;
import org.jiceng.organization.Organization;
import org.jiceng.request.RequestMatter;
import org.jiceng.request.Requester;
import org.jiceng.request.ServiceRequest;
import org.jspecify.annotations.Nullable;

/** The texts of a record in which people write what they like, by the pointers to them. */
final class FreeTexts {

    private final Map<String, String> texts = new LinkedHashMap<>();

    private FreeTexts() {}

    static Map<String, String> of(DatasetRecord record) {
        FreeTexts found = new FreeTexts();
        if (record instanceof ServiceRequest request) {
            found.addAll(request);
        } else if (record instanceof Organization organization) {
            found.addLocal(organization.extensions());
        } else if (record instanceof Grid grid) {
            found.addLocal(grid.extensions());
        }
        return Collections.unmodifiableMap(found.texts);
    }

    /** A pseudonym is looked at too: it is made up by people, and a telephone number is no pseudonym. */
    static Map<String, String> withPseudonymOf(DatasetRecord record) {
        Map<String, String> all = new LinkedHashMap<>(of(record));
        if (record instanceof ServiceRequest request
                && request.requester() instanceof Requester.Pseudonymous requester) {
            all.put("/requester/pseudonym", requester.pseudonym().reveal());
        }
        return all;
    }

    private void addAll(ServiceRequest request) {
        RequestMatter matter = request.matter();
        add("/matter/title", matter.title());
        add("/matter/description", matter.description());
        add("/matter/caseReference", matter.caseReference());
        for (int i = 0; i < request.events().size(); i++) {
            add("/events/" + i + "/note", request.events().get(i).note());
        }
        addLocal(request.extensions());
    }

    private void addLocal(Extensions extensions) {
        extensions.values().forEach((key, value) -> addLocal("/extensions/" + key, value));
    }

    private void addLocal(String pointer, ExtensionValue value) {
        if (value instanceof ExtensionValue.Text text) {
            add(pointer, text.value());
        } else if (value instanceof ExtensionValue.Items items) {
            for (int i = 0; i < items.values().size(); i++) {
                addLocal(pointer + "/" + i, items.values().get(i));
            }
        }
    }

    private void add(String pointer, @Nullable String text) {
        if (text != null) {
            texts.put(pointer, text);
        }
    }
}
