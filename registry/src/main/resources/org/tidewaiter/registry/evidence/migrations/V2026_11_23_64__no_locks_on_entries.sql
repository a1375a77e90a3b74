-- Entries are never deleted, so what refers to one is looked up once, by the audit, and not with a lock for each row that is added:
-- the statement that adds a payload adds its entry, and the sequencer numbers only what was queued with one.
ALTER TABLE evidence_payload DROP CONSTRAINT evidence_payload_entry_fkey;
ALTER TABLE evidence_leaf DROP CONSTRAINT evidence_leaf_entry_fkey;
