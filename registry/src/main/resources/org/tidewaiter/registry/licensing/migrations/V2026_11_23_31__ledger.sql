-- The balance of a line is the sum of its ledger. This table holds the sum so far, kept by the trigger below and by nothing else,
-- and is what draw-downs wait for: whoever draws on a line, or changes its licence, locks its balance.
CREATE TABLE line_balance (
    licence         uuid NOT NULL,
    line            int NOT NULL,
    reserved        numeric NOT NULL DEFAULT 0 CHECK (reserved >= 0),
    committed       numeric NOT NULL DEFAULT 0,
    reserved_value  numeric NOT NULL DEFAULT 0 CHECK (reserved_value >= 0),
    committed_value numeric NOT NULL DEFAULT 0,
    entries         int NOT NULL DEFAULT 0,
    PRIMARY KEY (licence, line),
    FOREIGN KEY (licence, line) REFERENCES licence_line
);

-- What moved. An entry says what it adds to what is reserved and to what is committed: its quantity and value, taken once, not at
-- all, or away.
CREATE TABLE ledger_entry (
    id              uuid PRIMARY KEY,
    licence         uuid NOT NULL,
    line            int NOT NULL,
    -- its place in the line's ledger, without a gap
    number          int NOT NULL,
    kind            text NOT NULL CHECK (kind IN
                        ('reserve', 'release', 'commit', 'late', 'adjust', 'reverse', 'transfer', 'return')),
    mode            text NOT NULL CHECK (mode IN ('authorise', 'notify')),
    quantity        numeric NOT NULL CHECK (quantity >= 0),
    value           numeric NOT NULL DEFAULT 0 CHECK (value >= 0),
    reserves        smallint NOT NULL CHECK (reserves BETWEEN -1 AND 1),
    commits         smallint NOT NULL CHECK (commits BETWEEN -1 AND 1),
    -- the reservation it makes, uses or gives back
    reservation     uuid,
    -- the entry it takes back or sets right
    corrects        uuid REFERENCES ledger_entry,
    source          text NOT NULL,
    message         text NOT NULL,
    declaration     text NOT NULL,
    item            int NOT NULL,
    part            int NOT NULL DEFAULT 1,
    control_date    date NOT NULL,
    recorded_at     timestamptz NOT NULL,
    actor           text NOT NULL,
    reason          text,
    UNIQUE (licence, line, number),
    FOREIGN KEY (licence, line) REFERENCES licence_line,
    CHECK (CASE kind
        WHEN 'reserve'  THEN reserves = 1 AND commits = 0 AND reservation IS NOT NULL
        WHEN 'release'  THEN reserves = -1 AND commits = 0 AND reservation IS NOT NULL
        WHEN 'commit'   THEN commits = 1 AND reserves = CASE WHEN reservation IS NULL THEN 0 ELSE -1 END
        WHEN 'late'     THEN commits = 1 AND reserves = 0
        WHEN 'adjust'   THEN commits <> 0 AND reserves = 0 AND corrects IS NOT NULL
        WHEN 'reverse'  THEN commits = -1 AND reserves = 0 AND corrects IS NOT NULL
        WHEN 'transfer' THEN (commits <> 0) <> (reserves <> 0)
        WHEN 'return'   THEN commits = 0 AND reserves = 0
    END),
    CHECK (reservation IS NOT NULL OR reserves = 0),
    CHECK (kind NOT IN ('adjust', 'reverse', 'release') OR reason IS NOT NULL)
);
CREATE INDEX ledger_by_declaration ON ledger_entry (declaration);
CREATE INDEX ledger_by_correction ON ledger_entry (corrects) WHERE corrects IS NOT NULL;

-- What is still reserved, by reservation; the sum of its entries, kept by the trigger below.
CREATE TABLE reservation (
    id              uuid PRIMARY KEY,
    licence         uuid NOT NULL,
    line            int NOT NULL,
    declaration     text NOT NULL,
    remaining       numeric NOT NULL CHECK (remaining >= 0),
    remaining_value numeric NOT NULL CHECK (remaining_value >= 0),
    open            boolean NOT NULL,
    FOREIGN KEY (licence, line) REFERENCES licence_line
);
CREATE INDEX reservation_open ON reservation (licence, line) WHERE open;

-- Until when a reservation stands; the last row counts. Time alone writes nothing: what has expired is released by whoever next
-- draws on the line.
CREATE TABLE reservation_expiry (
    reservation     uuid NOT NULL,
    number          int NOT NULL,
    expires         timestamptz NOT NULL,
    recorded_at     timestamptz NOT NULL,
    actor           text NOT NULL,
    reason          text NOT NULL,
    PRIMARY KEY (reservation, number)
);

