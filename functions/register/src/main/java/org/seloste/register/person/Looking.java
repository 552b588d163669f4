package org.seloste.register.person;

import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Database;
import org.seloste.register.storage.Item;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Looks at a person and does what is to be done, one step after the other. Each step is a
 * transaction on the version that was read, and after each the person is read anew, so that
 * breaking off, repeating and looking twice at once all lead to the same end.
 */
final class Looking {
    private final Database database;
    private final RootItems roots;
    private final Foresight foresight;
    private final Redating redating;
    private final Settling settling;
    private final Expiring expiring;
    private final Shedding shedding;
    private final Reviewing reviewing;
    private final SourceNotices notices;
    private final Strays strays;

    Looking(
            Database database,
            RootItems roots,
            Foresight foresight,
            Redating redating,
            Settling settling,
            Expiring expiring,
            Shedding shedding,
            Reviewing reviewing,
            SourceNotices notices,
            Strays strays) {
        this.database = database;
        this.roots = roots;
        this.foresight = foresight;
        this.redating = redating;
        this.settling = settling;
        this.expiring = expiring;
        this.shedding = shedding;
        this.reviewing = reviewing;
        this.notices = notices;
        this.strays = strays;
    }

    Expired look(String person, Instant now, Budget budget) {
        return new Look(person, now, budget).run();
    }

    /** One look. */
    private final class Look {
        private final String person;
        private final Instant now;
        private final LocalDate day;
        private final Budget budget;
        private final Findings findings = new Findings();

        Look(String person, Instant now, Budget budget) {
            this.person = person;
            this.now = now;
            this.day = foresight.retention().day(now);
            this.budget = budget;
        }

        /** What was done is told, whatever breaks off the rest: nobody would tell it later. */
        Expired run() {
            try {
                return goOn();
            } catch (RuntimeException failure) {
                settle(failure);
                return findings.brokenOff(failure);
            }
        }

        /** Who left without an answer that said so, is gone. */
        private void settle(RuntimeException failure) {
            if (findings.isUnsure()) {
                try {
                    findings.read(database.get(roots.get(person)));
                } catch (RuntimeException another) {
                    failure.addSuppressed(another);
                }
            }
        }

        private Expired goOn() {
            while (!budget.isOver()) {
                Optional<Item> root = database.get(roots.get(person));
                findings.read(root);
                if (root.isEmpty()) {
                    return findings.expired(strays.delete(person, now, budget, findings));
                }
                switch (step(root.get())) {
                    case DONE -> {}
                    case LOST -> budget.pause();
                    case FINISHED -> {
                        return findings.expired(true);
                    }
                    case OVER -> {
                        return findings.expired(false);
                    }
                }
            }
            if (findings.isUnsure()) {
                findings.read(database.get(roots.get(person)));
            }
            return findings.expired(false);
        }

        private Progress step(Item root) {
            if (redating.isOld(root)) {
                redating.redate(person, now, budget);
                return Progress.DONE;
            }
            // Whoever leaves, leaves whatever lies under them: it need not be read.
            for (Outlook outlook : foresight.of(new Stock(root, List.of()), day)) {
                if (outlook instanceof Outlook.Unfinished unfinished && !root.has(Erasure.PART)) {
                    findings.note(unfinished);
                    return finish(root);
                }
                if (outlook instanceof Outlook.Goes goes) {
                    return go(root, goes);
                }
            }
            return stay(new Stock(root, redating.read(person)));
        }

        private Progress finish(Item root) {
            if (root.has(Erasure.WHOLE)) {
                return expiring.erase(root, now, budget, findings);
            }
            return settling.settle(person, now, budget) ? Progress.DONE : Progress.OVER;
        }

        private Progress go(Item root, Outlook.Goes goes) {
            Progress condemned = expiring.condemn(root, goes, now, budget);
            if (condemned == Progress.DONE) {
                findings.note(goes);
            }
            return condemned;
        }

        /** The first of what is to be done; when nothing is left, when to look again. */
        private Progress stay(Stock stock) {
            for (Outlook outlook : foresight.of(stock, day)) {
                Progress progress = act(stock, outlook);
                if (progress == Progress.DONE) {
                    findings.note(outlook);
                }
                if (progress != Progress.FINISHED) {
                    return progress;
                }
            }
            return reviewing.lookAgain(stock.root(), now, budget);
        }

        private Progress act(Stock stock, Outlook outlook) {
            Item root = stock.root();
            return switch (outlook) {
                case Outlook.Sheds _ ->
                        shedding.shed(root, foresight.due(stock, day), now, budget, findings);
                case Outlook.ReviewOpens review -> reviewing.open(root, review, now, budget);
                case Outlook.ReviewLapses review -> reviewing.lapse(root, review, now, budget);
                case Outlook.NoticeOwed notice ->
                        notices.isPossible(root) ? notices.owe(root, now, budget) : waits(notice);
                case Outlook.Held held ->
                        Reviewing.isNoted(root, held)
                                ? waits(held)
                                : reviewing.note(root, held, now, budget);
                case Outlook.HeldInPart part -> waits(part);
                case Outlook.Unfinished unfinished -> waits(unfinished);
                case Outlook.Later _, Outlook.Goes _ -> Progress.FINISHED;
            };
        }

        /** For people, or for the case that began it. */
        private Progress waits(Outlook outlook) {
            findings.note(outlook);
            return Progress.FINISHED;
        }
    }
}
