package org.tidewaiter.rulebook.watchlist.format;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Numbers as lists call them. */
final class Identifiers {

    /** What a list's word for a number contains, in small letters, and what number it is; the first that fits counts. */
    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("passport", "passport");
        KINDS.put("pasaporte", "passport");
        KINDS.put("passeport", "passport");
        KINDS.put("vessel registration identification", "imo");
        KINDS.put("imo", "imo");
        KINDS.put("mmsi", "mmsi");
        KINDS.put("digital currency", "crypto");
        KINDS.put("crypto", "crypto");
        KINDS.put("swift", "swift");
        KINDS.put("bic", "swift");
        KINDS.put("d-u-n-s", "duns");
        KINDS.put("duns", "duns");
        KINDS.put("legal entity number", "lei");
        KINDS.put("legal entity identifier", "lei");
        KINDS.put("unique entity id", "uei");
        KINDS.put("tax", "tax");
        KINDS.put("v.a.t.", "tax");
        KINDS.put("vat number", "tax");
        KINDS.put("fiscal", "tax");
        KINDS.put("nit #", "tax");
        KINDS.put("ruc #", "tax");
        KINDS.put("rif #", "tax");
        KINDS.put("r.f.c.", "tax");
        KINDS.put("r.t.n.", "tax");
        KINDS.put("cuit", "tax");
        KINDS.put("tail number", "registration");
        KINDS.put("social credit", "registration");
        KINDS.put("registration", "registration");
        KINDS.put("registry", "registration");
        KINDS.put("register", "registration");
        KINDS.put("company number", "registration");
        KINDS.put("matricula mercantil", "registration");
        KINDS.put("folio mercantil", "registration");
        KINDS.put("commercial", "registration");
        KINDS.put("c.r. no", "registration");
        KINDS.put("business number", "registration");
        KINDS.put("trade license", "registration");
        KINDS.put("enterprise number", "registration");
        KINDS.put("gazette", "registration");
        KINDS.put("national id", "national-id");
        KINDS.put("national foreign id", "national-id");
        KINDS.put("cedula", "national-id");
        KINDS.put("d.n.i.", "national-id");
        KINDS.put("ssn", "national-id");
        KINDS.put("c.u.r.p.", "national-id");
        KINDS.put("c.u.i.", "national-id");
        KINDS.put("citizen's card", "national-id");
        KINDS.put("identification number", "national-id");
        KINDS.put("identification card", "national-id");
        KINDS.put("identity card", "national-id");
        KINDS.put("id card", "national-id");
        KINDS.put("personal id", "national-id");
        KINDS.put("driver's license", "other");
        KINDS.put("serial number", "other");
        KINDS.put("construction number", "other");
        KINDS.put("birth certificate", "other");
        KINDS.put("travel document", "other");
        KINDS.put("visa number", "other");
        KINDS.put("license", "other");
        KINDS.put("call sign", "other");
        KINDS.put("credencial", "other");
    }

    private Identifiers() {}

    /** What number {@code type} is, where the word is known. */
    static Optional<String> kind(String type) {
        String plain = type.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> known : KINDS.entrySet()) {
            if (plain.contains(known.getKey())) {
                return Optional.of(known.getValue());
            }
        }
        return Optional.empty();
    }
}
