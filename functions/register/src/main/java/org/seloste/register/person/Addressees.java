package org.seloste.register.person;

import org.seloste.register.key.AddressHash;
import org.seloste.register.storage.Budget;
import org.seloste.register.storage.Passing;
import org.seloste.statement.EmailAddress;

import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds who is known by an address, in one request whatever the number of key versions. */
final class Addressees {
    private final DynamoDbClient client;
    private final PointerItems items;
    private final AddressHash hash;

    Addressees(DynamoDbClient client, PointerItems items, AddressHash hash) {
        this.client = client;
        this.items = items;
        this.hash = hash;
    }

    /**
     * What was found.
     *
     * @param newest hash of the address under the newest key
     * @param pointers what there is under the keys in force, the newest first
     */
    record Found(String newest, List<Pointer> pointers) {
        Optional<Pointer> best() {
            return pointers.stream().findFirst();
        }

        /** What lies under the newest key, where new pointers are written. */
        Optional<Pointer> current() {
            return best().filter(pointer -> pointer.hash().equals(newest));
        }
    }

    Found find(EmailAddress address, Budget budget) {
        List<String> hashes = hash.all(address);
        List<Pointer> pointers =
                find(hashes, budget).stream()
                        .sorted(Comparator.comparingInt(pointer -> hashes.indexOf(pointer.hash())))
                        .toList();
        return new Found(hashes.getFirst(), pointers);
    }

    List<Pointer> find(List<String> hashes, Budget budget) {
        while (true) {
            Optional<List<Pointer>> read = read(hashes);
            if (read.isPresent()) {
                return read.get();
            }
            budget.pause();
        }
    }

    /** Empty when one must ask again: nobody is taken for unknown because a look-up failed. */
    private Optional<List<Pointer>> read(List<String> hashes) {
        try {
            BatchGetItemResponse response = client.batchGetItem(items.get(hashes));
            // Keys that were throttled come back unread.
            return response.unprocessedKeys().isEmpty()
                    ? Optional.of(items.read(response.responses()))
                    : Optional.empty();
        } catch (SdkException failure) {
            if (Passing.isPassing(failure)) {
                return Optional.empty();
            }
            throw failure;
        }
    }
}
