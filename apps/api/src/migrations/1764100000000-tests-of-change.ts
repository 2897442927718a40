import type { MigrationInterface, QueryRunner } from 'typeorm';
import { recordedBy } from './recorded-by.js';

/**
 * Tests of change: change ideas, PDSA cycles with their predictions, tasks and links, attachments, comments with
 * mentions; the completed cycles that roll-ups read. Reviewed SQL; forward only.
 */
export class TestsOfChange1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DRIVERS);
    await runner.query(PDSA_CYCLES);
    await runner.query(RECORDED_TIME);
    await runner.query(ATTACHMENTS);
    await runner.query(COMMENTS);
    await runner.query(HISTORY);
    await runner.query(IMPORTS);
  }

  down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}

const DRIVERS = `
CREATE TABLE change_idea (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL,
  project_id uuid NOT NULL,
  -- Its ramp is named by a letter: 0 is A. Given once, kept for good.
  position integer NOT NULL CHECK (position >= 0),
  text text NOT NULL CHECK (btrim(text) <> '' AND length(text) <= 500),
  retired_on date,
  retire_reason text CHECK (length(retire_reason) <= 1000),
  origin text NOT NULL DEFAULT 'HERE' CHECK (origin IN ('HERE','IMPORT')),
  import_id uuid,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (organisation_id, id),
  UNIQUE (project_id, id),
  UNIQUE (project_id, position),
  FOREIGN KEY (organisation_id, project_id) REFERENCES project (organisation_id, id) ON DELETE CASCADE,
  CHECK ((retired_on IS NULL) = (retire_reason IS NULL))
);
CREATE INDEX change_idea_import_id_idx ON change_idea (import_id) WHERE import_id IS NOT NULL;
`;

