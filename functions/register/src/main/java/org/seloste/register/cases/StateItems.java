package org.seloste.register.cases;

import org.jspecify.annotations.Nullable;
import org.seloste.register.storage.Item;
import org.seloste.statement.EmailAddress;
import org.seloste.statement.RequestState;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The parts of a case's item beside its wishes and steps. */
final class StateItems {
    private StateItems() {}

    static Item write(Asker asker) {
        EmailAddress address = asker.address();
        return Item.part()
                .text("language", asker.language())
                .optional("name", asker.name())
                .optional("address", address == null ? null : address.asTyped())
                .text("addressHash", asker.addressHash());
    }

    static Asker asker(Item part) {
        return new Asker(
                part.text("language"),
                part.find("name").orElse(null),
                part.find("address").flatMap(EmailAddress::parse).orElse(null),
                part.text("addressHash"));
    }

    static Item write(Arrived arrived) {
        return Item.part()
                .text("channel", arrived.channel().name())
                .text("at", arrived.at().toString())
                .text("on", arrived.on().toString())
                .text("statementVersion", arrived.statementVersion())
                .optional("fingerprint", arrived.fingerprint());
    }

    static Arrived arrived(Item part) {
        return new Arrived(
                Channel.valueOf(part.text("channel")),
                Instant.parse(part.text("at")),
                LocalDate.parse(part.text("on")),
                part.text("statementVersion"),
                part.find("fingerprint").orElse(null));
    }

    static Item write(Bound bound) {
        return Item.part()
                .text("confirmedAt", bound.confirmedAt().toString())
                .optional("person", bound.person())
                .flag("shared", bound.shared());
    }

    static Bound bound(Item part) {
        return new Bound(
                Instant.parse(part.text("confirmedAt")),
                part.find("person").orElse(null),
                part.flag("shared"));
    }

    static Item write(Upkeep upkeep) {
        Erasing erasing = upkeep.erasing();
        NewAddress moving = upkeep.moving();
        Item part =
                Item.part()
                        .optional("linkSentAt", text(upkeep.linkSentAt()))
                        .optional("remindedAt", text(upkeep.remindedAt()))
                        .flag("erasureWaits", upkeep.erasureWaits())
                        .optional("closedAt", text(upkeep.closedAt()))
                        .flag("contentGone", upkeep.contentGone())
                        .number("letters", upkeep.letters());
        if (moving != null) {
            part.set("moving", write(moving).value());
        }
        return erasing == null ? part : part.set("erasing", write(erasing).value());
    }

    static Upkeep upkeep(Item part) {
        return new Upkeep(
                instant(part, "linkSentAt"),
                instant(part, "remindedAt"),
                part.flag("erasureWaits"),
                part.findPart("erasing").map(StateItems::erasing).orElse(null),
                instant(part, "closedAt"),
                part.flag("contentGone"),
                (int) part.number("letters"),
                part.findPart("moving").flatMap(StateItems::moving).orElse(null));
    }

    private static Item write(NewAddress moving) {
        return Item.part()
                .text("address", moving.address().asTyped())
                .text("field", moving.field())
                .seconds("linkEnds", moving.linkEnds())
                .text("outcome", moving.outcome().name())
                .set("decision", WishItems.write(moving.decision()).value());
    }

    private static Optional<NewAddress> moving(Item part) {
        return EmailAddress.parse(part.text("address"))
                .map(
                        address ->
                                new NewAddress(
                                        address,
                                        part.text("field"),
                                        part.seconds("linkEnds"),
                                        RequestState.valueOf(part.text("outcome")),
                                        WishItems.decision(
                                                part.findPart("decision").orElseThrow())));
    }

    private static Item write(Erasing erasing) {
        Decision decision = erasing.decision();
        Item part =
                Item.part()
                        .text("since", erasing.since().toString())
                        .textList("categories", erasing.categories())
                        .flag("sentOnly", erasing.sentOnly())
                        .text("outcome", erasing.outcome().name());
        return decision == null ? part : part.set("decision", WishItems.write(decision).value());
    }

    private static Erasing erasing(Item part) {
        return new Erasing(
                Instant.parse(part.text("since")),
                part.textList("categories"),
                part.flag("sentOnly"),
                RequestState.valueOf(part.text("outcome")),
                part.findPart("decision").map(WishItems::decision).orElse(null));
    }

    static Item write(Parcel parcel) {
        Item part = partOf(parcel);
        if (parcel.code() != null) {
            part.set("code", write(parcel.code()).value());
        }
        return part;
    }

    private static Item partOf(Parcel parcel) {
        return Item.part()
                .text("readyAt", parcel.readyAt().toString())
                .text("until", parcel.until().toString())
                .text("endsAt", parcel.endsAt().toString())
                .flag("ofAddressOnly", parcel.ofAddressOnly())
                .textList("withheld", parcel.withheld())
                .optional("grantEndsAt", text(parcel.grantEndsAt()))
                .flag("fetched", parcel.fetched())
                .number("downloads", parcel.downloads())
                .flag("keepsData", parcel.keepsData());
    }

    static Parcel parcel(Item part) {
        return new Parcel(
                Instant.parse(part.text("readyAt")),
                LocalDate.parse(part.text("until")),
                Instant.parse(part.text("endsAt")),
                part.flag("ofAddressOnly"),
                part.textList("withheld"),
                part.findPart("code").map(StateItems::code).orElse(null),
                instant(part, "grantEndsAt"),
                part.flag("fetched"),
                (int) part.number("downloads"),
                part.flag("keepsData"));
    }

    private static Item write(PassCode code) {
        return Item.part()
                .number("serial", code.serial())
                .text("sentAt", code.sentAt().toString())
                .text("endsAt", code.endsAt().toString())
                .number("tries", code.tries())
                .flag("used", code.used());
    }

    private static PassCode code(Item part) {
        return new PassCode(
                (int) part.number("serial"),
                Instant.parse(part.text("sentAt")),
                Instant.parse(part.text("endsAt")),
                (int) part.number("tries"),
                part.flag("used"));
    }

    private static @Nullable Instant instant(Item part, String name) {
        return part.find(name).map(Instant::parse).orElse(null);
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
