/**
 * Jest's `testEnvironment` without a context of its own: tests see the globals of Node itself. What Jest changes in
 * them for a file of tests is put back when the file is done.
 */
// biome-ignore lint/style/noDefaultExport: Jest takes the default export only.
export default class NativeEnvironment {
  readonly global = globalThis;
  readonly moduleMocker = null;
  readonly fakeTimers = null;
  readonly fakeTimersModern = null;
  readonly #console = globalThis.console;
  readonly #exit = process.exit;

  getVmContext(): null {
    return null;
  }

  exportConditions(): string[] {
    return ['node', 'node-addons'];
  }

  async setup(): Promise<void> {}

  async teardown(): Promise<void> {
    globalThis.console = this.#console;
    process.exit = this.#exit;
  }
}
