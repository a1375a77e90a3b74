-- Every decision that was given. What can be found by it stands here; the document, which may name people, stands apart and goes when
-- its record is erased.
CREATE TABLE decision (
    id              uuid PRIMARY KEY,
    organisation    uuid NOT NULL,
    consignment     text,
    disposition     text NOT NULL CHECK (disposition IN ('RELEASE', 'ASK', 'HOLD', 'STOP')),
    law_date        date NOT NULL,
    rulebook        text NOT NULL,
    watchlists      text NOT NULL,
    engine          text NOT NULL,
    document_hash   bytea NOT NULL CHECK (length(document_hash) = 32),
    recorded_at     timestamptz NOT NULL,
    actor           text NOT NULL
);
CREATE INDEX decision_of_organisation ON decision (organisation, id);
CREATE INDEX decision_of_consignment ON decision (consignment) WHERE consignment IS NOT NULL;

CREATE TABLE decision_document (
    decision        uuid PRIMARY KEY REFERENCES decision,
    document        text NOT NULL
);

ALTER TABLE decision ENABLE ROW LEVEL SECURITY;
CREATE POLICY sight ON decision USING (sees_all() OR organisation = acting_organisation());
ALTER TABLE decision_document ENABLE ROW LEVEL SECURITY;
CREATE POLICY sight ON decision_document USING (EXISTS (SELECT FROM decision d WHERE d.id = decision));
GRANT SELECT, INSERT ON decision, decision_document TO tidewaiter_app;
CREATE TRIGGER only_added BEFORE UPDATE OR DELETE ON decision FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON decision EXECUTE FUNCTION refuse_change();
