// npm run bench: measures the product as it is built; what is measured is in apps/api/src/bench.
import { fail, prepare, root } from './prepare.mjs';

try {
  process.chdir(root);
  await prepare((line) => console.error(line));
  await import('../apps/api/dist/bench/main.js');
} catch (error) {
  fail(error);
}
