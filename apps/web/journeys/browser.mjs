// Chromium out of npm, unpacked into a folder of its own: no browser, library or font of the machine is needed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import chromium, { inflate } from '@sparticuz/chromium';
import { chromium as driver } from 'playwright-core';

/**
 * The package's own arguments without those that a test must not have: one process for everything dies as a whole
 * when a page is closed, and pages without the web's rules would hide what a real browser refuses.
 */
const UNWANTED = ['--single-process', '--disable-web-security', '--allow-running-insecure-content'];

/** A browser that looks nothing up by itself; machines that run tests often have no way out. */
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];

/**
 * Starts a headless browser that several can connect to at `address`.
 *
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>}
 */
export async function startBrowser() {
  // Nothing here is three-dimensional, and a graphics card played by the processor takes its time.
  chromium.setGraphicsMode = false;
  const folder = mkdtempSync(path.join(tmpdir(), 'tributary-browser-'));
  try {
    const program = await unpacked(folder, () => chromium.executablePath());
    const env = { ...process.env, TMPDIR: folder, HOME: folder, FONTCONFIG_FILE: fontsIn(folder) };
    if (!runs(program, env)) {
      // A machine without NSS, NSPR or expat: the package carries them for such.
      const bin = new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'));
      await unpacked(folder, () => inflate(bin.pathname));
      env.LD_LIBRARY_PATH = [path.join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH ?? '']
        .filter((one) => one !== '')
        .join(':');
    }
    const server = await driver.launchServer({
      executablePath: program,
      args: [...chromium.args.filter((argument) => !UNWANTED.includes(argument)), ...QUIET],
      env,
      headless: true,
    });
    return {
      address: server.wsEndpoint(),
      stop: async () => {
        await server.close();
        rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
      },
    };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    throw error;
  }
}

/** The package unpacks into the folder for temporary files, whichever that is at the moment. */
async function unpacked(folder, work) {
  const former = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    return await work();
  } finally {
    if (former === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = former;
  }
}

/**
 * Points the browser at the fonts that the package brings: with no font at all a page whose own has not come yet has
 * no height, and with the machine's every machine would break lines elsewhere.
 */
function fontsIn(folder) {
  const file = path.join(folder, 'fonts.conf');
  const [fonts, cache] = [path.join(folder, 'fonts'), path.join(folder, 'fonts-cache')];
  writeFileSync(
    file,
    `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>\n`,
  );
  return file;
}

/** Whether the program finds its libraries. */
function runs(program, env) {
  return (
    spawnSync(program, ['--headless', '--no-sandbox', '--version'], { env, stdio: 'ignore' }).status === 0
  );
}
