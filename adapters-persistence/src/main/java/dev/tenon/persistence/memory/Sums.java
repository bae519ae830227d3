package dev.tenon.persistence.memory;

import dev.tenon.kernel.Money;
import java.util.function.BiConsumer;

/** Amounts added up per key and currency. */
final class Sums<K extends Record> {
    private final MemoryTable<String, Sum<K>> sums;

    Sums(UndoLog undo) {
        this.sums = new MemoryTable<>(undo);
    }

    void add(K key, Money amount) {
        var name = key + " " + amount.currency();
        var sum = sums.find(name).map(former -> former.amount().plus(amount)).orElse(amount);
        sums.put(name, new Sum<>(key, sum));
    }

    void clear() {
        sums.clear();
    }

    void forEach(BiConsumer<K, Money> action) {
        sums.values().forEach(sum -> action.accept(sum.key(), sum.amount()));
    }

    private record Sum<K>(K key, Money amount) {}
}
