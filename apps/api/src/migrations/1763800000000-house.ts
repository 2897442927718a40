import type { MigrationInterface, QueryRunner } from 'typeorm';
import { recordedBy } from './recorded-by.js';

/**
 * The house: organisations and units, people and sessions, goals, projects, alignments, imports; recorded time, audit,
 * outbox. The database repeats the rules that must never break. Reviewed SQL; forward only.
 */
export class House1763800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm`);
    await runner.query(PLATFORM);
    await runner.query(ORGANISATION);
    await runner.query(PEOPLE);
    await runner.query(STRATEGY);
    await runner.query(PROJECTS);
    await runner.query(ALIGNMENT);
    await runner.query(IMPORTS);
    await runner.query(RECORDED_TIME);
    await runner.query(APPLICATION_ROLE);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

const PLATFORM = `
-- Matching of names folds case and white space the way the domain's fold() does.
CREATE FUNCTION folded(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN lower(btrim(regexp_replace(normalize($1, NFKC), '\\s+', ' ', 'g')));

CREATE TABLE audit (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  organisation_id uuid,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  actor_person_id uuid,
  actor_label text NOT NULL,
  action text NOT NULL,
  entity text NOT NULL,
  entity_id uuid NOT NULL,
  project_id uuid,
  goal_id uuid,
  import_id uuid,
  before_digest text,
  after_digest text
);
CREATE INDEX audit_project_id_id_idx ON audit (project_id, id DESC) WHERE project_id IS NOT NULL;
CREATE INDEX audit_goal_id_id_idx ON audit (goal_id, id DESC) WHERE goal_id IS NOT NULL;
CREATE INDEX audit_organisation_id_id_idx ON audit (organisation_id, id DESC);

-- The values stand apart from the row that proves them, so that they can be erased and the proof stays.
CREATE TABLE audit_value (
  audit_id bigint PRIMARY KEY REFERENCES audit (id),
  sentence text NOT NULL,
  reason text,
  changes jsonb NOT NULL DEFAULT '[]'
);

CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit is append-only';
END $$;
CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
  FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();

CREATE TABLE outbox (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  created_at timestamptz NOT NULL DEFAULT now(),
  job text NOT NULL,
  job_key text NOT NULL,
  payload jsonb NOT NULL,
  sent_at timestamptz
);
CREATE INDEX outbox_unsent_idx ON outbox (id) WHERE sent_at IS NULL;
`;

const ORGANISATION = `
CREATE TABLE organisation (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name text NOT NULL CHECK (btrim(name) <> '' AND length(name) <= 200),
  slug text NOT NULL CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 60),
  demonstration boolean NOT NULL DEFAULT false,
  records_begin timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX organisation_slug_key ON organisation (slug);
CREATE UNIQUE INDEX organisation_folded_name_key ON organisation (folded(name));

CREATE TABLE unit (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  parent_id uuid,
  name text NOT NULL CHECK (btrim(name) <> '' AND length(name) <= 200),
  kind text NOT NULL CHECK (kind IN ('SYSTEM','NETWORK','TRUST','HOSPITAL','DIVISION','SERVICE','DEPARTMENT','WARD','CLINIC','TEAM','PRACTICE')),
  level text NOT NULL CHECK (level IN ('MACRO','MESO','MICRO')),
  path uuid[] NOT NULL DEFAULT '{}',
  import_id uuid,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (organisation_id, id),
  FOREIGN KEY (organisation_id, parent_id) REFERENCES unit (organisation_id, id),
  CHECK (parent_id <> id)
);
CREATE INDEX unit_parent_id_idx ON unit (parent_id);
CREATE INDEX unit_path_idx ON unit USING gin (path);
CREATE UNIQUE INDEX unit_folded_name_key ON unit (organisation_id, coalesce(parent_id, '00000000-0000-0000-0000-000000000000'), folded(name));

-- A tree's path, from the root to the row itself; moving a branch rewrites the paths beneath it. Refuses a circle.
CREATE FUNCTION keep_path() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE above uuid[] := '{}';
BEGIN
  IF NEW.parent_id IS NOT NULL THEN
    EXECUTE format('SELECT path FROM %I WHERE id = $1', TG_TABLE_NAME) INTO above USING NEW.parent_id;
    IF NEW.id = ANY (above) THEN
      RAISE EXCEPTION 'a % cannot stand beneath itself', TG_TABLE_NAME USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  NEW.path := above || NEW.id;
  RETURN NEW;
END $$;
CREATE FUNCTION move_branch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format(
    'UPDATE %I SET path = $1 || path[array_position(path, $2) + 1:] WHERE path @> ARRAY[$2] AND id <> $2',
    TG_TABLE_NAME) USING NEW.path, NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER unit_path BEFORE INSERT OR UPDATE OF parent_id ON unit FOR EACH ROW EXECUTE FUNCTION keep_path();
CREATE TRIGGER unit_branch AFTER UPDATE OF parent_id ON unit FOR EACH ROW
  WHEN (OLD.path IS DISTINCT FROM NEW.path) EXECUTE FUNCTION move_branch();
`;

const PEOPLE = `
CREATE TABLE account (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  email text NOT NULL CHECK (length(email) <= 320),
  password_hash text,
  demonstration boolean NOT NULL DEFAULT false,
  disabled_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX account_email_key ON account (lower(email));

CREATE TABLE person (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  account_id uuid REFERENCES account (id),
  name text NOT NULL CHECK (btrim(name) <> '' AND length(name) <= 200),
  email text CHECK (length(email) <= 320),
  job_role text CHECK (length(job_role) <= 200),
  unit_id uuid,
  left_on date,
  leaves_on date,
  origin text NOT NULL DEFAULT 'HERE' CHECK (origin IN ('HERE','IMPORT')),
  invitation text,
  invitation_order integer,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (organisation_id, id),
  FOREIGN KEY (organisation_id, unit_id) REFERENCES unit (organisation_id, id)
);
CREATE UNIQUE INDEX person_email_key ON person (organisation_id, lower(email));
CREATE UNIQUE INDEX person_account_key ON person (organisation_id, account_id);
CREATE INDEX person_folded_name_idx ON person (organisation_id, folded(name));
CREATE INDEX person_account_id_idx ON person (account_id);

CREATE TABLE role_grant (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL,
  person_id uuid NOT NULL,
  role text NOT NULL CHECK (role IN ('READER','MEMBER','LEAD','COACH','QI_DIRECTOR','EXECUTIVE','ADMINISTRATOR')),
  unit_id uuid,
  from_date date NOT NULL,
  to_date date,
  FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, unit_id) REFERENCES unit (organisation_id, id),
  CHECK (to_date > from_date)
);
CREATE INDEX role_grant_person_id_idx ON role_grant (person_id);

CREATE TABLE session (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  account_id uuid NOT NULL REFERENCES account (id),
  token_hash bytea NOT NULL,
  former_token_hash bytea,
  former_until timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  seen_at timestamptz NOT NULL DEFAULT now(),
  rotated_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX session_token_hash_key ON session (token_hash);
CREATE INDEX session_former_token_hash_idx ON session (former_token_hash) WHERE former_token_hash IS NOT NULL;
CREATE INDEX session_account_id_idx ON session (account_id);

CREATE TABLE sign_in_attempt (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT now(),
  email_hash bytea NOT NULL,
  address_hash bytea NOT NULL
);
CREATE INDEX sign_in_attempt_email_idx ON sign_in_attempt (email_hash, at);
CREATE INDEX sign_in_attempt_address_idx ON sign_in_attempt (address_hash, at);

-- One-time links: first set-up, and invitations to choose a password.
CREATE TABLE one_time_link (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  purpose text NOT NULL CHECK (purpose IN ('SET_UP','INVITATION')),
  token_hash bytea NOT NULL,
  person_id uuid REFERENCES person (id),
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  used_at timestamptz
);
CREATE UNIQUE INDEX one_time_link_token_hash_key ON one_time_link (token_hash);
`;

const STRATEGY = `
CREATE TABLE goal (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  parent_id uuid,
  code text CHECK (length(code) <= 60),
  title text NOT NULL CHECK (btrim(title) <> '' AND length(title) <= 300),
  kind text NOT NULL CHECK (kind IN ('TRUE_NORTH','BREAKTHROUGH','ANNUAL','LOCAL')),
  patient_line text CHECK (length(patient_line) <= 1000),
  description text CHECK (length(description) <= 4000),
  weight numeric(5,2) CHECK (weight >= 0 AND weight <= 100),
  position integer NOT NULL DEFAULT 0,
  owner_id uuid,
  unit_id uuid,
  starts_on date,
  ends_on date,
  aims text[] NOT NULL DEFAULT '{}' CHECK (aims <@ ARRAY['HEALTH','CARE','RESOURCES','EQUITY','STAFF']),
  retired_on date,
  retire_reason text CHECK (length(retire_reason) <= 1000),
  origin text NOT NULL DEFAULT 'HERE' CHECK (origin IN ('HERE','IMPORT')),
  path uuid[] NOT NULL DEFAULT '{}',
  import_id uuid,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (organisation_id, id),
  FOREIGN KEY (organisation_id, parent_id) REFERENCES goal (organisation_id, id),
  FOREIGN KEY (organisation_id, owner_id) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, unit_id) REFERENCES unit (organisation_id, id),
  CHECK (parent_id <> id),
  CHECK (kind <> 'TRUE_NORTH' OR (parent_id IS NULL AND ends_on IS NULL)),
  CHECK (ends_on >= starts_on),
  CHECK ((retired_on IS NULL) = (retire_reason IS NULL))
);
CREATE INDEX goal_parent_id_idx ON goal (parent_id);
CREATE INDEX goal_path_idx ON goal USING gin (path);
CREATE UNIQUE INDEX goal_code_key ON goal (organisation_id, folded(code));
CREATE INDEX goal_folded_title_idx ON goal (organisation_id, folded(title));
CREATE TRIGGER goal_path BEFORE INSERT OR UPDATE OF parent_id ON goal FOR EACH ROW EXECUTE FUNCTION keep_path();
CREATE TRIGGER goal_branch AFTER UPDATE OF parent_id ON goal FOR EACH ROW
  WHEN (OLD.path IS DISTINCT FROM NEW.path) EXECUTE FUNCTION move_branch();
`;

const PROJECTS = `
CREATE TABLE code_series (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  year integer NOT NULL,
  last integer NOT NULL,
  PRIMARY KEY (organisation_id, year)
);

CREATE TABLE project (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  code text NOT NULL,
  title text NOT NULL CHECK (btrim(title) <> '' AND length(title) <= 300),
  summary text CHECK (length(summary) <= 1000),
  problem text CHECK (length(problem) <= 10000),
  aim text CHECK (length(aim) <= 4000),
  aim_from text CHECK (length(aim_from) <= 200),
  aim_to text CHECK (length(aim_to) <= 200),
  aim_unit text CHECK (length(aim_unit) <= 200),
  aim_by date,
  aim_for text CHECK (length(aim_for) <= 500),
  rationale text CHECK (length(rationale) <= 10000),
  scope text CHECK (length(scope) <= 4000),
  unit_id uuid,
  purpose text CHECK (purpose IN ('TEAM_LED','STRATEGIC','REGULATORY','EDUCATIONAL','NATIONAL','PATIENT_LED')),
  ambition text CHECK (ambition IN ('STICKER','SMALL_CHANGE','PATHWAY','REDESIGN')),
  status text NOT NULL CHECK (status IN ('IDEA','PLANNING','TESTING','IMPLEMENTING','SUSTAINING','PAUSED','CLOSED')),
  paused_from text CHECK (paused_from IN ('PLANNING','TESTING','IMPLEMENTING','SUSTAINING')),
  outcome text CHECK (outcome IN ('ACHIEVED','ENDED','ABANDONED','MERGED','DECLINED')),
  status_reason text CHECK (length(status_reason) <= 2000),
  restart_on date,
  started_on date,
  closed_on date,
  visibility text NOT NULL DEFAULT 'OPEN' CHECK (visibility IN ('OPEN','SYSTEM','TEAM','CONFIDENTIAL')),
  confidential_until date,
  effort_days numeric(9,2) CHECK (effort_days > 0),
  claimed_score numeric(2,1) CHECK (claimed_score BETWEEN 0.5 AND 5.0 AND claimed_score * 2 = trunc(claimed_score * 2)),
  origin text NOT NULL DEFAULT 'HERE' CHECK (origin IN ('HERE','IMPORT')),
  register_reference text,
  register_status text,
  register_updated_on date,
  register_other jsonb NOT NULL DEFAULT '{}',
  import_id uuid,
  lead_id uuid,
  -- Team-level work sorts ahead of the alphabet for everybody: its place must not give its title away.
  sort_title text NOT NULL GENERATED ALWAYS AS (CASE WHEN visibility IN ('OPEN','SYSTEM') THEN folded(title) ELSE '' END) STORED,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (organisation_id, id),
  UNIQUE (organisation_id, code),
  FOREIGN KEY (organisation_id, unit_id) REFERENCES unit (organisation_id, id),
  FOREIGN KEY (organisation_id, lead_id) REFERENCES person (organisation_id, id),
  CHECK (origin = 'IMPORT' OR (unit_id IS NOT NULL AND summary IS NOT NULL AND purpose IS NOT NULL)),
  CHECK ((status = 'CLOSED') = (outcome IS NOT NULL)),
  CHECK (status = 'PAUSED' OR (paused_from IS NULL AND restart_on IS NULL)),
  CHECK (origin = 'IMPORT' OR status <> 'PAUSED' OR (paused_from IS NOT NULL AND restart_on IS NOT NULL)),
  CHECK ((visibility = 'CONFIDENTIAL') = (confidential_until IS NOT NULL))
);
CREATE INDEX project_organisation_title_idx ON project (organisation_id, sort_title, id);
CREATE INDEX project_organisation_updated_idx ON project (organisation_id, updated_at, id);
CREATE INDEX project_organisation_started_idx ON project (organisation_id, coalesce(started_on, '-infinity'), id);
CREATE INDEX project_organisation_status_idx ON project (organisation_id, status, id);
CREATE UNIQUE INDEX project_register_reference_key ON project (organisation_id, register_reference);
CREATE INDEX project_unit_id_idx ON project (unit_id);
CREATE INDEX project_lead_id_idx ON project (lead_id);
CREATE INDEX project_import_id_idx ON project (import_id);
CREATE INDEX project_title_trgm_idx ON project USING gin (title gin_trgm_ops);

CREATE TABLE team_member (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL,
  project_id uuid NOT NULL,
  person_id uuid NOT NULL,
  role text NOT NULL CHECK (role IN ('LEAD','DEPUTY','MEMBER','SPONSOR','COACH','PATIENT_PARTNER','SUPERVISOR')),
  from_date date,
  to_date date,
  import_id uuid,
  FOREIGN KEY (organisation_id, project_id) REFERENCES project (organisation_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id),
  CHECK (to_date >= from_date)
);
CREATE INDEX team_member_project_id_idx ON team_member (project_id);
CREATE INDEX team_member_person_id_idx ON team_member (person_id);
CREATE UNIQUE INDEX team_member_once_key ON team_member (project_id, person_id, role) WHERE to_date IS NULL;

-- The lead of today stands on the project, so that a list of projects needs no look at every team.
${(['INSERT', 'UPDATE', 'DELETE'] as const)
  .map(
    (event) => `
CREATE FUNCTION keep_lead_on_${event.toLowerCase()}() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE project SET lead_id = team.person_id
  FROM (SELECT touched.project_id,
               (SELECT person_id FROM team_member
                WHERE project_id = touched.project_id AND role = 'LEAD' AND (to_date IS NULL OR to_date > current_date)
                ORDER BY from_date NULLS FIRST, id LIMIT 1) AS person_id
        FROM (SELECT DISTINCT project_id FROM touched_rows WHERE role = 'LEAD') AS touched) AS team
  WHERE project.id = team.project_id AND project.lead_id IS DISTINCT FROM team.person_id;
  RETURN NULL;
END $$;
CREATE TRIGGER team_member_lead_${event.toLowerCase()} AFTER ${event} ON team_member
  REFERENCING ${event === 'DELETE' ? 'OLD' : 'NEW'} TABLE AS touched_rows
  FOR EACH STATEMENT EXECUTE FUNCTION keep_lead_on_${event.toLowerCase()}();`,
  )
  .join('\n')}
`;

const ALIGNMENT = `
CREATE TABLE alignment (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL,
  project_id uuid NOT NULL,
  goal_id uuid NOT NULL,
  status text NOT NULL CHECK (status IN ('PROPOSED','AGREED','DECLINED','WITHDRAWN')),
  share numeric(5,2) CHECK (share > 0 AND share <= 100),
  contribution text CHECK (length(contribution) <= 1000),
  raised_by_side text NOT NULL CHECK (raised_by_side IN ('PROJECT','GOAL')),
  raised_by_id uuid,
  raised_at timestamptz NOT NULL,
  answered_by_id uuid,
  answered_at timestamptz,
  reason text CHECK (length(reason) <= 1000),
  origin text NOT NULL DEFAULT 'HERE' CHECK (origin IN ('HERE','IMPORT')),
  confirmed boolean NOT NULL DEFAULT true,
  import_id uuid,
  version integer NOT NULL DEFAULT 1,
  FOREIGN KEY (organisation_id, project_id) REFERENCES project (organisation_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, goal_id) REFERENCES goal (organisation_id, id),
  FOREIGN KEY (organisation_id, raised_by_id) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, answered_by_id) REFERENCES person (organisation_id, id),
  CHECK (status <> 'DECLINED' OR reason IS NOT NULL)
);
CREATE UNIQUE INDEX alignment_once_key ON alignment (project_id, goal_id) WHERE status IN ('PROPOSED','AGREED');
CREATE INDEX alignment_goal_id_idx ON alignment (goal_id, project_id) WHERE status = 'AGREED';
CREATE INDEX alignment_project_id_idx ON alignment (project_id);
CREATE INDEX alignment_waiting_idx ON alignment (organisation_id, raised_at) WHERE status = 'PROPOSED';

