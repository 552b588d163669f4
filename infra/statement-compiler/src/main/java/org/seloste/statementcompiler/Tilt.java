package org.seloste.statementcompiler;

import org.jspecify.annotations.Nullable;
import org.seloste.statement.Authority;
import org.seloste.statement.Controller;
import org.seloste.statement.LocalText;
import org.seloste.statement.Recipient;
import org.seloste.statement.Rights;
import org.seloste.statement.Source;
import org.seloste.statement.Statement;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The statement in the Transparency Information Language (TILT), which other software can compare.
 * It has one language, the statement's default.
 */
final class Tilt {
    /** What TILT takes for a telephone number; a number that it refuses is left out. */
    private static final Pattern PHONE = Pattern.compile("[+]*[(]?[0-9]{1,4}[)]?[-\\s./0-9]*");

    private final Statement statement;
    private final String language;

    Tilt(Statement statement) {
        this.statement = statement;
        this.language = statement.defaultLanguage();
    }

    ObjectNode document() {
        ObjectNode document = Json.object();
        document.set("meta", meta());
        document.set("controller", controller());
        document.set("dataProtectionOfficer", officer());
        document.set("dataDisclosed", new TiltData(statement).disclosed());
        document.set("thirdCountryTransfers", transfers());
        addRights(document, statement.rights());
        document.set("sources", sources());
        document.putArray("changesOfPurpose");
        ((ObjectNode) document.get("meta")).put("_hash", hash(document));
        return document;
    }

    private ObjectNode meta() {
        String name = statement.controller().name();
        String id = name + '|' + statement.register().name().in(language);
        return Json.object()
                .put("_id", UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString())
                .put("name", name)
                .put("created", statement.versions().getLast().date().toString())
                .put("modified", statement.currentVersion().date().toString())
                .put("version", statement.versions().size())
                .put("language", language)
                .put("status", "active")
                .put("url", "/statement");
    }

    private ObjectNode controller() {
        Controller controller = statement.controller();
        ObjectNode representative =
                Json.object()
                        .put("name", controller.contactName())
                        .put("email", controller.email());
        putPhone(representative, controller.phone());
        ObjectNode node =
                Json.object()
                        .put("name", controller.name())
                        .put("address", controller.address())
                        .put("country", controller.country());
        node.set("representative", representative);
        return node;
    }

    /**
     * TILT wants an officer; where the statement has none, the contact stands there and says so.
     */
    private ObjectNode officer() {
        Controller controller = statement.controller();
        String officer = controller.dataProtectionOfficer();
        return Json.object()
                .put("name", officer == null ? controller.contactName() : officer)
                .put("address", controller.address())
                .put("country", controller.country())
                .put("email", controller.email())
                .put("appointed", officer != null);
    }

    private ArrayNode transfers() {
        ArrayNode transfers = Json.array();
        for (Recipient recipient : statement.recipients()) {
            if (recipient.transferBasis() != null) {
                ObjectNode transfer = transfers.addObject().put("country", recipient.country());
                transfer.putObject("appropriateGuarantees")
                        .put("available", true)
                        .put("description", recipient.transferBasis().in(language));
            }
        }
        return transfers;
    }

    private void addRights(ObjectNode document, Rights rights) {
        document.set("accessAndDataPortability", right(rights.portability()));
        document.set("rightToInformation", right(rights.inspection()));
        document.set("rightToRectificationOrDeletion", right(rights.erasure()));
        document.set("rightToDataPortability", right(rights.portability()));
        document.set("rightToWithdrawConsent", right(rights.consentWithdrawal()));
        ObjectNode complaint = right(rights.complaint());
        complaint.set("supervisoryAuthority", authority());
        document.set("rightToComplain", complaint);
        document.putObject("automatedDecisionMaking")
                .put("logicInvolved", rights.automatedDecisions().in(language));
    }

    private ObjectNode right(@Nullable LocalText text) {
        ObjectNode right = Json.object().put("available", text != null);
        if (text != null) {
            right.put("description", text.in(language));
        }
        return right.put("url", "/statement").put("email", statement.controller().email());
    }

    private ObjectNode authority() {
        Authority authority = statement.authority();
        ObjectNode node =
                Json.object()
                        .put("name", authority.name().in(language))
                        .put("address", authority.address().in(language))
                        .put("email", authority.email());
        putPhone(node, authority.phone());
        return node;
    }

    private ArrayNode sources() {
        ArrayNode all = Json.array();
        ObjectNode register =
                all.addObject()
                        .put("_id", "register")
                        .put("dataCategory", statement.register().name().in(language));
        ArrayNode sources = register.putArray("sources");
        for (Source source : statement.sources()) {
            sources.addObject()
                    .put("description", source.name().in(language))
                    .put("url", "/statement")
                    .put("publiclyAvailable", source.organisationOnly());
        }
        return all;
    }

    private static void putPhone(ObjectNode node, @Nullable String phone) {
        if (phone != null && PHONE.matcher(phone).matches()) {
            node.put("phone", phone);
        }
    }

    private static String hash(ObjectNode document) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Json.compact(document));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
