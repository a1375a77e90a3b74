-- Until when a reservation stands is said by the entry that makes it, and later by whoever lets it stand longer.
ALTER TABLE ledger_entry ADD COLUMN expires timestamptz;
ALTER TABLE reservation ADD COLUMN expires timestamptz;
UPDATE reservation r SET expires =
    (SELECT x.expires FROM reservation_expiry x WHERE x.reservation = r.id ORDER BY x.number DESC LIMIT 1);
ALTER TABLE reservation ALTER COLUMN expires SET NOT NULL;

-- That a line is there is seen to by the trigger, which needs its balance; looking it up once more would lock it once more.
ALTER TABLE ledger_entry DROP CONSTRAINT ledger_entry_licence_line_fkey;
ALTER TABLE reservation DROP CONSTRAINT reservation_licence_line_fkey;
DROP FUNCTION line_keeps_within;

CREATE OR REPLACE FUNCTION move() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
    taken_back numeric;
    original numeric;
    fits boolean;
BEGIN
    UPDATE line_balance b
    SET reserved = b.reserved + NEW.reserves * NEW.quantity,
        committed = b.committed + NEW.commits * NEW.quantity,
        reserved_value = b.reserved_value + NEW.reserves * NEW.value,
        committed_value = b.committed_value + NEW.commits * NEW.value,
        entries = b.entries + 1
    FROM licence_line l
    WHERE b.licence = NEW.licence AND b.line = NEW.line AND l.licence = NEW.licence AND l.line = NEW.line
    RETURNING b.entries,
              (l.quantity IS NULL OR b.reserved + b.committed <= l.quantity * (1 + l.tolerance / 100))
              AND (l.value IS NULL OR b.reserved_value + b.committed_value <= l.value)
    INTO NEW.number, fits;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'no balance of line %', NEW.line USING ERRCODE = 'foreign_key_violation';
    END IF;
    IF NEW.mode = 'authorise' AND NEW.reserves = 1 AND NOT fits THEN
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
        INSERT INTO reservation (id, licence, line, declaration, remaining, remaining_value, open, expires) VALUES
            (NEW.reservation, NEW.licence, NEW.line, NEW.declaration, NEW.quantity, NEW.value, true, NEW.expires);
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

-- Lets a reservation stand longer, or shorter; numbered without a gap.
CREATE FUNCTION extend() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
    UPDATE reservation SET expires = NEW.expires WHERE id = NEW.reservation;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'no such reservation' USING ERRCODE = 'foreign_key_violation';
    END IF;
    NEW.number := (SELECT coalesce(max(number), 0) + 1 FROM reservation_expiry WHERE reservation = NEW.reservation);
    RETURN NEW;
END
$$;
CREATE TRIGGER extend BEFORE INSERT ON reservation_expiry FOR EACH ROW EXECUTE FUNCTION extend();

-- Whoever sees everything need not be asked row by row.
DO $$
DECLARE
    part text;
BEGIN
    FOREACH part IN ARRAY ARRAY['licence_line', 'licence_event', 'line_balance', 'ledger_entry', 'reservation'] LOOP
        EXECUTE format('DROP POLICY sight ON %I', part);
        EXECUTE format('CREATE POLICY sight ON %I USING (sees_all() OR EXISTS (SELECT FROM licence l WHERE l.id = licence))', part);
    END LOOP;
END
$$;
DROP POLICY sight ON reservation_expiry;
CREATE POLICY sight ON reservation_expiry
    USING (sees_all() OR EXISTS (SELECT FROM reservation r WHERE r.id = reservation));

-- How much people have done to the licence of a line: where nothing was, nothing need be looked up once the line is locked.
ALTER TABLE line_balance ADD COLUMN events int NOT NULL DEFAULT 0;
UPDATE line_balance b SET events = (SELECT count(*) FROM licence_event e WHERE e.licence = b.licence);
CREATE FUNCTION count_event() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
    UPDATE line_balance SET events = events + 1 WHERE licence = NEW.licence;
    RETURN NEW;
END
$$;
CREATE TRIGGER count_event AFTER INSERT ON licence_event FOR EACH ROW EXECUTE FUNCTION count_event();

-- The licences of these numbers that are in sight, with their lines and balances, which are locked, always in the same order.
CREATE FUNCTION lock_quoted(numbers text[]) RETURNS TABLE (quoted licence, part licence_line, balance line_balance)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
    RETURN QUERY
        SELECT l, n, b
        FROM licence l
        JOIN licence_line n ON n.licence = l.id
        JOIN line_balance b ON b.licence = n.licence AND b.line = n.line
        WHERE l.number = ANY (numbers)
          AND (sees_all() OR l.organisation = acting_organisation() OR l.organisation IS NULL)
        ORDER BY l.id, n.line
        FOR UPDATE OF b;
END
$$;
