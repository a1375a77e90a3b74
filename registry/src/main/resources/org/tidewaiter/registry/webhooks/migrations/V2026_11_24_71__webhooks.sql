-- Where organisations have what happens to them told. The secret is sealed by a key that is not in the database.
CREATE TABLE webhook (
    id              uuid PRIMARY KEY,
    organisation    uuid NOT NULL REFERENCES organisation,
    address         text NOT NULL CHECK (address ~ '^https?://' AND length(address) <= 2000),
    sealed          bytea NOT NULL,
    -- what was put into the log before is not told
    first_leaf      bigint NOT NULL CHECK (first_leaf >= 0),
    recorded_at     timestamptz NOT NULL,
    actor           text NOT NULL
);
CREATE INDEX webhook_by_organisation ON webhook (organisation);
CREATE TABLE webhook_ended (
    webhook         uuid PRIMARY KEY REFERENCES webhook,
    recorded_at     timestamptz NOT NULL,
    actor           text NOT NULL
);
-- Every try to tell of an entry of the log: the status that came back, or why none did.
CREATE TABLE webhook_attempt (
    webhook         uuid NOT NULL REFERENCES webhook,
    leaf            bigint NOT NULL,
    number          int NOT NULL CHECK (number > 0),
    status          int,
    problem         text,
    recorded_at     timestamptz NOT NULL,
    PRIMARY KEY (webhook, leaf, number),
    CHECK ((status IS NULL) = (problem IS NOT NULL))
);
ALTER TABLE webhook ENABLE ROW LEVEL SECURITY;
CREATE POLICY sight ON webhook USING (sees_all() OR organisation = acting_organisation());
ALTER TABLE webhook_ended ENABLE ROW LEVEL SECURITY;
CREATE POLICY sight ON webhook_ended USING (EXISTS (SELECT FROM webhook w WHERE w.id = webhook));
ALTER TABLE webhook_attempt ENABLE ROW LEVEL SECURITY;
CREATE POLICY sight ON webhook_attempt USING (EXISTS (SELECT FROM webhook w WHERE w.id = webhook));
CREATE TRIGGER only_added BEFORE UPDATE OR DELETE ON webhook FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON webhook EXECUTE FUNCTION refuse_change();
CREATE TRIGGER only_added BEFORE UPDATE OR DELETE ON webhook_ended FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON webhook_ended EXECUTE FUNCTION refuse_change();
CREATE TRIGGER only_added BEFORE UPDATE OR DELETE ON webhook_attempt FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON webhook_attempt EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON webhook, webhook_ended, webhook_attempt TO tidewaiter_app;