const PDSA_CYCLES = `
CREATE TABLE pdsa_cycle (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL,
  project_id uuid NOT NULL,
  change_idea_id uuid NOT NULL,
  number integer NOT NULL CHECK (number >= 1),
  stage text NOT NULL CHECK (stage IN ('PLAN','DO','STUDY','ACT','CLOSED')),
  purpose text CHECK (purpose IN ('LEARN','DEVELOP','TEST','IMPLEMENT')),
  change_tested text CHECK (length(change_tested) <= 2000),
  builds_on text CHECK (length(builds_on) <= 4000),
  scale text CHECK (scale IN ('ONE_PATIENT','FEW_PATIENTS','ONE_BAY','ONE_SHIFT','WHOLE_UNIT','SEVERAL_UNITS','EVERY_UNIT')),
  scale_count integer CHECK (scale_count BETWEEN 1 AND 1000000),
  scale_count_of text CHECK (scale_count_of IN ('PATIENTS','ENCOUNTERS','SHIFTS','UNITS')),
  scale_conditions text CHECK (length(scale_conditions) <= 1000),
  owner_id uuid,
  starts_on date,
  look_back_on date,
  -- The moment that locks the predictions; started_on is the day that the team says.
  started_at timestamptz,
  started_on date,
  ended_on date,
  studied_on date,
  closed_on date,
  how_we_will_know text CHECK (length(how_we_will_know) <= 4000),
  data_what text CHECK (length(data_what) <= 1000),
  data_who text CHECK (length(data_who) <= 500),
  data_when text CHECK (length(data_when) <= 500),
  data_where text CHECK (length(data_where) <= 500),
  data_how text CHECK (length(data_how) <= 1000),
  data_kind text CHECK (data_kind IN ('QUANTITATIVE','QUALITATIVE','BOTH')),
  carried_out text CHECK (carried_out IN ('YES','PARTLY','NO')),
  observations text CHECK (length(observations) <= 10000),
  problems_met text CHECK (length(problems_met) <= 10000),
  data_recorded boolean,
  compared_with_before text CHECK (length(compared_with_before) <= 4000),
  learnt text CHECK (length(learnt) <= 10000),
  surprises text CHECK (length(surprises) <= 4000),
  decision text CHECK (decision IN ('ADOPT','ADAPT','ABANDON')),
  decision_reason text CHECK (length(decision_reason) <= 2000),
  next_change text CHECK (length(next_change) <= 2000),
  adoption_plan text CHECK (length(adoption_plan) <= 4000),
  next_scale text CHECK (next_scale IN ('ONE_PATIENT','FEW_PATIENTS','ONE_BAY','ONE_SHIFT','WHOLE_UNIT','SEVERAL_UNITS','EVERY_UNIT')),
  discarded_on date,
  discard_reason text CHECK (length(discard_reason) <= 2000),
  origin text NOT NULL DEFAULT 'HERE' CHECK (origin IN ('HERE','IMPORT')),
  import_id uuid,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (organisation_id, id),
  UNIQUE (project_id, id),
  UNIQUE (change_idea_id, number),
  FOREIGN KEY (organisation_id, project_id) REFERENCES project (organisation_id, id) ON DELETE CASCADE,
  FOREIGN KEY (project_id, change_idea_id) REFERENCES change_idea (project_id, id),
  FOREIGN KEY (organisation_id, owner_id) REFERENCES person (organisation_id, id),
  CHECK (ended_on >= started_on),
  CHECK (look_back_on >= starts_on),
  CHECK ((discarded_on IS NULL) = (discard_reason IS NULL)),
  CHECK (discarded_on IS NULL OR stage IN ('PLAN','DO')),
  -- What was recorded here went through every stage; recorded history that came from elsewhere may have gaps.
  CHECK (origin = 'IMPORT' OR stage = 'PLAN' OR (started_at IS NOT NULL AND started_on IS NOT NULL AND change_tested IS NOT NULL)),
  CHECK (origin = 'IMPORT' OR stage IN ('PLAN','DO') OR (ended_on IS NOT NULL AND carried_out IS NOT NULL)),
  CHECK (origin = 'IMPORT' OR stage IN ('PLAN','DO','STUDY') OR (studied_on IS NOT NULL AND learnt IS NOT NULL)),
  CHECK (stage <> 'CLOSED' OR decision IS NOT NULL),
  CHECK (origin = 'IMPORT' OR stage <> 'CLOSED' OR closed_on IS NOT NULL),
  CHECK (stage = 'CLOSED' OR closed_on IS NULL),
  CHECK (origin = 'IMPORT' OR stage <> 'CLOSED' OR CASE decision
    WHEN 'ADOPT' THEN adoption_plan IS NOT NULL WHEN 'ADAPT' THEN next_change IS NOT NULL ELSE decision_reason IS NOT NULL END)
);
CREATE INDEX pdsa_cycle_project_id_idx ON pdsa_cycle (project_id, change_idea_id, number) WHERE discarded_on IS NULL;
CREATE INDEX pdsa_cycle_completed_idx ON pdsa_cycle (organisation_id, closed_on) INCLUDE (project_id)
  WHERE stage = 'CLOSED' AND discarded_on IS NULL;
CREATE INDEX pdsa_cycle_open_idx ON pdsa_cycle (organisation_id, project_id) WHERE stage <> 'CLOSED' AND discarded_on IS NULL;
CREATE INDEX pdsa_cycle_owner_id_idx ON pdsa_cycle (owner_id);
CREATE INDEX pdsa_cycle_import_id_idx ON pdsa_cycle (import_id) WHERE import_id IS NOT NULL;

-- Which test follows which: several nexts are a branch, several previous ones a merge.
CREATE TABLE pdsa_cycle_link (
  project_id uuid NOT NULL,
  previous_id uuid NOT NULL,
  next_id uuid NOT NULL,
  PRIMARY KEY (next_id, previous_id),
  FOREIGN KEY (project_id, previous_id) REFERENCES pdsa_cycle (project_id, id) ON DELETE CASCADE,
  FOREIGN KEY (project_id, next_id) REFERENCES pdsa_cycle (project_id, id) ON DELETE CASCADE,
  CHECK (previous_id <> next_id)
);
CREATE INDEX pdsa_cycle_link_previous_id_idx ON pdsa_cycle_link (previous_id);

-- No test follows itself, by however many steps.
CREATE FUNCTION keep_ramps_open() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    WITH RECURSIVE before AS (
      SELECT NEW.previous_id AS id
      UNION SELECT link.previous_id FROM pdsa_cycle_link AS link JOIN before ON link.next_id = before.id)
    SELECT FROM before WHERE id = NEW.next_id) THEN
    RAISE EXCEPTION 'a cycle cannot follow itself'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'pdsa_cycle_link_circle_check';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER pdsa_cycle_link_circle BEFORE INSERT OR UPDATE ON pdsa_cycle_link
  FOR EACH ROW EXECUTE FUNCTION keep_ramps_open();

CREATE TABLE prediction (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  cycle_id uuid NOT NULL REFERENCES pdsa_cycle (id) ON DELETE CASCADE,
  position integer NOT NULL,
  question text CHECK (length(question) <= 1000),
  words text CHECK (length(words) <= 1000),
  direction text CHECK (direction IN ('UP','DOWN','NO_CHANGE')),
  from_value text CHECK (length(from_value) <= 200),
  to_value text CHECK (length(to_value) <= 200),
  late boolean NOT NULL DEFAULT false,
  result text CHECK (length(result) <= 2000),
  verdict text CHECK (verdict IN ('MET','PARTLY','NOT_MET','CANNOT_TELL')),
  result_direction text CHECK (result_direction IN ('LESS','AS_PREDICTED','MORE'))
);
CREATE INDEX prediction_cycle_id_idx ON prediction (cycle_id, position);

-- What a prediction said, version by version: written once, never changed.
CREATE TABLE prediction_version (
  prediction_id uuid NOT NULL REFERENCES prediction (id) ON DELETE CASCADE,
  number integer NOT NULL CHECK (number >= 1),
  question text,
  words text,
  direction text,
  from_value text,
  to_value text,
  late boolean NOT NULL,
  written_at timestamptz NOT NULL,
  written_by_id uuid REFERENCES person (id),
  PRIMARY KEY (prediction_id, number)
);
CREATE FUNCTION prediction_versions_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the versions of a prediction are never changed';
END $$;
CREATE TRIGGER prediction_version_stays BEFORE UPDATE ON prediction_version
  FOR EACH STATEMENT EXECUTE FUNCTION prediction_versions_stay();

CREATE TABLE cycle_task (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL,
  cycle_id uuid NOT NULL,
  position integer NOT NULL,
  what text NOT NULL CHECK (btrim(what) <> '' AND length(what) <= 500),
  who_id uuid,
  who text CHECK (length(who) <= 200),
  on_when text CHECK (length(on_when) <= 200),
  at_where text CHECK (length(at_where) <= 200),
  done boolean NOT NULL DEFAULT false,
  FOREIGN KEY (organisation_id, cycle_id) REFERENCES pdsa_cycle (organisation_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, who_id) REFERENCES person (organisation_id, id)
);
CREATE INDEX cycle_task_cycle_id_idx ON cycle_task (cycle_id, position);
`;

