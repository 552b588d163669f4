package org.seloste.web.statement;

import org.seloste.statement.Category;
import org.seloste.statement.Field;
import org.seloste.statement.LocalText;
import org.seloste.statement.Purpose;
import org.seloste.statement.Recipient;
import org.seloste.statement.Source;
import org.seloste.statement.Statement;
import org.seloste.web.page.Part;
import org.seloste.web.page.Part.Fact;
import org.seloste.web.page.Span;

import java.util.ArrayList;
import java.util.List;

/** What is done with the data: why, which, how long, from where, to whom (Art. 13-14). */
final class DataSections {
    private final Speaker speaker;
    private final Statement statement;

    DataSections(Speaker speaker) {
        this.speaker = speaker;
        this.statement = speaker.statement();
    }

    Section purposes() {
        List<Part> parts = new ArrayList<>();
        statement.purposes().forEach(purpose -> parts.add(purpose(purpose)));
        return new Section("purposes", speaker.say(StatementText.PURPOSES), parts);
    }

    Section data() {
        List<Fact> facts = new ArrayList<>();
        for (Category category : statement.categories()) {
            facts.add(Fact.of(speaker.in(category.name()), speaker.fieldNames(keys(category))));
        }
        return new Section(
                "data", speaker.say(StatementText.DATA), List.of(new Part.Facts(null, facts)));
    }

    Section statutory(LocalText text) {
        return speaker.section("statutory", StatementText.STATUTORY, text);
    }

    Section sources() {
        List<Fact> facts = new ArrayList<>();
        addSources(facts, StatementText.FROM_YOU, true);
        addSources(facts, StatementText.FROM_OTHERS, false);
        return new Section(
                "sources",
                speaker.say(StatementText.SOURCES),
                List.of(new Part.Facts(null, facts)));
    }

    Section recipients() {
        List<Fact> facts = new ArrayList<>();
        statement.recipients().forEach(recipient -> facts.add(recipient(recipient)));
        return new Section(
                "recipients",
                speaker.say(StatementText.RECIPIENTS),
                List.of(new Part.Facts(null, facts)));
    }

    Section transfers() {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.Paragraphs.of(speaker.in(statement.transfers().policy())));
        if (statement.transfers().safeguard() != null) {
            parts.add(Part.Paragraphs.of(speaker.in(statement.transfers().safeguard())));
        }
        return new Section("transfers", speaker.say(StatementText.TRANSFERS), parts);
    }

    private Part purpose(Purpose purpose) {
        List<Category> categories =
                statement.categories().stream()
                        .filter(category -> purpose.categories().contains(category.key()))
                        .toList();
        List<Fact> facts = new ArrayList<>();
        add(facts, StatementText.PURPOSE_WHY, List.of(speaker.in(purpose.description())));
        add(facts, StatementText.PURPOSE_DATA, List.of(names(categories)));
        add(facts, StatementText.PURPOSE_BASIS, List.of(speaker.basis(purpose.basis())));
        if (purpose.interest() != null) {
            add(facts, StatementText.PURPOSE_INTEREST, List.of(speaker.in(purpose.interest())));
        }
        add(facts, StatementText.PURPOSE_KEPT, new Retention(speaker).of(categories));
        add(facts, StatementText.PURPOSE_RECIPIENTS, recipientsOf(categories));
        facts.add(seeSources());
        return new Part.Facts(speaker.in(purpose.name()), facts);
    }

    private void add(List<Fact> facts, StatementText term, List<String> values) {
        if (!values.isEmpty()) {
            facts.add(new Fact(speaker.say(term), values.stream().map(Span::plain).toList()));
        }
    }

    private String names(List<Category> categories) {
        return Speaker.list(
                categories.stream().map(category -> speaker.in(category.name())).toList());
    }

    private List<String> recipientsOf(List<Category> categories) {
        List<String> fields =
                categories.stream().flatMap(category -> keys(category).stream()).toList();
        return statement.recipients().stream()
                .filter(recipient -> recipient.fields().stream().anyMatch(fields::contains))
                .map(Recipient::name)
                .toList();
    }

    /** Sources are the same for every purpose, and a long list: it stands on the page once. */
    private Fact seeSources() {
        Span list = Span.link(speaker.say(StatementText.SOURCES), "#sources");
        return new Fact(speaker.say(StatementText.PURPOSE_SOURCE), List.of(list));
    }

    private void addSources(List<Fact> facts, StatementText term, boolean fromPerson) {
        List<String> names =
                statement.sources().stream()
                        .filter(source -> source.fromPerson() == fromPerson)
                        .map(this::sourceName)
                        .toList();
        add(facts, term, names);
    }

    private String sourceName(Source source) {
        String name = speaker.in(source.name());
        return source.organisationOnly()
                ? speaker.say(StatementText.ORGANISATION_ONLY, name)
                : name;
    }

    private Fact recipient(Recipient recipient) {
        String country = speaker.country(recipient.country());
        List<Span> values = new ArrayList<>();
        values.add(Span.plain(speaker.in(recipient.role())));
        values.add(
                Span.plain(
                        recipient.processor()
                                ? speaker.say(StatementText.PROCESSOR, country)
                                : speaker.say(StatementText.OWN_RIGHT, country)));
        values.add(
                Span.plain(
                        speaker.say(StatementText.GETS, speaker.fieldNames(recipient.fields()))));
        if (recipient.transferBasis() != null) {
            values.add(Span.plain(speaker.in(recipient.transferBasis())));
        }
        return new Fact(recipient.name(), values);
    }

    private static List<String> keys(Category category) {
        return category.fields().stream().map(Field::key).toList();
    }
}
