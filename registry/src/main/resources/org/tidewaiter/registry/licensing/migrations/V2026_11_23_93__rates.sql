-- What was declared, where it counts in another currency: kept with the entry, so that a rate that moves later changes nothing.
ALTER TABLE ledger_entry
    ADD COLUMN stated_value numeric,
    ADD COLUMN stated_currency text,
    ADD COLUMN rate numeric CHECK (rate > 0),
    ADD COLUMN rate_day date,
    ADD COLUMN rate_source text,
    ADD CHECK (num_nonnulls(stated_value, stated_currency, rate, rate_day, rate_source) IN (0, 5));
