// The command line: npm run -s tributary -- <command>. Standard output belongs to the command alone, so what is done
// before it is told on standard error.
import path from 'node:path';
import { fail, prepare, root } from './prepare.mjs';

try {
  await prepare((line) => console.error(line));
  // npm changes to the folder of package.json; the files named on the command line are meant from where it was typed,
  // whereas the settings are meant from the product's folder, as for npm start.
  process.env.DATA_DIR = path.resolve(root, process.env.DATA_DIR || '.data');
  if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
  await import('../apps/api/dist/cli.js');
} catch (error) {
  fail(error);
}
