package dev.tenon.crm;

import dev.tenon.kernel.Money;
import dev.tenon.kernel.entity.Kind;
import dev.tenon.kernel.entity.Trait;
import java.math.BigDecimal;

/**
 * Something that an opportunity is about.
 *
 * @param unit in which it is counted, such as "h"; empty for pieces
 * @param unitPrice what one costs, in the opportunity's currency
 */
public record OpportunityLine(String description, BigDecimal quantity, String unit, Money unitPrice) {

    static final Kind.Group GROUP = Kind.Group.of(OpportunityLine.class)
            .text("description", 200, Trait.REQUIRED)
            .decimal("quantity", 12, 3)
            .text("unit", 20)
            .amount("unitPrice")
            .declared();
}
