package dev.tenon.tenancy;

import dev.tenon.kernel.Refusal;

/** Why a firm was not onboarded. */
public sealed interface OnboardRefusal extends Refusal {

    /** Another tenant has the slug. */
    record SlugTaken(String slug) implements OnboardRefusal {
        @Override
        public String code() {
            return "slug-taken";
        }

        @Override
        public String detail() {
            return "Another tenant is called " + slug;
        }
    }

    /** The slug does not look like one. */
    record SlugInvalid(String slug) implements OnboardRefusal {
        @Override
        public String code() {
            return "slug-invalid";
        }

        @Override
        public String detail() {
            return "A slug is 2 to 40 lower-case letters, digits and hyphens, not: " + slug;
        }
    }

    /** The password is too short. */
    record PasswordTooShort(int least) implements OnboardRefusal {
        @Override
        public String code() {
            return "password-too-short";
        }

        @Override
        public String detail() {
            return "A password has at least " + least + " characters";
        }
    }
}
