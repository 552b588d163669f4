package org.seloste.restore;

import org.seloste.register.journal.Event;
import org.seloste.register.restore.Replayed;
import org.seloste.register.restore.Replayed.ForPeople;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** Says to people what was done, what cannot be done, and how to go on. */
final class Words {
    private Words() {}

    /** What the first pass did. */
    static String of(Replayed replayed) {
        StringBuilder text = new StringBuilder("Done again: ").append(counts(replayed.done()));
        Map<Event, Integer> lost = new EnumMap<>(Event.class);
        lost.putAll(replayed.lost());
        if (!lost.isEmpty()) {
            text.append("\nLost with the table, because it came after the backup: ")
                    .append(counts(lost))
                    .append('\n')
                    .append(forms(lost.getOrDefault(Event.SUBMISSION_RECEIVED, 0)));
        }
        if (!replayed.forPeople().isEmpty()) {
            text.append("\nFor people to do again, by the ids of persons and cases:");
            replayed.forPeople().forEach(each -> text.append("\n  ").append(line(each)));
        }
        return text.toString();
    }

    private static String forms(int count) {
        return count == 0
                ? "No form was lost."
                : count
                        + " forms were received since. Their mails to the company are the only"
                        + " trace; ask the senders to send them again.";
    }

    private static String line(ForPeople each) {
        String inCase = each.caseId().isEmpty() ? "" : " in case " + each.caseId();
        String what = each.what().isEmpty() ? "" : " (" + each.what() + ")";
        return each.at() + " " + each.event() + what + " of person " + each.person() + inCase;
    }

    private static String counts(Map<? extends Enum<?>, Integer> counts) {
        Map<String, Integer> sorted = new TreeMap<>();
        counts.forEach((what, count) -> sorted.put(what.name(), count));
        return sorted.isEmpty() ? "nothing" : sorted.toString();
    }

    /** Why the table must not be used yet. */
    static String notYet(Replayed second) {
        StringBuilder text =
                new StringBuilder("The second look found more to do: ")
                        .append(counts(second.done()));
        if (!second.stillThere().isEmpty()) {
            text.append("\nThese left and are still there: ")
                    .append(String.join(", ", second.stillThere()));
        }
        return text.append("\nDo not use the table. Run the same command again.").toString();
    }

    /** How to go on. */
    static String ready(String table, String streamLabel) {
        return """
        The second look found nothing to do. Deploy within a day with:

          sam deploy --parameter-overrides RegisterTableName=%s RegisterStreamLabel=%s

        If samconfig.toml names parameters, write these two there too: the next deploy would go
        back to the old table otherwise, where those who left are.\
        """
                .formatted(table, streamLabel);
    }
}
