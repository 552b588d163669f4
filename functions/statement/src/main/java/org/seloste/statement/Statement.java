package org.seloste.statement;

import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A published privacy statement as data: shown to the public and executed.
 *
 * <p>The statement compiler makes it from {@code statement.yaml} and sees to it that every key that
 * one part names exists in the other.
 *
 * @param controller who is responsible (GDPR Art. 13(1)(a))
 * @param register the register and its name
 * @param languages language tags in which everything is said; the first is the default
 * @param zone the zone whose calendar days count for periods and time limits
 * @param holidays the public holidays, computed when the statement was compiled
 * @param versions the versions of the statement, newest first
 * @param law the laws that the statement follows, named for people; null is a gap for the owner
 * @param purposes why data is processed, and on which basis (Art. 13(1)(c), (d))
 * @param categories which data, as typed fields (Art. 14(1)(d))
 * @param relationships how a person stands to the controller: prospect, customer, member
 * @param retention how long what is kept, counted from which event (Art. 13(2)(a))
 * @param statutoryRetention what other law makes the controller keep, also after an erasure (Art.
 *     17(3)(b)); null is a gap for the owner
 * @param sources where data comes from (Art. 14(2)(f))
 * @param recipients to whom data is given (Art. 13(1)(e)); empty when nobody has been named yet
 * @param transfers transfers outside the EU and the EEA (Art. 13(1)(f))
 * @param rights what the statement says of the rights of Articles 15 to 22
 * @param security how the data is protected (Art. 32)
 * @param cookies what is said of cookies and analytics
 * @param authority the supervisory authority (Art. 13(2)(d))
 * @param forms the forms of the company's website
 * @param limits how much may be sent in how long a time
 * @param requests how requests of Articles 15 to 22 are dealt with
 */
