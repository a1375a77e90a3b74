-- Which licences an application has given.
CREATE TABLE application_licence (
    application     uuid NOT NULL REFERENCES application,
    licence         uuid NOT NULL UNIQUE REFERENCES licence,
    PRIMARY KEY (application, licence)
);
ALTER TABLE application_licence ENABLE ROW LEVEL SECURITY;
CREATE POLICY sight ON application_licence USING (EXISTS (SELECT FROM application a WHERE a.id = application));
CREATE TRIGGER only_added BEFORE UPDATE OR DELETE ON application_licence FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON application_licence EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON application_licence TO tidewaiter_app;

-- What was decided, line by line: the applicant may know that once it is decided, and nothing of what was proposed before.
CREATE FUNCTION decided_lines(which uuid)
    RETURNS TABLE (line int, destination text, end_user int, outcome text, quantity numeric, value numeric, reason text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        SELECT l.line, l.destination, l.end_user, l.outcome, l.quantity, l.value, l.reason
        FROM proposed_line l
        WHERE l.application = which
          AND l.version = (SELECT max(version) FROM proposal p WHERE p.application = which)
          AND (SELECT to_state FROM application_event e WHERE e.application = which ORDER BY number DESC LIMIT 1)
              IN ('decided', 'under-appeal')
          AND EXISTS (SELECT FROM application a
                      WHERE a.id = which AND (sees_all() OR a.organisation = acting_organisation()))
        ORDER BY l.line, l.destination, l.end_user
    $$;

CREATE INDEX application_of_organisation ON application (organisation, id);
CREATE INDEX licence_of_organisation ON licence (organisation, id);
CREATE INDEX ledger_of_licence ON ledger_entry (licence, recorded_at, id);
