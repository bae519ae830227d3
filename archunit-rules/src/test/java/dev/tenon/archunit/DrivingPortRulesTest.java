package dev.tenon.archunit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DrivingPortRulesTest {
    private static final Fixture FIXTURE = Fixture.of("driving");

    @Test
    void aPortThatTakesTheTenantLaterIsCaught() {
        assertThat(tenantFirst()).anyMatch(it -> it.contains("<shop.LateTenant.sell("));
    }

    @Test
    void aPortThatTheCoreImplementsWithoutATenantIsCaught() {
        assertThat(tenantFirst()).anyMatch(it -> it.contains("<shop.NoTenant.everything()>"));
    }

    @Test
    void portsOfOthersAndMethodsBeforeTheTenantAreNotAsked() {
        assertThat(tenantFirst())
                .noneMatch(it -> it.contains("shop.Shop.") || it.contains("PriceList") || it.contains("Visitor"));
    }

    @Test
    void aServiceThatChecksNoPermissionIsCaught() {
        assertThat(permission()).anyMatch(it -> it.contains("<core.shop.TrustingShop.sell("));
    }

    @Test
    void aPermissionThatIsCheckedInsideTheWorkIsCaught() {
        assertThat(permission()).anyMatch(it -> it.contains("<core.shop.TrustingShop.stock("));
    }

    @Test
    void aPermissionMayBeCheckedInTheMethodsOfItsPackage() {
        assertThat(permission()).noneMatch(it -> it.contains("CheckingShop") || it.contains(".open("));
    }

    private List<String> tenantFirst() {
        return FIXTURE.report(TenonRules::drivingPortsTakeTheTenantFirst);
    }

    private List<String> permission() {
        return FIXTURE.report(TenonRules::drivingPortsCheckAPermission);
    }
}
