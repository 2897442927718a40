import { PATIENCE, type Visitor } from './stage';

/** ms; a whole register is read and written, which takes longer than a page. */
const REGISTER = PATIENCE * 2;

/** From the page of imports: a new import into an organisation of its own, or into the one at hand. */
export async function beginsImport(
  visitor: Visitor,
  into: { readonly ownName: string } | 'here',
): Promise<void> {
  await visitor.sees(visitor.page.getByRole('heading', { name: 'A new import' }));
  if (into !== 'here') {
    await visitor.takes(visitor.page.getByRole('radio', { name: 'An organisation of its own' }));
    await visitor.writes('What is it called?', into.ownName);
  }
  await visitor.presses('Choose the files');
}

/** Hands files over and waits until each says what it was taken for. */
export async function handsOver(
  visitor: Visitor,
  files: Parameters<ReturnType<Visitor['page']['locator']>['setInputFiles']>[0],
  count: number,
): Promise<string[]> {
  await visitor.sees(visitor.page.getByText('Drop the files here, or choose them.'));
  visitor.actions += 1;
  await visitor.page.getByLabel('Files of the register').setInputFiles(files);
  const lines = visitor.page.locator('.import-files li .form-note');
  await lines.nth(count - 1).waitFor({ timeout: REGISTER });
  return lines.allInnerTexts();
}

/** Past the columns to the rows, as they would go in. */
export async function checksTheRows(visitor: Visitor): Promise<string> {
  await visitor.presses('Match the columns');
  await visitor.presses('Check the rows');
  await visitor.page.locator('.import-will').waitFor({ timeout: REGISTER });
  return visitor.reads();
}

export async function imports(visitor: Visitor): Promise<string> {
  await visitor.presses(/^Import [\d,]+ rows?$/);
  await visitor.page.getByRole('button', { name: 'Undo the whole import' }).waitFor({ timeout: REGISTER });
  return visitor.reads();
}

export async function undoes(visitor: Visitor): Promise<void> {
  await visitor.presses('Undo the whole import');
  await visitor.presses('Undo the import', visitor.page.getByRole('dialog'));
  await visitor.page.getByRole('heading', { name: 'The import is undone.' }).waitFor({ timeout: REGISTER });
}

/** The summary: for each kind of row what was added, changed, the same and left out. */
export async function summaryOf(visitor: Visitor): Promise<Readonly<Record<string, readonly number[]>>> {
  const rows = await visitor.page.locator('.import-summary tbody tr').all();
  const read = [];
  for (const row of rows) {
    const [kind = '', ...counts] = await row.locator('th, td').allInnerTexts();
    read.push([kind, counts.map((count) => Number(count.replaceAll(',', '')))] as const);
  }
  return Object.fromEntries(read);
}
