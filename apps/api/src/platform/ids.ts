const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** An id that could be one of ours. What could not is simply not found; the database is never asked. */
export const isId = (id: string): boolean => UUID.test(id);
