/** Node, with the newsroom of the process in reach of the test file. */
import { TestEnvironment } from 'jest-environment-node';
import { lending } from './lending';

const isInstance = Function.prototype[Symbol.hasInstance];

export default class NewsroomEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    this.global.pressboxLending = lending;
    // The drivers of databases ask whether something is a Date of theirs.
    this.global.Date = Date;
    // An error of the newsroom is one in tests too; jest asks, before it looks at what was thrown.
    const { Error: ErrorHere } = this.global as unknown as { Error: ErrorConstructor };
    Object.defineProperty(ErrorHere, Symbol.hasInstance, {
      value(this: unknown, thrown: unknown): boolean {
        return isInstance.call(this, thrown) || (this === ErrorHere && thrown instanceof Error);
      },
    });
  }
}
