// Pictures for the README: the built product with its demonstration, photographed at 1440 and 390 px. For developers;
// `node scripts/shots.mjs` writes docs/screenshots/*.png, and nothing else needs them.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { startBrowser } from '../apps/web/journeys/browser.mjs';
import { startHouse } from '../apps/web/journeys/house.mjs';
import { checkNode, fail, install, root, step } from './prepare.mjs';

const FOLDER = path.join(root, 'docs/screenshots');
const HOME = '/larkmere-hospitals';

/** What is shown: file name, who looks (nobody: before signing in), where, what has to be there, how broad, by day or by night. */
const PICTURES = [
  { name: 'sign-in', path: '/sign-in', there: '.door-person', width: 1440 },
  {
    name: 'true-north',
    who: 'Eleanor Sharp',
    path: `${HOME}/true-north`,
    there: '[role=treegrid]',
    width: 1440,
  },
  {
    name: 'true-north-dark',
    who: 'Eleanor Sharp',
    path: `${HOME}/true-north`,
    there: '[role=treegrid]',
    width: 1440,
    dark: true,
  },
  { name: 'portfolio', who: 'Maya Desai', path: `${HOME}/portfolio`, there: '[data-row="3"]', width: 1440 },
  {
    name: 'project',
    who: 'Maya Desai',
    path: `${HOME}/portfolio?q=Fewer%20falls%20on%20Ward%207`,
    there: '[data-row="0"]',
    opens: 'Fewer falls on Ward 7',
    width: 1440,
  },
  { name: 'strategy', who: 'Maya Desai', path: `${HOME}/strategy`, there: '[role=treegrid]', width: 1440 },
  {
    name: 'true-north-phone',
    who: 'Eleanor Sharp',
    path: `${HOME}/true-north`,
    there: '[role=treegrid]',
    width: 390,
  },
  { name: 'my-work-phone', who: 'Grace Okoro', path: `${HOME}/my-work`, there: '.my-work h1', width: 390 },
];

async function photograph(browser, url, picture) {
  const phone = picture.width < 768;
  const context = await browser.newContext({
    viewport: { width: picture.width, height: phone ? 844 : 900 },
    deviceScaleFactor: phone ? 2 : 1,
    hasTouch: phone,
    isMobile: phone,
    colorScheme: picture.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  const page = await context.newPage();
  if (picture.who) {
    await page.goto(`${url}/sign-in`);
    await page.getByRole('button', { name: new RegExp(picture.who) }).click();
    await page.locator('main [data-headline]:not(.door-headline)').waitFor();
  }
  await page.goto(url + picture.path);
  await page.locator(picture.there).first().waitFor();
  if (picture.opens) {
    await page.getByRole('link', { name: picture.opens }).click();
    await page.getByRole('tabpanel').waitFor();
  }
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: path.join(FOLDER, `${picture.name}.png`), caret: 'initial' });
  await context.close();
}

async function main() {
  checkNode();
  await install(console.log);
  await mkdir(FOLDER, { recursive: true });
  const house = await startHouse(console.log);
  try {
    const server = await startBrowser();
    try {
      const browser = await chromium.connect(server.address);
      for (const picture of PICTURES)
        await step(`Photographing ${picture.name}`, console.log, () =>
          photograph(browser, house.url, picture),
        );
      await browser.close();
    } finally {
      await server.stop();
    }
  } finally {
    await house.stop();
  }
}

try {
  await main();
} catch (error) {
  fail(error);
}
