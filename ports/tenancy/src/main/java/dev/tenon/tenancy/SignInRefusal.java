package dev.tenon.tenancy;

import dev.tenon.kernel.Refusal;
import java.util.List;

/** Why a sign-in was refused. */
public sealed interface SignInRefusal extends Refusal {

    /** Address, password or tenant are wrong; which of them is not told. */
    record InvalidCredentials() implements SignInRefusal {
        @Override
        public String code() {
            return "invalid-credentials";
        }

        @Override
        public String detail() {
            return "E-mail address, password or tenant are not right";
        }
    }

    /**
     * The credentials are right, but name no single tenant.
     *
     * @param tenants the slugs of the user's tenants, in order
     */
    record TenantRequired(List<String> tenants) implements SignInRefusal {
        public TenantRequired {
            tenants = List.copyOf(tenants);
        }

        @Override
        public String code() {
            return "tenant-required";
        }

        @Override
        public String detail() {
            return "You are a member of several tenants; name one of: " + String.join(", ", tenants);
        }
    }
}