-- No project gives away more than itself, whoever writes.
CREATE FUNCTION keep_shares() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT sum(share) FROM alignment
      WHERE project_id = NEW.project_id AND status IN ('PROPOSED','AGREED')) > 100 THEN
    RAISE EXCEPTION 'the shares of a project exceed 100 per cent'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'alignment_shares_check';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER alignment_shares AFTER INSERT OR UPDATE OF share, status ON alignment
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.share IS NOT NULL) EXECUTE FUNCTION keep_shares();
`;

const IMPORTS = `
CREATE TABLE import (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid REFERENCES organisation (id),
  organisation_name text NOT NULL CHECK (btrim(organisation_name) <> '' AND length(organisation_name) <= 200),
  account_id uuid REFERENCES account (id),
  created_by text,
  status text NOT NULL CHECK (status IN ('DRAFT','READY','RUNNING','DONE','FAILED','UNDOING','UNDONE')),
  arrangement jsonb NOT NULL DEFAULT '{}',
  preview jsonb,
  summary jsonb,
  progress_done integer NOT NULL DEFAULT 0,
  progress_total integer NOT NULL DEFAULT 0,
  failure text,
  created_at timestamptz NOT NULL DEFAULT now(),
  finished_at timestamptz,
  version integer NOT NULL DEFAULT 1
);
CREATE INDEX import_organisation_id_idx ON import (organisation_id, created_at DESC);
-- One import at a time changes an organisation.
CREATE UNIQUE INDEX import_running_key ON import (organisation_id) WHERE status IN ('RUNNING','UNDOING');

