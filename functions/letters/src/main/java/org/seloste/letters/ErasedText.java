package org.seloste.letters;

import org.seloste.statement.TextKey;

import java.util.List;

/** What an erasure counts; the words stand in the language files under {@code caseLetters}. */
public enum ErasedText implements TextKey {
    FIELDS("erased.fields"),
    ADDRESSES("erased.addresses"),
    SUBMISSIONS("erased.submissions"),
    CONSENTS("erased.consents"),
    IP_ADDRESSES("erased.ipAddresses"),
    SERVICES("erased.services"),
    RELATIONSHIPS("erased.relationships"),
    DISCLOSURES("erased.disclosures"),
    VOUCHERS("erased.vouchers"),
    MAILS("erased.mails"),
    OTHER("erased.other");

    private final String key;

    ErasedText(String key) {
        this.key = "caseLetters." + key;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public List<String> parameters() {
        return List.of();
    }

    /** The words of a group that an erasure counted; a group that has none is other data. */
    public static ErasedText of(String group) {
        for (ErasedText text : values()) {
            if (text.name().equals(group)) {
                return text;
            }
        }
        return OTHER;
    }
}
