package dev.tenon.invoicing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long ago something was due. The names are those of the usual aging report. */
public enum AgingBucket {
    /** Due on the date of the report or later. */
    CURRENT("current"),
    /** 1 to 30 days overdue. */
    DAYS_1_TO_30("1-30"),
    /** 31 to 60 days overdue. */
    DAYS_31_TO_60("31-60"),
    /** 61 to 90 days overdue. */
    DAYS_61_TO_90("61-90"),
    /** More than 90 days overdue. */
    OVER_90("90+");

    private final String label;

    AgingBucket(String label) {
        this.label = label;
    }

    /** The bucket's name in reports. */
    public String label() {
        return label;
    }

    /** The bucket of something due on one date, seen from another. */
    public static AgingBucket of(LocalDate dueOn, LocalDate asOf) {
        long days = ChronoUnit.DAYS.between(dueOn, asOf);
        if (days <= 0) {
            return CURRENT;
        }
        if (days <= 30) {
            return DAYS_1_TO_30;
        }
        if (days <= 60) {
            return DAYS_31_TO_60;
        }
        return days <= 90 ? DAYS_61_TO_90 : OVER_90;
    }
}