CREATE TABLE import_file (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  import_id uuid NOT NULL REFERENCES import (id) ON DELETE CASCADE,
  position integer NOT NULL,
  name text NOT NULL CHECK (length(name) <= 255),
  bytes bigint NOT NULL,
  digest text NOT NULL,
  reading jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX import_file_import_id_idx ON import_file (import_id);

CREATE TABLE import_chunk (
  file_id uuid NOT NULL REFERENCES import_file (id) ON DELETE CASCADE,
  position integer NOT NULL,
  bytes bytea NOT NULL,
  PRIMARY KEY (file_id, position)
);

CREATE TABLE import_problem (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  import_id uuid NOT NULL REFERENCES import (id) ON DELETE CASCADE,
  file_id uuid NOT NULL REFERENCES import_file (id) ON DELETE CASCADE,
  row_number integer NOT NULL,
  column_name text,
  code text NOT NULL,
  message text NOT NULL,
  severity text NOT NULL CHECK (severity IN ('error','warning')),
  value text,
  suggestion_label text,
  suggestion_value text
);
CREATE INDEX import_problem_import_id_idx ON import_problem (import_id, id);

-- What a row of a register said when it was last taken: the same row again changes nothing, and a changed row
-- changes only what it says differently, so that work done here since is kept.
CREATE TABLE import_row (
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  kind text NOT NULL CHECK (kind IN ('goals','people','projects')),
  row_key text NOT NULL,
  record jsonb NOT NULL,
  entity_id uuid NOT NULL,
  PRIMARY KEY (organisation_id, kind, row_key)
);
CREATE INDEX import_row_entity_id_idx ON import_row (entity_id);

-- What an import did, in order, so that the whole of it can be taken back.
CREATE TABLE import_change (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  import_id uuid NOT NULL REFERENCES import (id) ON DELETE CASCADE,
  entity text NOT NULL CHECK (entity IN ('organisation','unit','person','goal','project','team_member','alignment','import_row')),
  entity_id uuid NOT NULL,
  action text NOT NULL CHECK (action IN ('ADDED','CHANGED')),
  before jsonb,
  version_after integer
);
CREATE INDEX import_change_import_id_idx ON import_change (import_id, id);
`;

/**
 * Recorded time: what roll-ups read, as rows with [from, to). A trigger writes them, so that no way of writing can
 * forget to. `tributary.recorded_at` dates the records of the demonstration's past.
 */
const RECORDED_TIME = `
CREATE FUNCTION recorded_now() RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT coalesce(nullif(current_setting('tributary.recorded_at', true), '')::timestamptz, clock_timestamp())
$$;

CREATE TABLE unit_record (
  unit_id uuid NOT NULL, organisation_id uuid NOT NULL, parent_id uuid, level text NOT NULL, path uuid[] NOT NULL,
  recorded_from timestamptz NOT NULL, recorded_to timestamptz,
  PRIMARY KEY (unit_id, recorded_from)
);
CREATE TABLE goal_record (
  goal_id uuid NOT NULL, organisation_id uuid NOT NULL, parent_id uuid, title text NOT NULL, kind text NOT NULL,
  weight numeric(5,2), path uuid[] NOT NULL, position integer NOT NULL, retired_on date,
  recorded_from timestamptz NOT NULL, recorded_to timestamptz,
  PRIMARY KEY (goal_id, recorded_from)
);
CREATE TABLE project_record (
  project_id uuid NOT NULL, organisation_id uuid NOT NULL, unit_id uuid, status text NOT NULL, purpose text,
  effort_days numeric(9,2), visibility text NOT NULL, confidential_until date,
  recorded_from timestamptz NOT NULL, recorded_to timestamptz,
  PRIMARY KEY (project_id, recorded_from)
);
CREATE TABLE alignment_record (
  alignment_id uuid NOT NULL, organisation_id uuid NOT NULL, project_id uuid NOT NULL, goal_id uuid NOT NULL,
  status text NOT NULL, share numeric(5,2), raised_at timestamptz NOT NULL,
  recorded_from timestamptz NOT NULL, recorded_to timestamptz,
  PRIMARY KEY (alignment_id, recorded_from)
);
CREATE INDEX unit_record_organisation_idx ON unit_record (organisation_id, recorded_from);
CREATE INDEX goal_record_organisation_idx ON goal_record (organisation_id, recorded_from);
CREATE INDEX project_record_organisation_idx ON project_record (organisation_id, recorded_from);
CREATE INDEX alignment_record_organisation_idx ON alignment_record (organisation_id, recorded_from);
${['unit', 'goal', 'project', 'alignment']
  .map(
    (name) =>
      `CREATE UNIQUE INDEX ${name}_record_now_key ON ${name}_record (${name}_id) WHERE recorded_to IS NULL;`,
  )
  .join('\n')}

${(
  [
    ['unit', ['organisation_id', 'parent_id', 'level', 'path']],
    ['goal', ['organisation_id', 'parent_id', 'title', 'kind', 'weight', 'path', 'position', 'retired_on']],
    [
      'project',
      ['organisation_id', 'unit_id', 'status', 'purpose', 'effort_days', 'visibility', 'confidential_until'],
    ],
    ['alignment', ['organisation_id', 'project_id', 'goal_id', 'status', 'share', 'raised_at']],
  ] as const
)
  .map(([name, facts]) => recordedBy(name, facts))
  .join('\n')}
`;

/** The application writes as a role that can neither change the audit nor the schema. */
const APPLICATION_ROLE = `
DO $$ BEGIN
  CREATE ROLE tributary_app NOLOGIN;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
GRANT tributary_app TO CURRENT_USER;
GRANT USAGE ON SCHEMA public TO tributary_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO tributary_app;
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO tributary_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO tributary_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO tributary_app;
REVOKE UPDATE, DELETE, TRUNCATE ON audit FROM tributary_app;
`;
