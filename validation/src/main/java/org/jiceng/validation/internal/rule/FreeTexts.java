package org.jiceng.validation.internal.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiceng.extension.ExtensionValue;
import org.jiceng.extension.Extensions;
import org.jiceng.grid.Grid;
import org.jiceng.id.DatasetRecord;
import org.jiceng.member.Employment;
import org.jiceng.member.Member;
import org.jiceng.member.Post;
import org.jiceng.member.Registration;
import org.jiceng.organization.Organization;
import org.jiceng.points.PointsEntry;
import org.jiceng.points.Posting;
import org.jiceng.request.RequestEvent;
import org.jiceng.request.RequestMatter;
import org.jiceng.request.Requester;
import org.jiceng.request.ServiceRequest;
import org.jiceng.territory.Division;
import org.jiceng.territory.Place;
import org.jiceng.territory.ResidentialComplex;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a record in which people write what they like, by the pointers to them; also what they call bodies and
 * places, since somebody who is to be found again is soon a part of a name. Names of persons are not among them.
 */
final class FreeTexts {

    private static final String NAME = "/name";

    private final Map<String, String> texts = new LinkedHashMap<>();

    private FreeTexts() {}

    static Map<String, String> of(DatasetRecord record) {
        FreeTexts found = new FreeTexts();
        found.addNames(record);
        if (record instanceof ServiceRequest request) {
            found.addAll(request.matter(), request.events());
        } else if (record instanceof Member member) {
            found.addAll("/skills", member.skills());
            found.addAll("/serviceIntents", member.serviceIntents());
        } else if (record instanceof Employment employment) {
            found.add("/grade", employment.grade());
        } else if (record instanceof PointsEntry entry && entry.posting() instanceof Posting.Adjustment adjustment) {
            found.add("/posting/reason", adjustment.reason());
        }
        found.addLocal(extensions(record), false);
        return Collections.unmodifiableMap(found.texts);
    }

    /**
     * A pseudonym is looked at too: it is made up by people, and a telephone number is no pseudonym. So is a whole number
     * of an extension, as it is written: a number of a person stays one without quotation marks.
     */
    static Map<String, String> withNumbersOf(DatasetRecord record) {
        FreeTexts all = new FreeTexts();
        all.texts.putAll(of(record));
        all.addLocal(extensions(record), true);
        if (record instanceof ServiceRequest request
                && request.requester() instanceof Requester.Pseudonymous requester) {
            all.add("/requester/pseudonym", requester.pseudonym().reveal());
        }
        return Collections.unmodifiableMap(all.texts);
    }

    private void addNames(DatasetRecord record) {
        if (record instanceof Division division) {
            add(NAME, division.name());
        } else if (record instanceof Grid grid) {
            add(NAME, grid.name());
        } else if (record instanceof ResidentialComplex complex) {
            add(NAME, complex.name());
            for (int i = 0; i < complex.buildings().size(); i++) {
                add("/buildings/" + i + NAME, complex.buildings().get(i).name());
            }
        } else if (record instanceof Organization organization) {
            add(NAME, organization.name());
            addPlaces(organization.serves());
        } else if (record instanceof Member member) {
            addPlaces(member.serves());
        }
    }

    private void addPlaces(List<Place> places) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i) instanceof Place.Named named) {
                add("/serves/" + i + NAME, named.name());
            }
        }
    }

    private static Extensions extensions(DatasetRecord record) {
        if (record instanceof Organization organization) {
            return organization.extensions();
        } else if (record instanceof Grid grid) {
            return grid.extensions();
        } else if (record instanceof ResidentialComplex complex) {
            return complex.extensions();
        } else if (record instanceof Member member) {
            return member.extensions();
        } else if (record instanceof Post post) {
            return post.extensions();
        } else if (record instanceof Registration registration) {
            return registration.extensions();
        } else if (record instanceof Employment employment) {
            return employment.extensions();
        } else if (record instanceof PointsEntry entry) {
            return entry.extensions();
        } else if (record instanceof ServiceRequest request) {
            return request.extensions();
        }
        return Extensions.NONE;
    }

    private void addAll(RequestMatter matter, List<RequestEvent> events) {
        add("/matter/title", matter.title());
        add("/matter/description", matter.description());
        add("/matter/caseReference", matter.caseReference());
        for (int i = 0; i < events.size(); i++) {
            add("/events/" + i + "/note", events.get(i).note());
        }
    }

    private void addAll(String pointer, List<String> elements) {
        for (int i = 0; i < elements.size(); i++) {
            add(pointer + "/" + i, elements.get(i));
        }
    }

    private void addLocal(Extensions extensions, boolean withNumbers) {
        extensions.values().forEach((key, value) -> addLocal("/extensions/" + key, value, withNumbers));
    }

    private void addLocal(String pointer, ExtensionValue value, boolean withNumbers) {
        if (value instanceof ExtensionValue.Text text) {
            add(pointer, text.value());
        } else if (withNumbers && value instanceof ExtensionValue.Whole whole) {
            add(pointer, Long.toString(whole.value()));
        } else if (value instanceof ExtensionValue.Items items) {
            for (int i = 0; i < items.values().size(); i++) {
                addLocal(pointer + "/" + i, items.values().get(i), withNumbers);
            }
        }
    }

    private void add(String pointer, @Nullable String text) {
        if (text != null) {
            texts.put(pointer, text);
        }
    }
}
