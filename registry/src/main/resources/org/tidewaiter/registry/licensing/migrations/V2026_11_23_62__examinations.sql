-- What the engine found in an application, each time that something turned on it. Findings name no one but entries of lists.
CREATE TABLE application_examination (
    -- ids grow with time
    id              uuid PRIMARY KEY,
    application     uuid NOT NULL REFERENCES application,
    form            int NOT NULL,
    disposition     text NOT NULL,
    findings        text[] NOT NULL,
    rulebook        text NOT NULL,
    watchlists      text NOT NULL,
    recorded_at     timestamptz NOT NULL,
    actor           text NOT NULL,
    FOREIGN KEY (application, form) REFERENCES application_form
);
CREATE INDEX examination_by_application ON application_examination (application, id);

-- The decisions of an examination as documents; they name people, and go when the record is erased.
CREATE TABLE examination_document (
    examination     uuid NOT NULL REFERENCES application_examination,
    destination     text NOT NULL,
    document        text NOT NULL,
    PRIMARY KEY (examination, destination)
);

-- On which findings a proposal rests; null where nothing could be examined.
ALTER TABLE proposal ADD COLUMN findings text[];

ALTER TABLE application_transition DISABLE TRIGGER only_added;
UPDATE application_transition SET effects = effects || '{examine}' WHERE event = 'propose';
UPDATE application_transition SET guards = guards || '{same-findings}' WHERE event = 'sign';
ALTER TABLE application_transition ENABLE TRIGGER only_added;

-- What the authority's engine found is the authority's. It is found on whoever's step asks for it.
ALTER TABLE application_examination ENABLE ROW LEVEL SECURITY;
CREATE POLICY sight ON application_examination FOR SELECT USING (sees_all());
CREATE POLICY adding ON application_examination FOR INSERT
    WITH CHECK (EXISTS (SELECT FROM application a WHERE a.id = application));
ALTER TABLE examination_document ENABLE ROW LEVEL SECURITY;
CREATE POLICY sight ON examination_document FOR SELECT USING (sees_all());
CREATE POLICY adding ON examination_document FOR INSERT WITH CHECK (true);
CREATE TRIGGER only_added BEFORE UPDATE OR DELETE ON application_examination FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON application_examination EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON application_examination, examination_document TO tidewaiter_app;
