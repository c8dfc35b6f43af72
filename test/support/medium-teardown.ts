/** Stops what the medium set-up started. */
export default async function tearDown(): Promise<void> {
  await globalThis.mediumServers?.stop();
}
