package dev.tenon.core.tenancy;

import dev.tenon.kernel.JournalMonths;

/** Months of which only is known how often they were made. */
final class CountedMonths implements JournalMonths {
    private int prepared;

    int prepared() {
        return prepared;
    }

    @Override
    public void prepare() {
        prepared++;
    }

    @Override
    public int ahead() {
        return prepared == 0 ? 0 : 3;
    }
}
