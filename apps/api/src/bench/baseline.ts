/**
 * What a page costs at the least: one statement, written by hand for this page and a director who sees everything in
 * the organisation, which PostgreSQL answers with the JSON that the page wants. `$1` is the organisation's slug, `$2`
 * the day.
 */
export const BASELINES = {
  Portfolio: `
    WITH org AS (SELECT id FROM organisation WHERE slug = $1),
    page AS MATERIALIZED (
      SELECT project.* FROM project
      WHERE organisation_id = (SELECT id FROM org)
        AND NOT (visibility = 'CONFIDENTIAL' AND confidential_until > $2::date)
      ORDER BY updated_at DESC, id DESC LIMIT 51),
    shown AS (SELECT * FROM page ORDER BY updated_at DESC, id DESC LIMIT 50),
    row AS (
      SELECT shown.updated_at, shown.id,
        translate(encode(convert_to('["' || shown.updated_at || '","' || shown.id || '"]', 'UTF8'), 'base64'), E'+/=\\n', '-_') AS cursor,
        json_build_object('id', shown.id, 'code', shown.code, 'title', shown.title, 'masked', false,
          'status', shown.status, 'outcome', shown.outcome, 'unitName', unit.name, 'siteName', site.name,
          'leadName', lead.name, 'leadLeft', coalesce(lead.left_on <= $2::date, false),
          'updatedOn', coalesce(shown.register_updated_on, shown.updated_at::date),
          'claimedScore', shown.claimed_score, 'effortDays', shown.effort_days,
          'goals', coalesce(links.goals, '[]'), 'reachesTrueNorth', coalesce(links.reaches, false),
          '__typename', 'ProjectRow') AS node
      FROM shown
      LEFT JOIN unit ON unit.id = shown.unit_id
      LEFT JOIN LATERAL (
        SELECT above.name FROM unit AS above
        WHERE above.id = ANY (unit.path) AND above.id <> unit.id AND above.level <> 'MICRO'
        ORDER BY above.kind IN ('HOSPITAL', 'TRUST') DESC, cardinality(above.path) DESC LIMIT 1) AS site ON true
      LEFT JOIN person AS lead ON lead.id = shown.lead_id
      LEFT JOIN LATERAL (
        SELECT json_agg(json_build_object('id', goal.id, 'title', goal.title,
                 'trueNorthTitle', CASE WHEN top.kind = 'TRUE_NORTH' THEN top.title END,
                 '__typename', 'ProjectRowGoal') ORDER BY alignment.share DESC NULLS LAST, goal.title) AS goals,
               bool_or(top.kind = 'TRUE_NORTH') AS reaches
        FROM alignment JOIN goal ON goal.id = alignment.goal_id JOIN goal AS top ON top.id = goal.path[1]
        WHERE alignment.project_id = shown.id AND alignment.status = 'AGREED') AS links ON true)
    SELECT json_build_object('data', json_build_object('organisation', json_build_object(
      'id', (SELECT id FROM org), 'allowedActions', $3::json,
      'projects', json_build_object(
        'edges', (SELECT json_agg(json_build_object('cursor', cursor, 'node', node, '__typename', 'ProjectRowEdge')
                   ORDER BY updated_at DESC, id DESC) FROM row),
        'pageInfo', json_build_object('hasNextPage', (SELECT count(*) > 50 FROM page),
                     'endCursor', (SELECT cursor FROM row ORDER BY updated_at, id LIMIT 1), '__typename', 'PageInfo'),
        'totalCount', (SELECT count(*) FROM project WHERE organisation_id = (SELECT id FROM org)
                        AND NOT (visibility = 'CONFIDENTIAL' AND confidential_until > $2::date)),
        '__typename', 'ProjectRowConnection'),
      '__typename', 'Organisation')))::text AS body`,

  TrueNorth: `
    WITH org AS (SELECT id, records_begin FROM organisation WHERE slug = $1),
    g AS MATERIALIZED (
      SELECT id, parent_id, kind, title, patient_line, weight, path, position FROM goal
      WHERE organisation_id = (SELECT id FROM org) AND retired_on IS NULL),
    p AS MATERIALIZED (
      SELECT project.id, status, effort_days, status NOT IN ('IDEA', 'CLOSED') AS live,
             CASE WHEN unit.level = 'MICRO' THEN unit.id END AS micro
      FROM project LEFT JOIN unit ON unit.id = project.unit_id
      WHERE project.organisation_id = (SELECT id FROM org)
        AND NOT (visibility = 'CONFIDENTIAL' AND confidential_until > $2::date)),
    l AS MATERIALIZED (
      SELECT project_id, goal_id,
             coalesce(share, greatest(0, 100 - sum(coalesce(share, 0)) OVER w)
                             / nullif(count(*) FILTER (WHERE share IS NULL) OVER w, 0))::float8 / 100 AS part
      FROM alignment WHERE organisation_id = (SELECT id FROM org) AND status = 'AGREED'
        AND goal_id IN (SELECT id FROM g) AND project_id IN (SELECT id FROM p)
      WINDOW w AS (PARTITION BY project_id)),
    arrived AS MATERIALIZED (
      SELECT above.goal_id, l.project_id, sum(l.part) AS part,
             coalesce(sum(l.part) FILTER (WHERE above.goal_id = l.goal_id), 0) AS here,
             bool_or(above.goal_id = l.goal_id) AS direct
      FROM l JOIN g ON g.id = l.goal_id CROSS JOIN LATERAL unnest(g.path) AS above (goal_id) GROUP BY 1, 2),
    f AS MATERIALIZED (
      SELECT goal_id, count(*) FILTER (WHERE live) AS live, count(*) FILTER (WHERE status = 'PAUSED') AS paused,
             count(*) FILTER (WHERE status = 'IDEA') AS ideas, count(*) FILTER (WHERE status = 'CLOSED') AS closed,
             count(*) FILTER (WHERE live AND direct) AS direct,
             coalesce(sum(part) FILTER (WHERE live), 0) AS parts, coalesce(sum(here) FILTER (WHERE live), 0) AS here,
             count(effort_days) FILTER (WHERE live) AS effort_known,
             coalesce(sum(part * effort_days) FILTER (WHERE live), 0) AS effort_days,
             count(DISTINCT micro) FILTER (WHERE live) AS units
      FROM arrived JOIN p ON p.id = arrived.project_id GROUP BY goal_id),
    taken AS (SELECT project_id, sum(part) AS part FROM l GROUP BY 1),
    north AS MATERIALIZED (
      SELECT DISTINCT project_id FROM arrived JOIN g ON g.id = arrived.goal_id WHERE g.kind = 'TRUE_NORTH'),
    tree AS (
      SELECT g.*, parent.here AS at_parent, f.live, f.paused, f.ideas, f.closed, f.direct, coalesce(f.parts, 0) AS parts,
             f.effort_known, f.effort_days, f.units,
             sum(coalesce(f.parts, 0)) OVER (PARTITION BY g.parent_id, g.parent_id IS NULL AND g.kind = 'TRUE_NORTH') AS siblings,
             ARRAY(SELECT array_position(ARRAY['TRUE_NORTH','BREAKTHROUGH','ANNUAL','LOCAL'], above.kind)
                          || lpad(above.position::text, 8, '0') || above.title || above.id
                   FROM g AS above WHERE above.id = ANY (g.path) ORDER BY cardinality(above.path)) AS place
      FROM g LEFT JOIN f ON f.goal_id = g.id LEFT JOIN f AS parent ON parent.goal_id = g.parent_id),
    waits AS (
      SELECT count(*) AS unanswered, floor(extract(epoch FROM now() - min(raised_at)) / 86400)::int AS longest
      FROM alignment JOIN p ON p.id = alignment.project_id
      WHERE organisation_id = (SELECT id FROM org) AND alignment.status = 'PROPOSED')
    SELECT json_build_object('data', json_build_object('organisation', json_build_object(
      'id', (SELECT id FROM org), 'allowedActions', $3::json,
      'rollUp', json_build_object(
        'asOf', $2::date, 'recordsBegin', (SELECT CASE WHEN $2::date < records_begin::date THEN records_begin::date END FROM org),
        'live', (SELECT count(*) FROM p WHERE live), 'paused', (SELECT count(*) FROM p WHERE status = 'PAUSED'),
        'ideas', (SELECT count(*) FROM p WHERE status = 'IDEA'), 'closed', (SELECT count(*) FROM p WHERE status = 'CLOSED'),
        'homeless', (SELECT count(*) FROM p WHERE live AND NOT EXISTS (SELECT FROM north WHERE project_id = p.id)),
        'stopsAtLocalGoal', (SELECT count(*) FROM p JOIN taken ON taken.project_id = p.id
                             WHERE live AND NOT EXISTS (SELECT FROM north WHERE north.project_id = p.id)),
        'effortKnown', (SELECT count(effort_days) FROM p WHERE live),
        'effortDays', (SELECT coalesce(sum(effort_days), 0) FROM p WHERE live),
        'microUnits', (SELECT count(*) FROM unit WHERE organisation_id = (SELECT id FROM org) AND level = 'MICRO'),
        'unitsCovered', (SELECT count(DISTINCT micro) FROM p JOIN taken ON taken.project_id = p.id WHERE live),
        'unanswered', (SELECT unanswered FROM waits), 'longestWaitDays', (SELECT longest FROM waits),
        'note', 'Excludes confidential work.',
        'goals', (SELECT json_agg(json_build_object(
            'goal', json_build_object('id', id, 'title', title, 'kind', kind, 'parentId', parent_id,
                                      'patientLine', patient_line, '__typename', 'Goal'),
            'live', coalesce(live, 0), 'paused', coalesce(paused, 0), 'ideas', coalesce(ideas, 0),
            'closed', coalesce(closed, 0), 'claimed', coalesce(live, 0), 'measured', null, 'moving', null,
            'atThisLevel', coalesce(direct, 0), 'parts', parts, 'weight', weight,
            'share', parts / nullif(siblings + coalesce(at_parent, 0), 0) * 100,
            'effortKnown', coalesce(effort_known, 0), 'effortDays', coalesce(effort_days, 0),
            'unitsCovered', coalesce(units, 0), 'unserved', coalesce(live, 0) = 0, '__typename', 'GoalRollUp')
            ORDER BY place COLLATE "C") FROM tree),
        '__typename', 'RollUp'),
      '__typename', 'Organisation')))::text AS body`,
} as const;

export type BaselinePage = keyof typeof BASELINES;
