-- What a penalty bars is not granted, also where the penalty came after the proposal.
ALTER TABLE application_transition DISABLE TRIGGER only_added;
UPDATE application_transition SET guards = guards || '{eligible}' WHERE event = 'sign';
ALTER TABLE application_transition ENABLE TRIGGER only_added;
