package org.tidewaiter.rulebook.watchlist.format;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.CharConversionException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through the elements of an XML file. It stands at the opening of an element until {@link #text()} or {@link #skip()} passes it,
 * or {@link #child()} has gone through its children and found none left.
 *
 * <p>A document type declaration is refused, and with it every entity that the file could define: nothing is expanded and nothing
 * fetched. Texts are limited, so that a file cannot fill the memory with one.
 */
final class XmlCursor implements Closeable {

    /** Most characters of a text or an attribute. */
    static final int LONGEST = 1 << 20;

    /** Most elements that may stand one in another. */
    private static final int DEEPEST = 100;

    private static final InputFactoryImpl FACTORY = new InputFactoryImpl();

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        FACTORY.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        FACTORY.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
    }

    private final String file;
    private final InputStream input;
    private final XMLStreamReader reader;
    private String root = "a list";
    private int depth;

    /** Opens {@code file}, whose outermost element is one of {@code roots}. */
    XmlCursor(ListFile file, List<String> roots) throws DamagedListException, IOException {
        this.file = file.name();
        this.input = file.content().open();
        try {
            this.reader = FACTORY.createXMLStreamReader(input);
            open(roots);
        } catch (XMLStreamException | UncheckedStreamException broken) {
            input.close();
            throw broken(broken);
        } catch (DamagedListException | RuntimeException refused) {
            input.close();
            throw refused;
        }
    }

    private void open(List<String> roots) throws XMLStreamException, DamagedListException {
        while (next() != XMLStreamConstants.START_ELEMENT) {
            // what may stand before the outermost element says nothing
        }
        root = name();
        if (!roots.contains(root)) {
            throw damaged("<" + root + ">", "<" + String.join("> or <", roots) + "> as the outermost element");
        }
    }

    /** The name of the element, without its namespace. */
    String name() {
        return reader.getLocalName();
    }

    /** An attribute of the element; empty where it has none of this name. Only at its opening. */
    String attribute(String name) throws DamagedListException {
        String value = reader.getAttributeValue(null, name);
        if (value == null) {
            return "";
        }
        if (value.length() > LONGEST) {
            throw tooLong();
        }
        return value;
    }

    /** Reads an element. */
    interface Part {
        void read() throws DamagedListException, IOException;
    }

    /** Has every child of the element read by {@code part}, which passes it. */
    void each(Part part) throws DamagedListException, IOException {
        while (child()) {
            part.read();
        }
    }

    /** Goes on to the next child of the element; false where there is none, and the element is passed. */
    boolean child() throws DamagedListException, IOException {
        try {
            while (true) {
                int event = next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    return true;
                }
                if (event == XMLStreamConstants.END_ELEMENT) {
                    return false;
                }
            }
        } catch (XMLStreamException | UncheckedStreamException broken) {
            throw broken(broken);
        }
    }

    /** The text of the element with all in it, every row of blanks and line breaks as one blank; passes the element. */
    String text() throws DamagedListException, IOException {
        try {
            int event = next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                return "";
            }
            String first = "";
            if (event == XMLStreamConstants.CHARACTERS) {
                first = reader.getText();
                event = next();
                if (event == XMLStreamConstants.END_ELEMENT) {
                    return tidy(within(first));
                }
            }
            return tidy(further(first, event));
        } catch (XMLStreamException | UncheckedStreamException broken) {
            throw broken(broken);
        }
    }

    private String further(String first, int firstEvent) throws XMLStreamException, DamagedListException {
        StringBuilder whole = new StringBuilder(first);
        int inner = 0;
        for (int event = firstEvent; true; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                inner++;
                whole.append(' ');
            } else if (event == XMLStreamConstants.END_ELEMENT && inner-- == 0) {
                return whole.toString();
            } else if (reader.hasText() && event != XMLStreamConstants.COMMENT) {
                whole.append(reader.getText());
                if (whole.length() > LONGEST) {
                    throw tooLong();
                }
            }
        }
    }

    private String within(String text) throws DamagedListException {
        if (text.length() > LONGEST) {
            throw tooLong();
        }
        return text;
    }

    /** Passes the element with all in it. */
    void skip() throws DamagedListException, IOException {
        try {
            int inner = 0;
            while (true) {
                int event = next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    inner++;
                } else if (event == XMLStreamConstants.END_ELEMENT && inner-- == 0) {
                    return;
                }
            }
        } catch (XMLStreamException | UncheckedStreamException broken) {
            throw broken(broken);
        }
    }

    /** Reads to the end of the file, behind its outermost element. */
    void end() throws DamagedListException, IOException {
        try {
            while (reader.hasNext()) {
                next();
            }
        } catch (XMLStreamException | UncheckedStreamException broken) {
            throw broken(broken);
        }
    }

    /** The line on which the parser is, from 1. */
    long line() {
        return reader.getLocation().getLineNumber();
    }

    private int next() throws XMLStreamException, DamagedListException {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
            throw damaged("more than " + DEEPEST + " elements one in another", "fewer");
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        if (event == XMLStreamConstants.DTD) {
            throw damaged("a document type declaration", "none, for it could define entities");
        }
        if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw damaged("a reference to an entity that XML does not know", "the characters themselves");
        }
        return event;
    }

    private DamagedListException tooLong() {
        return damaged("a text of more than " + LONGEST + " characters", "a shorter one");
    }

    private DamagedListException damaged(String found, String expected) {
        Location place = reader.getLocation();
        return new DamagedListException(file, place.getLineNumber(), place.getColumnNumber(), found, expected);
    }

    /** What the parser could not read; a file that could not be fetched is no damage of the list. */
    private DamagedListException broken(Exception broken) throws IOException {
        Throwable cause =
                broken instanceof UncheckedStreamException && broken.getCause() != null ? broken.getCause() : broken;
        if (cause.getCause() instanceof IOException unreadable && !(unreadable instanceof CharConversionException)) {
            throw unreadable;
        }
        Location place = cause instanceof XMLStreamException stream ? stream.getLocation() : null;
        return new DamagedListException(
                file,
                place == null ? 1 : place.getLineNumber(),
                place == null ? 0 : place.getColumnNumber(),
                said(cause),
                "well-formed XML up to the end of " + (root.startsWith("a ") ? root : "<" + root + ">"));
    }

    /** The parser's own words, without the place that stands beside them. */
    private static String said(Throwable broken) {
        String words = String.valueOf(broken.getMessage()).strip();
        int place = words.indexOf("\n");
        String first = place < 0 ? words : words.substring(0, place);
        int marked = first.indexOf(" at [row");
        return Spot.shortened(
                marked < 0 ? first.strip() : first.substring(0, marked).strip());
    }

    /** {@code text} with one blank for every row of blanks and line breaks, and none at its ends. */
    private static String tidy(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            char c = text.charAt(i);
            plain = c > ' ' || (c == ' ' && i > 0 && i < text.length() - 1 && text.charAt(i - 1) != ' ');
        }
        return plain ? text : String.join(" ", List.of(text.strip().split("[ \\t\\r\\n]+")));
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            input.close();
        }
    }
}
