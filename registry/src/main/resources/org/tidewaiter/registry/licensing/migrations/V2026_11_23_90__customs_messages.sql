-- What customs are told of licences, numbered as it is told; a number may be missing, never given twice.
CREATE TABLE customs_message (
    run             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    licence         uuid NOT NULL REFERENCES licence,
    telling         text NOT NULL CHECK (telling IN ('issued', 'stopped', 'goes-on', 'ended')),
    document        text NOT NULL,
    created_at      timestamptz NOT NULL,
    actor           text NOT NULL
);
CREATE INDEX customs_message_by_licence ON customs_message (licence, run);

-- What customs answered, once for each message.
CREATE TABLE customs_reply (
    run             bigint PRIMARY KEY REFERENCES customs_message,
    accepted        boolean NOT NULL,
    errors          text[] NOT NULL,
    recorded_at     timestamptz NOT NULL,
    actor           text NOT NULL,
    CHECK (accepted = (errors = '{}'))
);

ALTER TABLE customs_message ENABLE ROW LEVEL SECURITY;
CREATE POLICY sight ON customs_message FOR SELECT USING (sees_all());
-- a holder who gives a licence back tells customs, too
CREATE POLICY telling ON customs_message FOR INSERT WITH CHECK (EXISTS (SELECT FROM licence l WHERE l.id = licence));
ALTER TABLE customs_reply ENABLE ROW LEVEL SECURITY;
CREATE POLICY sight ON customs_reply USING (sees_all());
CREATE TRIGGER only_added BEFORE UPDATE OR DELETE ON customs_message FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON customs_message EXECUTE FUNCTION refuse_change();
CREATE TRIGGER only_added BEFORE UPDATE OR DELETE ON customs_reply FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON customs_reply EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON customs_message, customs_reply TO tidewaiter_app;
