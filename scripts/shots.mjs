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

const REGISTER = ['projects.csv', 'people.csv', 'goals.csv'].map((file) =>
  path.join(root, 'apps/api/src/imports/fixtures', file),
);

/** What is shown: file name, who looks, where, what has to be there, and what is done before the picture is taken. */
const PICTURES = [
  { name: 'true-north', who: 'Eleanor Sharp', path: `${HOME}/true-north`, there: '[role=treegrid]' },
  { name: 'portfolio', who: 'Maya Desai', path: `${HOME}/portfolio`, there: '[data-row="3"]' },
  {
    name: 'project',
    who: 'Maya Desai',
    path: `${HOME}/portfolio?q=Fewer%20falls%20on%20Ward%207`,
    there: '[data-row="0"]',
    first: async (page) => {
      await page.getByRole('link', { name: 'Fewer falls on Ward 7' }).click();
      await page.getByRole('tabpanel').waitFor();
    },
  },
  {
    name: 'tests',
    who: 'Grace Okoro',
    path: `${HOME}/my-work`,
    there: '.my-work h1',
    first: async (page) => {
      await page.getByRole('link', { name: 'Fewer falls on Ward 7', exact: true }).click();
      await page.getByRole('tab', { name: /Tests/ }).click();
      await page.getByRole('heading', { name: 'Change ideas' }).waitFor();
    },
  },
  {
    name: 'study-phone',
    who: 'Grace Okoro',
    path: `${HOME}/my-work`,
    there: '.my-work h1',
    phone: true,
    first: async (page) => {
      await page.getByRole('link', { name: 'Study test C2' }).click();
      await page.getByRole('heading', { name: 'Did it go as you thought?' }).waitFor();
    },
  },
  {
    name: 'import',
    who: 'Maya Desai',
    path: `${HOME}/imports`,
    there: '.imports-start',
    first: async (page) => {
      await page.getByRole('radio', { name: 'An organisation of its own' }).click();
      await page.getByRole('textbox', { name: 'What is it called?' }).fill('Northgate register');
      await page.getByRole('button', { name: 'Choose the files' }).click();
      await page.getByLabel('Files of the register').setInputFiles(REGISTER);
      await page
        .locator('.import-files .form-note')
        .nth(REGISTER.length - 1)
        .waitFor();
      await page.getByRole('button', { name: 'Match the columns' }).click();
      await page.getByRole('button', { name: 'Check the rows' }).click();
      await page.locator('.import-will').waitFor();
    },
  },
  { name: 'strategy', who: 'Maya Desai', path: `${HOME}/strategy`, there: '[role=treegrid]' },
  { name: 'my-work-phone', who: 'Grace Okoro', path: `${HOME}/my-work`, there: '.my-work h1', phone: true },
];

async function photograph(browser, url, { name, who, path: address, there, first, phone = false }) {
  const context = await browser.newContext({
    viewport: phone ? { width: 390, height: 844 } : { width: 1440, height: 900 },
    deviceScaleFactor: phone ? 2 : 1,
    hasTouch: phone,
    isMobile: phone,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  const page = await context.newPage();
  await page.goto(`${url}/sign-in`);
  await page.getByRole('button', { name: new RegExp(who) }).click();
  await page.locator('main [data-headline]:not(.door-headline)').waitFor();
  await page.goto(url + address);
  await page.locator(there).first().waitFor();
  await first?.(page);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`), caret: 'initial' });
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
