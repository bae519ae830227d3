package dev.tenon.core.crm;

import dev.tenon.crm.Opportunity;
import dev.tenon.crm.OpportunityLine;
import dev.tenon.kernel.entity.FieldFault;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** Whether an opportunity's lines can be offered: each is of something, at a price, all in one currency. */
final class OfferedLines {

    private OfferedLines() {}

    static List<FieldFault> check(Opportunity opportunity) {
        var faults = new ArrayList<FieldFault>();
        var lines = opportunity.lines();
        for (int i = 0; i < lines.size(); i++) {
            var first = lines.getFirst().unitPrice();
            faults.addAll(check(
                    "lines[" + i + "].",
                    lines.get(i),
                    opportunity.amount().orElse(first).currency()));
        }
        return faults;
    }

    private static List<FieldFault> check(String path, OpportunityLine line, Currency currency) {
        var faults = new ArrayList<FieldFault>();
        if (line.quantity().signum() <= 0) {
            faults.add(new FieldFault(path + "quantity", "too-small", "must be above zero"));
        }
        if (line.unitPrice().signum() < 0) {
            faults.add(new FieldFault(path + "unitPrice", "too-small", "must not be below zero"));
        }
        if (!line.unitPrice().currency().equals(currency)) {
            faults.add(new FieldFault(path + "unitPrice", "other-currency", "must be in " + currency));
        }
        return faults;
    }
}
