export default async function tearDown() {
  await Promise.all((globalThis.__TRIBUTARY_JOURNEYS__ ?? []).map((one) => one.stop()));
}