public record Statement(
        Controller controller,
        Register register,
        List<String> languages,
        ZoneId zone,
        Holidays holidays,
        List<Version> versions,
        @Nullable LocalText law,
        List<Purpose> purposes,
        List<Category> categories,
        List<Relationship> relationships,
        List<RetentionRule> retention,
        @Nullable LocalText statutoryRetention,
        List<Source> sources,
        List<Recipient> recipients,
        Transfers transfers,
        Rights rights,
        LocalText security,
        LocalText cookies,
        Authority authority,
        List<Form> forms,
        Limits limits,
        RequestRules requests) {

    public Statement {
        languages = List.copyOf(languages);
        versions = List.copyOf(versions);
        purposes = List.copyOf(purposes);
        categories = List.copyOf(categories);
        relationships = List.copyOf(relationships);
        retention = List.copyOf(retention);
        sources = List.copyOf(sources);
        recipients = List.copyOf(recipients);
        forms = List.copyOf(forms);
    }

    /** The language in which is spoken when nothing else is known. */
    public String defaultLanguage() {
        return languages.getFirst();
    }

    /** The version in force, whose key stands on everything that is stored under it. */
    public Version currentVersion() {
        return versions.getFirst();
    }

    /** The form of that key, if the statement has it. */
    public Optional<Form> findForm(String key) {
        return forms.stream().filter(form -> form.key().equals(key)).findFirst();
    }

    /**
     * The category of that key.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Category category(String key) {
        return categories.stream()
                .filter(category -> category.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no category '%s'".formatted(key)));
    }

    /** What people call a category that a letter of any day names. */
    public LocalText categoryName(String key) {
        return nameOf(key, categories.stream(), Category::key, Category::name);
    }

    /** What people call a field that a letter of any day names. */
    public LocalText fieldName(String key) {
        return nameOf(
                key,
                categories.stream().flatMap(category -> category.fields().stream()),
                Field::key,
                Field::name);
    }

    /** Why data is kept by a rule that a letter of any day names. */
    public LocalText whyKept(String rule) {
        return nameOf(rule, retention.stream(), RetentionRule::key, RetentionRule::why);
    }

    /** Whether a rule that a letter of any day names is one by which other law keeps data. */
    public boolean isKeptByLaw(String rule) {
        return retention.stream()
                .filter(one -> one.key().equals(rule))
                .anyMatch(one -> one.basis() == Basis.LEGAL_OBLIGATION);
    }

    /** Letters outlive what they name: what the statement has dropped since keeps its key. */
    private <T> LocalText nameOf(
            String key, Stream<T> all, Function<T, String> keys, Function<T, LocalText> names) {
        return all.filter(one -> keys.apply(one).equals(key))
                .findFirst()
                .map(names)
                .orElseGet(
                        () ->
                                new LocalText(
                                        languages.stream()
                                                .collect(
                                                        Collectors.toMap(
                                                                language -> language, _ -> key))));
    }

    /** The category that covers a field; empty when the statement does not name it. */
    public Optional<Category> categoryOf(String field) {
        return categories.stream()
                .filter(
                        category ->
                                category.fields().stream()
                                        .anyMatch(covered -> covered.key().equals(field)))
                .findFirst();
    }

    /**
     * The field of that key, in whichever category.
     *
     * @throws IllegalArgumentException when no category covers it
     */
    public Field field(String key) {
        return categories.stream()
                .flatMap(category -> category.fields().stream())
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no field '%s'".formatted(key)));
    }

    /**
     * The field that holds the address of a form's sender.
     *
     * @throws IllegalArgumentException when the form asks for no address
     */
    public Field emailField(Form form) {
        return form.fields().stream()
                .map(asked -> field(asked.field()))
                .filter(field -> field.type() == Field.Type.EMAIL)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "form '%s' asks for no address".formatted(form.key())));
    }

    /**
     * The purpose of that key.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Purpose purpose(String key) {
        return purposes.stream()
                .filter(purpose -> purpose.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no purpose '%s'".formatted(key)));
    }

    /**
     * The source of that key.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Source source(String key) {
        return sources.stream()
                .filter(source -> source.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no source '%s'".formatted(key)));
    }

    /** Whether other law makes the controller keep a category, also after an erasure. */
    public boolean isStatutory(Category category) {
        return category.retention() != null
                && retentionRule(category.retention()).basis() == Basis.LEGAL_OBLIGATION;
    }

    /**
     * The retention rule that a category has of its own, without other law that makes the
     * controller keep it; empty when it is kept as long as the person is.
     */
    public Optional<RetentionRule> ownRule(Category category) {
        return category.retention() == null || isStatutory(category)
                ? Optional.empty()
                : Optional.of(retentionRule(category.retention()));
    }

    /**
     * Whether a category is of single messages and not of the person: free text that a form asks,
     * or the IP address that a form came from. Each message is kept by itself, as long as the form
     * promised.
     */
    public boolean isOfMessages(Category category) {
        return !isStatutory(category)
                && category.fields().stream()
                        .allMatch(field -> field.type() == Field.Type.IP || isAskedFreely(field));
    }

    private boolean isAskedFreely(Field field) {
        return field.type() == Field.Type.TEXT
                && forms.stream()
                        .flatMap(form -> form.fields().stream())
                        .anyMatch(asked -> asked.field().equals(field.key()));
    }

    /** Changes when a period or what it counts from changes, and only then. */
    public String retentionHash() {
        return RetentionHash.of(this);
    }

    /** The categories that other law makes the controller keep (Art. 17(3)(b)). */
    public List<Category> statutoryCategories() {
        return categories.stream().filter(this::isStatutory).toList();
    }

    /** The rule that says how long data is kept that this form collects. */
    public RetentionRule retentionOf(Form form) {
        return retentionRule(relationship(form.relationship()).retention());
    }

    /**
     * The relationship of that key.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Relationship relationship(String key) {
        return relationships.stream()
                .filter(relationship -> relationship.key().equals(key))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no relationship '%s'".formatted(key)));
    }

    /** How long it is kept who handled whose data, if the statement has a rule for that. */
    public Optional<RetentionRule> handlingRule() {
        return retention.stream()
                .filter(rule -> rule.event() == RetentionRule.Event.HANDLED)
                .findFirst();
    }

    /**
     * The retention rule of that key.
     *
     * @throws IllegalArgumentException when there is none
     */
    public RetentionRule retentionRule(String key) {
        return retention.stream()
                .filter(rule -> rule.key().equals(key))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no retention '%s'".formatted(key)));
    }
}
