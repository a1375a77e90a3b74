-- The role in which all work of the product is done. It owns nothing: what it may do to a table is granted with the table.
-- Who runs this owns the tables; where that user may not make roles, an operator has made this one and granted it.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tidewaiter_app') THEN
        CREATE ROLE tidewaiter_app NOLOGIN;
    END IF;
    IF NOT pg_has_role(current_user, 'tidewaiter_app', 'SET') THEN
        EXECUTE format('GRANT tidewaiter_app TO %I WITH INHERIT FALSE, SET TRUE', current_user);
    END IF;
END
$$;

GRANT USAGE ON SCHEMA public TO tidewaiter_app;

-- The organisation for which the present transaction acts; null where it acts for none.
CREATE FUNCTION acting_organisation() RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('tidewaiter.organisation', true), '')::uuid;

-- Whether the present transaction may see what belongs to every organisation.
CREATE FUNCTION sees_all() RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN coalesce(current_setting('tidewaiter.sight', true), '') = 'all';

-- Whether the present transaction may keep the accounts of every organisation.
CREATE FUNCTION administers() RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN coalesce(current_setting('tidewaiter.administers', true), '') = 'yes';

-- For tables that are only ever added to.
CREATE FUNCTION refuse_change() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is only added to, never changed', TG_TABLE_NAME
        USING ERRCODE = 'object_not_in_prerequisite_state';
END
$$;
