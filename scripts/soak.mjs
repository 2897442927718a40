// npm run soak: the long runs against faults, of which npm test runs a few rounds; they are in apps/api/src/soak.
import { fail, prepare, root } from './prepare.mjs';

try {
  process.chdir(root);
  await prepare((line) => console.error(line));
  await import('../apps/api/dist/soak/main.js');
} catch (error) {
  fail(error);
}