/** What roll-ups read of a cycle: whether it is completed, and since when. */
const RECORDED_TIME = `
CREATE TABLE pdsa_cycle_record (
  pdsa_cycle_id uuid NOT NULL, organisation_id uuid NOT NULL, project_id uuid NOT NULL, stage text NOT NULL,
  closed_on date, recorded_from timestamptz NOT NULL, recorded_to timestamptz,
  PRIMARY KEY (pdsa_cycle_id, recorded_from)
);
CREATE INDEX pdsa_cycle_record_organisation_idx ON pdsa_cycle_record (organisation_id, closed_on) WHERE stage = 'CLOSED';
CREATE UNIQUE INDEX pdsa_cycle_record_now_key ON pdsa_cycle_record (pdsa_cycle_id) WHERE recorded_to IS NULL;
${recordedBy('pdsa_cycle', ['organisation_id', 'project_id', 'stage', 'closed_on'])}
`;

const ATTACHMENTS = `
-- The bytes lie in the file store under the digest; the row says what they are and to whom they belong.
CREATE TABLE attachment (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL,
  project_id uuid NOT NULL,
  cycle_id uuid NOT NULL,
  name text NOT NULL CHECK (btrim(name) <> '' AND length(name) <= 255),
  content_type text NOT NULL CHECK (length(content_type) <= 100),
  bytes integer NOT NULL CHECK (bytes BETWEEN 1 AND 20971520),
  digest text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
  added_by_id uuid,
  added_at timestamptz NOT NULL,
  removed_at timestamptz,
  removed_by_id uuid,
  FOREIGN KEY (organisation_id, project_id) REFERENCES project (organisation_id, id) ON DELETE CASCADE,
  FOREIGN KEY (project_id, cycle_id) REFERENCES pdsa_cycle (project_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, added_by_id) REFERENCES person (organisation_id, id),
  FOREIGN KEY (organisation_id, removed_by_id) REFERENCES person (organisation_id, id)
);
CREATE INDEX attachment_cycle_id_idx ON attachment (cycle_id) WHERE removed_at IS NULL;
CREATE INDEX attachment_digest_idx ON attachment (organisation_id, digest);
`;

const COMMENTS = `
CREATE TABLE comment (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL,
  project_id uuid NOT NULL,
  cycle_id uuid NOT NULL,
  by_id uuid NOT NULL,
  text text NOT NULL CHECK (length(text) <= 4000),
  written_at timestamptz NOT NULL,
  edited_at timestamptz,
  removed_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  UNIQUE (organisation_id, id),
  FOREIGN KEY (organisation_id, project_id) REFERENCES project (organisation_id, id) ON DELETE CASCADE,
  FOREIGN KEY (project_id, cycle_id) REFERENCES pdsa_cycle (project_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, by_id) REFERENCES person (organisation_id, id),
  CHECK (removed_at IS NULL OR text = ''),
  CHECK (removed_at IS NOT NULL OR btrim(text) <> '')
);
CREATE INDEX comment_cycle_id_idx ON comment (cycle_id, written_at);

CREATE TABLE mention (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL,
  comment_id uuid NOT NULL,
  person_id uuid NOT NULL,
  settled_at timestamptz,
  UNIQUE (comment_id, person_id),
  FOREIGN KEY (organisation_id, comment_id) REFERENCES comment (organisation_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
);
CREATE INDEX mention_open_idx ON mention (person_id) WHERE settled_at IS NULL;
`;

const HISTORY = `
-- Tests and ideas have a history of their own within that of their project.
CREATE INDEX audit_entity_id_id_idx ON audit (entity_id, id DESC) WHERE entity IN ('cycle', 'change-idea');
`;

const IMPORTS = `
ALTER TABLE import_row DROP CONSTRAINT import_row_kind_check;
ALTER TABLE import_row ADD CONSTRAINT import_row_kind_check
  CHECK (kind IN ('goals','people','projects','pdsa-cycles'));
ALTER TABLE import_change DROP CONSTRAINT import_change_entity_check;
ALTER TABLE import_change ADD CONSTRAINT import_change_entity_check
  CHECK (entity IN ('organisation','unit','person','goal','project','team_member','alignment','import_row',
                    'change_idea','pdsa_cycle'));
`;
