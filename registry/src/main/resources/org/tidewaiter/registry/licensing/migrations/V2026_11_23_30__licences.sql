-- A licence as it was issued. Nothing here is ever changed: what happens to it later are its events, and its balance follows from
-- the ledger.
CREATE TABLE licence (
    id              uuid PRIMARY KEY,
    number          text NOT NULL UNIQUE,
    issuer          text NOT NULL,
    type            text NOT NULL CHECK (type IN ('single', 'multi', 'general', 'open-general', 'certificate', 'temporary')),
    -- whose it is; null for an open general licence, which is everybody's who has registered
    organisation    uuid,
    valid_from      date NOT NULL,
    valid_until     date NOT NULL,
    -- empty: not limited in it
    destinations    text[] NOT NULL DEFAULT '{}',
    end_users       text[] NOT NULL DEFAULT '{}',
    transports      text[] NOT NULL DEFAULT '{}',
    carriers        text[] NOT NULL DEFAULT '{}',
    offices         text[] NOT NULL DEFAULT '{}',
    replaces        uuid UNIQUE REFERENCES licence,
    issued_at       timestamptz NOT NULL,
    issued_by       text NOT NULL,
    CHECK (valid_from <= valid_until),
    CHECK (organisation IS NOT NULL OR type = 'open-general')
);

CREATE TABLE licence_line (
    licence         uuid NOT NULL REFERENCES licence,
    line            int NOT NULL CHECK (line > 0),
    entries         text[] NOT NULL,
    goods           text NOT NULL,
    -- what it is limited in: quantity, value, both, or nothing (usage is recorded all the same)
    control         text NOT NULL CHECK (control IN ('quantity', 'value', 'both', 'open')),
    unit            text NOT NULL,
    quantity        numeric,
    currency        text,
    value           numeric,
    -- how far beyond the quantity the last shipment may go, in percent, and under which provision
    tolerance       numeric NOT NULL DEFAULT 0 CHECK (tolerance >= 0 AND tolerance < 100),
    tolerance_basis text,
    PRIMARY KEY (licence, line),
    CHECK ((control IN ('quantity', 'both')) = (quantity IS NOT NULL)),
    CHECK ((control IN ('value', 'both')) = (value IS NOT NULL)),
    CHECK ((value IS NULL) = (currency IS NULL)),
    CHECK (quantity > 0),
    CHECK (value > 0),
    CHECK (tolerance = 0 OR (tolerance_basis IS NOT NULL AND quantity IS NOT NULL AND unit <> 'piece'))
);

-- What people did to a licence: when it takes effect, and when it came to be known.
CREATE TABLE licence_event (
    licence         uuid NOT NULL REFERENCES licence,
    number          int NOT NULL CHECK (number > 0),
    kind            text NOT NULL CHECK (kind IN
                        ('suspended', 'reinstated', 'paused', 'resumed', 'revoked', 'surrendered', 'superseded')),
    effective       timestamptz NOT NULL,
    recorded_at     timestamptz NOT NULL,
    basis           text NOT NULL CHECK (basis <> ''),
    reason          text NOT NULL CHECK (reason <> ''),
    actor           text NOT NULL,
    -- what takes effect in the past needs a second person
    countersigned   text,
    PRIMARY KEY (licence, number),
    CHECK (countersigned IS NULL OR countersigned <> actor),
    CHECK (effective >= recorded_at - interval '1 minute' OR countersigned IS NOT NULL)
);

ALTER TABLE licence ENABLE ROW LEVEL SECURITY;
CREATE POLICY sight ON licence USING (sees_all() OR organisation = acting_organisation() OR organisation IS NULL);
ALTER TABLE licence_line ENABLE ROW LEVEL SECURITY;
CREATE POLICY sight ON licence_line USING (EXISTS (SELECT FROM licence l WHERE l.id = licence));
ALTER TABLE licence_event ENABLE ROW LEVEL SECURITY;
CREATE POLICY sight ON licence_event USING (EXISTS (SELECT FROM licence l WHERE l.id = licence));

GRANT SELECT, INSERT ON licence, licence_line, licence_event TO tidewaiter_app;

CREATE TRIGGER only_added BEFORE UPDATE OR DELETE ON licence FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON licence EXECUTE FUNCTION refuse_change();
CREATE TRIGGER only_added BEFORE UPDATE OR DELETE ON licence_line FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON licence_line EXECUTE FUNCTION refuse_change();
CREATE TRIGGER only_added BEFORE UPDATE OR DELETE ON licence_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON licence_event EXECUTE FUNCTION refuse_change();

-- What people have made of a licence, at an instant, as it was known at another: null where nothing stands in its way.
CREATE FUNCTION licence_standing(which uuid, at timestamptz, known timestamptz) RETURNS text
    LANGUAGE sql STABLE
    RETURN (
        WITH told AS (
            SELECT kind, effective, number FROM licence_event
            WHERE licence = which AND effective <= at AND recorded_at <= known
        ), latest AS (
            SELECT DISTINCT ON (pair) pair, kind FROM (
                SELECT kind, effective, number,
                       CASE WHEN kind IN ('suspended', 'reinstated') THEN 1
                            WHEN kind IN ('paused', 'resumed') THEN 2 END AS pair
                FROM told) AS paired
            WHERE pair IS NOT NULL
            ORDER BY pair, effective DESC, number DESC
        )
        SELECT CASE
            WHEN EXISTS (SELECT FROM told WHERE kind = 'revoked') THEN 'REVOKED'
            WHEN EXISTS (SELECT FROM told WHERE kind = 'superseded') THEN 'SUPERSEDED'
            WHEN EXISTS (SELECT FROM told WHERE kind = 'surrendered') THEN 'SURRENDERED'
            WHEN EXISTS (SELECT FROM latest WHERE kind = 'suspended') THEN 'SUSPENDED'
            WHEN EXISTS (SELECT FROM latest WHERE kind = 'paused') THEN 'PAUSED_FOR_AMENDMENT'
        END);

-- The last number that an issuer gave in a year; a number is taken with the licence or not at all, so that none is missing.
CREATE TABLE licence_number (
    issuer          text NOT NULL,
    year            int NOT NULL,
    last            bigint NOT NULL,
    PRIMARY KEY (issuer, year)
);
GRANT SELECT, INSERT, UPDATE ON licence_number TO tidewaiter_app;
