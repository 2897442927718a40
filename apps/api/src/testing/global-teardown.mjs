export default async function tearDown() {
  await globalThis.__TRIBUTARY_CLUSTER__?.stop();
}
