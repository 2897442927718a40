export interface ProblemRow {
  readonly fileName: string;
  readonly row: number;
  readonly column: string | null;
  readonly value: string | null;
  readonly message: string;
  readonly suggestionLabel: string | null;
}

/** A cell that begins like a formula is run by a spreadsheet that opens the file; an apostrophe makes it text. */
const harmless = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const cell = (text: string) => `"${harmless(text).replaceAll('"', '""')}"`;

/** The rows with problems as CSV (RFC 4180), with the mark by which Excel knows UTF-8. */
export function problemsAsCsv(rows: readonly ProblemRow[]): string {
  const lines = [
    ['File', 'Row', 'Column', 'As it stands', 'What is wrong', 'Way out'],
    ...rows.map((row) => [
      row.fileName,
      String(row.row),
      row.column ?? '',
      row.value ?? '',
      row.message,
      row.suggestionLabel ?? '',
    ]),
  ];
  return `\uFEFF${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Hands a text to the browser as a file to keep. */
export function saveAsFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  // The browser reads the file after the click has returned.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
