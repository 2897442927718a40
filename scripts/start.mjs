// npm start: from a fresh clone to a running Tributary. The server runs in this very process, so that Ctrl-C and a
// service manager's signals reach it directly and there is nothing else to stop.
import { fail, prepare, root } from './prepare.mjs';

try {
  process.chdir(root);
  await prepare(console.log);
  await import('../apps/api/dist/main.js');
} catch (error) {
  fail(error);
}
