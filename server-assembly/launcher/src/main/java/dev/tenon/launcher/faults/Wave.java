package dev.tenon.launcher.faults;

import java.util.List;

/**
 * A part of the load, and the kill that strikes in it.
 *
 * @param after how many of the wave's documents are in the books when it strikes
 * @param files one for each tenant, imported side by side
 * @param payments of invoices of the wave before, made meanwhile
 */
record Wave(Kill kill, int after, List<DrawnFile> files, List<DrawnPayment> payments) {
    Wave {
        files = List.copyOf(files);
        payments = List.copyOf(payments);
    }

    int documents() {
        return files.stream().mapToInt(DrawnFile::documents).sum();
    }
}