-- Every message that wants to move something, once: the same again gets the same answer, another one under its name is a conflict.
CREATE TABLE ledger_message (
    source          text NOT NULL,
    message         text NOT NULL,
    body            bytea NOT NULL,
    answer          text NOT NULL,
    recorded_at     timestamptz NOT NULL,
    actor           text NOT NULL,
    PRIMARY KEY (source, message)
);

-- What was taken back before it was told: it waits for its original. It has been applied once the ledger holds an entry by its message.
CREATE TABLE waiting_contra (
    source          text NOT NULL,
    message         text NOT NULL,
    licence         uuid NOT NULL,
    line            int NOT NULL,
    declaration     text NOT NULL,
    item            int NOT NULL,
    part            int NOT NULL,
    quantity        numeric NOT NULL CHECK (quantity > 0),
    value           numeric NOT NULL CHECK (value >= 0),
    recorded_at     timestamptz NOT NULL,
    PRIMARY KEY (source, message),
    FOREIGN KEY (licence, line) REFERENCES licence_line
);

-- Something about a use of a licence that a person must look at.
CREATE TABLE compliance_item (
    id              uuid PRIMARY KEY,
    finding         text NOT NULL,
    licence         uuid,
    line            int,
    entry           uuid REFERENCES ledger_entry,
    source          text NOT NULL,
    message         text NOT NULL,
    quoted          text NOT NULL,
    detail          text NOT NULL,
    recorded_at     timestamptz NOT NULL
);

-- How much of a line is left, by quantity and by value; null where it is not limited in it.
CREATE FUNCTION line_keeps_within(which uuid, at int) RETURNS boolean
    LANGUAGE sql STABLE
    RETURN (
        SELECT (l.quantity IS NULL OR b.reserved + b.committed <= l.quantity * (1 + l.tolerance / 100))
           AND (l.value IS NULL OR b.reserved_value + b.committed_value <= l.value)
        FROM licence_line l JOIN line_balance b USING (licence, line)
        WHERE l.licence = which AND l.line = at);

-- Keeps the sums, numbers the entries, and is the last to see to it that an authorised draw-down fits.
CREATE FUNCTION move() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
    taken_back numeric;
    original numeric;
BEGIN
    UPDATE line_balance
    SET reserved = reserved + NEW.reserves * NEW.quantity,
        committed = committed + NEW.commits * NEW.quantity,
        reserved_value = reserved_value + NEW.reserves * NEW.value,
        committed_value = committed_value + NEW.commits * NEW.value,
        entries = entries + 1
    WHERE licence = NEW.licence AND line = NEW.line
    RETURNING entries INTO NEW.number;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'no balance of line %', NEW.line USING ERRCODE = 'foreign_key_violation';
    END IF;
    IF NEW.mode = 'authorise' AND NEW.reserves = 1 AND NOT line_keeps_within(NEW.licence, NEW.line) THEN
        RAISE EXCEPTION 'line % does not have so much left', NEW.line
            USING ERRCODE = 'check_violation', CONSTRAINT = 'no_overdraft';
    END IF;
    IF NEW.kind = 'reverse' THEN
        SELECT quantity INTO original FROM ledger_entry WHERE id = NEW.corrects AND commits = 1;
        SELECT coalesce(sum(quantity), 0) INTO taken_back FROM ledger_entry WHERE corrects = NEW.corrects AND kind = 'reverse';
        IF original IS NULL OR taken_back + NEW.quantity > original THEN
            RAISE EXCEPTION 'more would be taken back than was committed'
                USING ERRCODE = 'check_violation', CONSTRAINT = 'no_over_reversal';
        END IF;
    END IF;
    IF NEW.reservation = NEW.id THEN
        INSERT INTO reservation VALUES
            (NEW.reservation, NEW.licence, NEW.line, NEW.declaration, NEW.quantity, NEW.value, true);
    ELSIF NEW.reservation IS NOT NULL THEN
        UPDATE reservation
        SET remaining = remaining + NEW.reserves * NEW.quantity,
            remaining_value = remaining_value + NEW.reserves * NEW.value,
            open = remaining + NEW.reserves * NEW.quantity > 0 OR remaining_value + NEW.reserves * NEW.value > 0
        WHERE id = NEW.reservation AND licence = NEW.licence AND line = NEW.line;
        IF NOT FOUND THEN
            RAISE EXCEPTION 'no such reservation on line %', NEW.line USING ERRCODE = 'foreign_key_violation';
        END IF;
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER move BEFORE INSERT ON ledger_entry FOR EACH ROW EXECUTE FUNCTION move();

