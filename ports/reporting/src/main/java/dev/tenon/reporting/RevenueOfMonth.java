package dev.tenon.reporting;

import dev.tenon.kernel.Money;
import java.time.YearMonth;

/** The revenue of a month in one currency. */
public record RevenueOfMonth(YearMonth month, Money revenue) {}
