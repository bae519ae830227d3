package dev.tenon.invoicing;

import java.util.List;

/**
 * The outcome of a rebuild.
 *
 * @param events how many events were read
 * @param tables each projection table with its comparison
 */
public record RebuildReport(long events, List<Table> tables) {
    public RebuildReport {
        tables = List.copyOf(tables);
    }

    /** Every live table equals its rebuilt one. */
    public boolean equal() {
        return tables.stream().allMatch(Table::equal);
    }

    /**
     * One projection table.
     *
     * @param liveHash SHA-256 over the live rows in order, hexadecimal
     * @param rebuiltHash the same over the rebuilt rows
     */
    public record Table(String name, long liveRows, long rebuiltRows, String liveHash, String rebuiltHash) {

        /** The tables hold the same rows. */
        public boolean equal() {
            return liveHash.equals(rebuiltHash);
        }
    }
}