-- Locks the balances of lines, always in the same order, and says how things stand once nobody else can move them: the sums, what
-- people have made of the licence, and, of a licence for one export, which declaration has it.
CREATE FUNCTION lock_lines(licences uuid[], lines int[], at timestamptz)
    RETURNS TABLE (licence uuid, line int, reserved numeric, committed numeric, reserved_value numeric, committed_value numeric,
                   standing text, taken_by text)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
    PERFORM FROM line_balance b JOIN unnest(licences, lines) AS w (licence, line) USING (licence, line)
    ORDER BY b.licence, b.line FOR UPDATE OF b;
    RETURN QUERY
        SELECT b.licence, b.line, b.reserved, b.committed, b.reserved_value, b.committed_value,
               CASE WHEN EXISTS (SELECT FROM licence_event e WHERE e.licence = b.licence)
                    THEN licence_standing(b.licence, at, at) END,
               CASE WHEN l.type IN ('single', 'certificate') THEN (
                   SELECT e.declaration FROM ledger_entry e
                   WHERE e.licence = b.licence AND e.kind <> 'return'
                   GROUP BY e.declaration
                   HAVING sum((e.reserves + e.commits) * e.quantity) > 0
                   LIMIT 1) END
        FROM line_balance b
        JOIN unnest(licences, lines) AS w (licence, line) USING (licence, line)
        JOIN licence l ON l.id = b.licence;
END
$$;

-- Every line of a licence has a balance from the start.
CREATE FUNCTION open_balance() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
    INSERT INTO line_balance (licence, line) VALUES (NEW.licence, NEW.line);
    RETURN NEW;
END
$$;
CREATE TRIGGER open_balance AFTER INSERT ON licence_line FOR EACH ROW EXECUTE FUNCTION open_balance();

ALTER TABLE line_balance ENABLE ROW LEVEL SECURITY;
CREATE POLICY sight ON line_balance USING (EXISTS (SELECT FROM licence l WHERE l.id = licence));
ALTER TABLE ledger_entry ENABLE ROW LEVEL SECURITY;
CREATE POLICY sight ON ledger_entry USING (EXISTS (SELECT FROM licence l WHERE l.id = licence));
ALTER TABLE reservation ENABLE ROW LEVEL SECURITY;
CREATE POLICY sight ON reservation USING (EXISTS (SELECT FROM licence l WHERE l.id = licence));
ALTER TABLE compliance_item ENABLE ROW LEVEL SECURITY;
CREATE POLICY sight ON compliance_item USING (sees_all());

GRANT SELECT ON line_balance TO tidewaiter_app;
ALTER TABLE waiting_contra ENABLE ROW LEVEL SECURITY;
CREATE POLICY sight ON waiting_contra USING (sees_all());
GRANT SELECT, INSERT ON ledger_entry, reservation_expiry, ledger_message, compliance_item, waiting_contra TO tidewaiter_app;
GRANT SELECT ON reservation TO tidewaiter_app;

CREATE TRIGGER only_added BEFORE UPDATE OR DELETE ON ledger_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON ledger_entry EXECUTE FUNCTION refuse_change();
CREATE TRIGGER only_added BEFORE UPDATE OR DELETE ON ledger_message FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON ledger_message EXECUTE FUNCTION refuse_change();
CREATE TRIGGER only_added BEFORE UPDATE OR DELETE ON reservation_expiry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON reservation_expiry EXECUTE FUNCTION refuse_change();
CREATE TRIGGER only_added BEFORE UPDATE OR DELETE ON waiting_contra FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON waiting_contra EXECUTE FUNCTION refuse_change();
CREATE TRIGGER only_added BEFORE UPDATE OR DELETE ON compliance_item FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON compliance_item EXECUTE FUNCTION refuse_change();

-- The state of a licence on a day and at an instant, as known at another. States that follow from what people did, from the calendar
-- and from the ledger; none of them is stored.
CREATE FUNCTION effective_state(which uuid, day date, at timestamptz, known timestamptz) RETURNS text
    LANGUAGE sql STABLE
    RETURN (
        WITH standing AS (SELECT licence_standing(which, at, known) AS said),
        used AS (
            SELECT line, sum(commits * quantity) AS quantity, sum(commits * value) AS value
            FROM ledger_entry WHERE licence = which AND recorded_at <= known GROUP BY line
        )
        SELECT CASE
            WHEN s.said IN ('REVOKED', 'SUPERSEDED', 'SURRENDERED') THEN s.said
            WHEN day > l.valid_until THEN 'EXPIRED'
            WHEN s.said IS NOT NULL THEN s.said
            WHEN l.type IN ('single', 'certificate') AND EXISTS (SELECT FROM used u WHERE u.quantity > 0) THEN 'COMPLETED'
            WHEN NOT EXISTS (
                SELECT FROM licence_line n LEFT JOIN used u USING (line)
                WHERE n.licence = which
                  AND (n.quantity IS NULL OR coalesce(u.quantity, 0) < n.quantity)
                  AND (n.value IS NULL OR coalesce(u.value, 0) < n.value)) THEN 'EXHAUSTED'
            WHEN day < l.valid_from THEN 'NOT_YET_VALID'
            ELSE 'ACTIVE'
        END
        FROM licence l, standing s WHERE l.id = which);
