import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../', import.meta.url));
const library = fileURLToPath(new URL('../../../../libs/ui/src/', import.meta.url));
const toolkit = dirname(createRequire(import.meta.url).resolve('@mantine/core/styles.css'));

/** Names imported as values from the toolkit, in every source file beneath a folder. */
function toolkitParts(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => [
      ...readFileSync(join(folder, file), 'utf8').matchAll(/import \{([^}]*)\} from '@mantine\/core'/g),
    ])
    .flatMap((match) => (match[1] ?? '').split(',').map((name) => name.trim()));
}

test('every part of the toolkit that is used has its stylesheet in the bundle', () => {
  const sheet = readFileSync(join(library, 'ground/mantine.css'), 'utf8');
  const used = [...new Set([...toolkitParts(source), ...toolkitParts(library)])];
  const missing = used.filter(
    (name) =>
      existsSync(join(toolkit, 'styles', `${name}.layer.css`)) && !sheet.includes(`styles/${name}.layer.css`),
  );
  expect(used).toContain('Button');
  // Mend it by adding the line to libs/ui/src/ground/mantine.css, after the parts it is made of.
  expect(missing).toEqual([]);
});
