import type { DataSource } from 'typeorm';

const RECORDED = ['unit', 'goal', 'project', 'alignment', 'pdsa_cycle'] as const;

/**
 * What is wrong with recorded time, a line each: records that are empty, overlap or leave a gap, rows without exactly one
 * record in force, and records that began before the organisation's did.
 */
export async function recordFaults(source: DataSource): Promise<string[]> {
  const faults: string[] = [];
  for (const name of RECORDED) {
    const found: { id: string; fault: string }[] = await source.query(
      `SELECT ${name}_id AS id, 'empty' AS fault FROM ${name}_record WHERE recorded_to <= recorded_from
       UNION ALL
       SELECT ${name}_id, 'gap or overlap' FROM (
         SELECT ${name}_id, recorded_to,
                lead(recorded_from) OVER (PARTITION BY ${name}_id ORDER BY recorded_from) AS next_from
         FROM ${name}_record) AS record
       WHERE recorded_to IS DISTINCT FROM next_from
       UNION ALL
       SELECT ${name}.id, 'not one in force' FROM ${name}
       WHERE (SELECT count(*) FROM ${name}_record WHERE ${name}_id = ${name}.id AND recorded_to IS NULL) <> 1
       UNION ALL
       SELECT ${name}_id, 'before the organisation' FROM ${name}_record
       JOIN organisation ON organisation.id = organisation_id WHERE recorded_from < records_begin`,
    );
    faults.push(...found.map(({ id, fault }) => `${name} ${id}: ${fault}`));
  }
  return faults;
}
