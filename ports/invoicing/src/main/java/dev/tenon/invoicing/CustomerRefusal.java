package dev.tenon.invoicing;

import dev.tenon.kernel.Refusal;

/** Why a customer was not registered or changed. */
public sealed interface CustomerRefusal extends Refusal {

    /** There is no such customer in this tenant. */
    record UnknownCustomer(CustomerId customer) implements CustomerRefusal {
        @Override
        public String code() {
            return "unknown-customer";
        }

        @Override
        public String detail() {
            return "There is no customer " + customer;
        }
    }

    /** Another customer has the reference. */
    record ReferenceTaken(String reference) implements CustomerRefusal {
        @Override
        public String code() {
            return "customer-reference-taken";
        }

        @Override
        public String detail() {
            return "Another customer has the reference " + reference + "; choose another one";
        }
    }

    /** A text that must not be empty is. */
    record Incomplete(String field) implements CustomerRefusal {
        @Override
        public String code() {
            return "customer-incomplete";
        }

        @Override
        public String detail() {
            return "A customer needs a " + field;
        }
    }

    /** CRM keeps name and country of this customer. */
    record KeptByCrm(CustomerId customer) implements CustomerRefusal {
        @Override
        public String code() {
            return "customer-kept-by-crm";
        }

        @Override
        public String detail() {
            return "Name and country of this customer are kept in CRM; change the company there";
        }
    }

    /** Somebody changed the customer in the meantime. */
    record Outdated(long version) implements CustomerRefusal {
        @Override
        public String code() {
            return "customer-outdated";
        }

        @Override
        public String detail() {
            return "The customer was changed by somebody else and is now at version " + version + "; read it again";
        }
    }
}
