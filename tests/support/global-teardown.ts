/** Throws the template database away. */
export default async function teardown(): Promise<void> {
  await globalThis.pressboxTemplate?.drop();
}
