package org.seloste.statementcompiler;

import java.util.List;
import java.util.Optional;

/** Sees to it that the versions stand newest first, and that the older ones can be read. */
final class VersionCheck {
    private final List<Tree> versions;
    private final Problems problems;

    VersionCheck(Tree statement, Problems problems) {
        this.versions = statement.list("versions");
        this.problems = problems;
    }

    void run() {
        Keys.of("version", versions, problems);
        for (int i = 0; i < versions.size(); i++) {
            versions.get(i).find("date").ifPresent(date -> ValueCheck.day(date, problems));
            if (i > 0) {
                order(versions.get(i - 1), versions.get(i));
            }
            text(versions.get(i), i == 0);
        }
    }

    private void order(Tree newer, Tree older) {
        Optional<String> first = newer.text("date");
        Optional<String> second = older.text("date");
        // ISO days sort as texts.
        if (first.isPresent() && second.isPresent() && second.get().compareTo(first.get()) >= 0) {
            problems.add(
                    older.find("date").orElse(older).place(),
                    "%s stands after %s".formatted(second.get(), first.get()),
                    "allowed: the versions newest first, one a day");
        }
    }

    private void text(Tree version, boolean current) {
        boolean given = !version.mapping("text").isEmpty();
        if (current && given) {
            problems.add(
                    version.find("text").orElse(version).place(),
                    "the version in force has a text of its own",
                    "allowed: a text for older versions, as the statement is the text of this one");
        }
        if (!current && !given) {
            problems.add(
                    version.place(),
                    "'text' is missing",
                    "needed: what this older version said, so that it stays readable");
        }
    }
}
