-- The role of the sequencer: it numbers entries and puts heads on record, and can do nothing else.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tidewaiter_log') THEN
        CREATE ROLE tidewaiter_log NOLOGIN;
    END IF;
    IF NOT pg_has_role(current_user, 'tidewaiter_log', 'SET') THEN
        EXECUTE format('GRANT tidewaiter_log TO %I WITH INHERIT FALSE, SET TRUE', current_user);
    END IF;
END
$$;

GRANT USAGE ON SCHEMA public TO tidewaiter_log;

-- What the log holds: references and commitments. The record says what is erased together; the organisation, who may look.
CREATE TABLE evidence_entry (
    id uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind ~ '^[a-z]+([.-][a-z]+)*$' AND length(kind) <= 60),
    at timestamptz NOT NULL,
    subject text NOT NULL CHECK (subject ~ '^[a-z]+(-[a-z]+)*:[A-Za-z0-9][A-Za-z0-9._/-]{0,119}$'),
    commitment bytea NOT NULL CHECK (octet_length(commitment) = 32),
    record uuid NOT NULL,
    organisation uuid
);
CREATE INDEX evidence_entry_subject ON evidence_entry (subject, at);

-- The data key of each record, wrapped by a key that is not in the database.
CREATE TABLE evidence_key (
    record uuid PRIMARY KEY,
    organisation uuid,
    wrapped bytea NOT NULL
);

-- Salt and payload of each entry, encrypted under the key of its record.
CREATE TABLE evidence_payload (
    entry uuid PRIMARY KEY REFERENCES evidence_entry,
    record uuid NOT NULL,
    organisation uuid,
    ciphertext bytea NOT NULL
);
CREATE INDEX evidence_payload_record ON evidence_payload (record);

-- Records whose key was destroyed. They never get another.
CREATE TABLE evidence_erasure (
    record uuid PRIMARY KEY,
    at timestamptz NOT NULL
);

-- Entries that have no leaf yet.
CREATE TABLE evidence_queue (
    position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    entry uuid NOT NULL
);

-- The tree: leaves in the order of sequencing, and the nodes above complete sets of leaves (level 1 and up).
CREATE TABLE evidence_leaf (
    index bigint PRIMARY KEY CHECK (index >= 0),
    entry uuid NOT NULL UNIQUE REFERENCES evidence_entry,
    hash bytea NOT NULL CHECK (octet_length(hash) = 32)
);
CREATE TABLE evidence_node (
    level smallint NOT NULL CHECK (level BETWEEN 1 AND 62),
    index bigint NOT NULL CHECK (index >= 0),
    hash bytea NOT NULL CHECK (octet_length(hash) = 32),
    PRIMARY KEY (level, index)
);
CREATE TABLE evidence_head (
    size bigint PRIMARY KEY CHECK (size > 0),
    log bytea NOT NULL CHECK (octet_length(log) = 32),
    at timestamptz NOT NULL,
    root bytea NOT NULL CHECK (octet_length(root) = 32),
    signature bytea NOT NULL CHECK (octet_length(signature) = 64)
);

-- What may be done to them.
GRANT SELECT, INSERT ON evidence_entry, evidence_erasure TO tidewaiter_app;
GRANT SELECT, INSERT, DELETE ON evidence_key, evidence_payload TO tidewaiter_app;
GRANT INSERT ON evidence_queue TO tidewaiter_app;
GRANT SELECT ON evidence_queue, evidence_leaf, evidence_node, evidence_head TO tidewaiter_app;
GRANT SELECT ON evidence_entry TO tidewaiter_log;
GRANT SELECT, DELETE ON evidence_queue TO tidewaiter_log;
GRANT SELECT, INSERT ON evidence_leaf, evidence_node, evidence_head TO tidewaiter_log;

ALTER TABLE evidence_entry ENABLE ROW LEVEL SECURITY;
CREATE POLICY sight ON evidence_entry USING (sees_all() OR organisation = acting_organisation());
ALTER TABLE evidence_key ENABLE ROW LEVEL SECURITY;
CREATE POLICY sight ON evidence_key USING (sees_all() OR organisation = acting_organisation());
ALTER TABLE evidence_payload ENABLE ROW LEVEL SECURITY;
CREATE POLICY sight ON evidence_payload USING (sees_all() OR organisation = acting_organisation());

-- What may be done to them by nobody.
CREATE FUNCTION keep_until_erased() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM evidence_erasure WHERE record = OLD.record) THEN
        RAISE EXCEPTION '% is kept until its record is erased', TG_TABLE_NAME
            USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
    RETURN OLD;
END
$$;

CREATE FUNCTION refuse_erased() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM evidence_erasure WHERE record = NEW.record) THEN
        RAISE EXCEPTION 'the record % was erased', NEW.record
            USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
    RETURN NEW;
END
$$;

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['evidence_entry', 'evidence_erasure', 'evidence_leaf', 'evidence_node', 'evidence_head'] LOOP
        EXECUTE format('CREATE TRIGGER only_added BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
    END LOOP;
    FOREACH name IN ARRAY ARRAY['evidence_key', 'evidence_payload'] LOOP
        EXECUTE format('CREATE TRIGGER never_changed BEFORE UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
        EXECUTE format('CREATE TRIGGER kept BEFORE DELETE ON %I FOR EACH ROW EXECUTE FUNCTION keep_until_erased()', name);
    END LOOP;
    FOREACH name IN ARRAY ARRAY['evidence_entry', 'evidence_erasure', 'evidence_leaf', 'evidence_node', 'evidence_head',
                                'evidence_key', 'evidence_payload', 'evidence_queue'] LOOP
        EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %I EXECUTE FUNCTION refuse_change()', name);
    END LOOP;
END
$$;
CREATE TRIGGER never_changed BEFORE UPDATE ON evidence_queue FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER not_again BEFORE INSERT ON evidence_key FOR EACH ROW EXECUTE FUNCTION refuse_erased();
