// One house and one browser for the whole run; every journey opens windows of its own.
import { startBrowser } from './browser.mjs';
import { startHouse } from './house.mjs';

export default async function setUp() {
  const [house, browser] = await Promise.allSettled([startHouse(), startBrowser()]);
  globalThis.__TRIBUTARY_JOURNEYS__ = [house, browser].flatMap(({ value }) =>
    value === undefined ? [] : [value],
  );
  const failed = [house, browser].find(({ status }) => status === 'rejected');
  if (failed !== undefined) {
    await Promise.all(globalThis.__TRIBUTARY_JOURNEYS__.map((one) => one.stop()));
    throw failed.reason;
  }
  process.env.JOURNEYS_HOUSE = house.value.url;
  process.env.JOURNEYS_BROWSER = browser.value.address;
}
