package dev.tenon.core.workspace;

import dev.tenon.kernel.Bytes;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A content that is measured while it is read, and breaks off when it is too large. */
final class MeasuredContent extends FilterInputStream {
    private final MessageDigest digest = sha256();
    private final long most;
    private long size;

    /** What it breaks off with. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        TooLarge(long most) {
            super("More than " + most + " bytes");
        }
    }

    MeasuredContent(InputStream content, long most) {
        super(content);
        this.most = most;
    }

    /** The SHA-256 of what was read. */
    Bytes hash() {
        return Bytes.of(digest.digest());
    }

    /** How many bytes were read. */
    long size() {
        return size;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        if (read > 0) {
            size += read;
            digest.update(bytes, from, read);
        }
        if (size > most) {
            throw new TooLarge(most);
        }
        return read;
    }

    @Override
    public long skip(long bytes) {
        return 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }
}
