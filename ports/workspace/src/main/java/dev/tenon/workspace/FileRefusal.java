package dev.tenon.workspace;

import dev.tenon.kernel.Refusal;

/** Why a file was not attached or deleted. */
public sealed interface FileRefusal extends Refusal {

    /** There is no such record for who asks. */
    record UnknownRecord(RecordRef record) implements FileRefusal {
        @Override
        public String code() {
            return "unknown-record";
        }

        @Override
        public String detail() {
            return "There is no " + record.entity() + " " + record.id();
        }
    }

    /** There is no such file for who asks. */
    record UnknownFile(AttachedFile.Id id) implements FileRefusal {
        @Override
        public String code() {
            return "unknown-file";
        }

        @Override
        public String detail() {
            return "There is no file " + id;
        }
    }

    /** The content is larger than what is kept. */
    record FileTooLarge(long most) implements FileRefusal {
        @Override
        public String code() {
            return "file-too-large";
        }

        @Override
        public String detail() {
            return "A file has at most " + most + " bytes";
        }
    }

    /** The record has so many files already. */
    record TooManyFiles(int most) implements FileRefusal {
        @Override
        public String code() {
            return "too-many-files";
        }

        @Override
        public String detail() {
            return "A record has at most " + most + " files; delete one first";
        }
    }
}
