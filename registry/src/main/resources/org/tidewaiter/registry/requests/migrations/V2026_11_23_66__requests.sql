-- What was answered to a request that its sender may repeat: under the sender's key, the same answer again. Rows go after a day.
CREATE TABLE request_key (
    organisation    uuid NOT NULL DEFAULT acting_organisation(),
    actor           text NOT NULL,
    key             text NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
    request         bytea NOT NULL CHECK (length(request) = 32),
    status          int NOT NULL,
    location        text,
    etag            text,
    body            bytea NOT NULL,
    recorded_at     timestamptz NOT NULL,
    PRIMARY KEY (actor, key)
);
CREATE INDEX request_key_by_age ON request_key (organisation, recorded_at);
ALTER TABLE request_key ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON request_key USING (organisation = acting_organisation());
GRANT SELECT, INSERT, DELETE ON request_key TO tidewaiter_app;
CREATE TRIGGER never_changed BEFORE UPDATE ON request_key FOR EACH ROW EXECUTE FUNCTION refuse_change();
