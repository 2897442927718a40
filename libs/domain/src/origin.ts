/** Where a record came from. Imported records may have gaps; records made here may not. */
export const ORIGINS = ['HERE', 'IMPORT'] as const;
export type Origin = (typeof ORIGINS)[number];
