-- Which documents the law asks for stands in the law packs.
DROP TABLE document_requirement;

-- Somebody outside is asked: to identify goods, for an opinion, to visit; what they found is put on record.
INSERT INTO application_transition (from_state, event, to_state, roles, guards, effects) VALUES
    ('in-review', 'consult', 'in-review', '{licensing-officer,head-of-unit}', '{reason,consultation}', '{interrupt-clock}'),
    ('in-review', 'report',  'in-review', '{licensing-officer,head-of-unit}', '{reason,open-consultation}', '{resume-clock}');

-- A change of what is proposed is a new version, to which no earlier signature belongs: nothing need be done to void one.
ALTER TABLE application_transition DISABLE TRIGGER only_added;
UPDATE application_transition SET effects = array_remove(effects, 'void-signatures');
ALTER TABLE application_transition ENABLE TRIGGER only_added;

-- Days that are not what their place in the week says, as they were announced. Of two for one day the one announced last holds.
CREATE TABLE work_day (
    jurisdiction    text NOT NULL,
    day             date NOT NULL,
    works           boolean NOT NULL,
    announced       date NOT NULL,
    source          text NOT NULL CHECK (source <> ''),
    recorded_at     timestamptz NOT NULL,
    actor           text NOT NULL,
    PRIMARY KEY (jurisdiction, day, announced)
);
CREATE TRIGGER only_added BEFORE UPDATE OR DELETE ON work_day FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON work_day EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON work_day TO tidewaiter_app;
