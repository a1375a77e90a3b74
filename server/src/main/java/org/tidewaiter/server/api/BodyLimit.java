package org.tidewaiter.server.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How large a body may be. One that says it is larger is refused before any of it is read; one that does not say how large it is, as
 * soon as it has gone too far.
 */
final class BodyLimit extends OncePerRequestFilter {

    /** A batch of consignments or a file, in bytes. */
    static final int LARGE = 10 << 20;

    /** Anything else, in bytes. */
    static final int USUAL = 1 << 20;

    private static final String DECISIONS = "/v1/decisions";
    private static final String FILES = "/documents/files";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        int most = path.equals(DECISIONS) || path.endsWith(FILES) ? LARGE : USUAL;
        if (request.getContentLengthLong() > most) {
            new TooLargeException(most).trouble().write(response);
        } else {
            chain.doFilter(new Limited(request, most), response);
        }
    }

    /** A request of which no more is read than may be. */
    private static final class Limited extends HttpServletRequestWrapper {

        private final int most;

        Limited(HttpServletRequest request, int most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Counted(super.getInputStream(), most);
        }
    }

    /** Counts what is read. */
    private static final class Counted extends ServletInputStream {

        private final ServletInputStream in;
        private final int most;
        private int read;

        Counted(ServletInputStream in, int most) {
            this.in = in;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int some = in.read(into, from, length);
            count(Math.max(some, 0));
            return some;
        }

        private void count(int more) {
            read += more;
            if (read > most) {
                throw new TooLargeException(most);
            }
        }

        @Override
        public boolean isFinished() {
            return in.isFinished();
        }

        @Override
        public boolean isReady() {
            return in.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            in.setReadListener(listener);
        }
    }
}
