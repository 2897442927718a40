/**
 * The triggers that keep recorded time of a table: they close the rows in force and open the next, a statement at a
 * time; a second change at the same instant replaces the first. `facts` are the columns that `<name>_record` keeps.
 */
export function recordedBy(name: string, facts: readonly string[]): string {
  const list = facts.join(', ');
  const of = (row: string): string => facts.map((fact) => `${row}.${fact}`).join(', ');
  return `
CREATE FUNCTION record_added_${name}() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO ${name}_record (${name}_id, ${list}, recorded_from)
  SELECT id, ${list}, recorded_now() FROM added_rows;
  RETURN NULL;
END $$;
CREATE FUNCTION record_changed_${name}() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  moment timestamptz := recorded_now();
BEGIN
  UPDATE ${name}_record AS kept SET recorded_to = moment
  FROM new_rows JOIN old_rows USING (id)
  WHERE kept.${name}_id = new_rows.id AND kept.recorded_to IS NULL AND kept.recorded_from < moment
    AND (${of('new_rows')}) IS DISTINCT FROM (${of('old_rows')});
  UPDATE ${name}_record AS kept SET (${list}) = ROW (${of('new_rows')})
  FROM new_rows
  WHERE kept.${name}_id = new_rows.id AND kept.recorded_to IS NULL AND kept.recorded_from >= moment;
  INSERT INTO ${name}_record (${name}_id, ${list}, recorded_from)
  SELECT new_rows.id, ${of('new_rows')}, moment
  FROM new_rows
  WHERE NOT EXISTS (SELECT FROM ${name}_record AS kept WHERE kept.${name}_id = new_rows.id AND kept.recorded_to IS NULL);
  RETURN NULL;
END $$;
CREATE FUNCTION record_removed_${name}() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE ${name}_record AS kept SET recorded_to = greatest(recorded_now(), kept.recorded_from)
  FROM removed_rows WHERE kept.${name}_id = removed_rows.id AND kept.recorded_to IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER ${name}_record_added AFTER INSERT ON ${name} REFERENCING NEW TABLE AS added_rows
  FOR EACH STATEMENT EXECUTE FUNCTION record_added_${name}();
CREATE TRIGGER ${name}_record_changed AFTER UPDATE ON ${name} REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION record_changed_${name}();
CREATE TRIGGER ${name}_record_removed AFTER DELETE ON ${name} REFERENCING OLD TABLE AS removed_rows
  FOR EACH STATEMENT EXECUTE FUNCTION record_removed_${name}();`;
}
