export * from './cells.js';
export * from './check-cycle-row.js';
export * from './check-goals.js';
export * from './check-person-row.js';
export * from './check-project-row.js';
export * from './dates.js';
export * from './fields.js';
export * from './fold.js';
export * from './ideas.js';
export * from './names.js';
export * from './recognise.js';
export {
  IMPORT_TEXT_MOST,
  type ImportNote,
  type ImportProblem,
  type ImportSuggestion,
  type PersonReference,
  type RowCheck,
  type RowContext,
} from './row-reader.js';
export * from './text-file.js';
export * from './units.js';
export * from './vocabulary.js';
