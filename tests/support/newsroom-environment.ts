/** Node, with the newsroom of the process in reach of the test file. */
import path from 'node:path';
import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment';
import { TestEnvironment } from 'jest-environment-node';
import { Loans } from './lending';

const isInstance = Function.prototype[Symbol.hasInstance];

export default class NewsroomEnvironment extends TestEnvironment {
  private readonly loans: Loans;

  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    super(config, context);
    this.loans = new Loans(path.basename(context.testPath));
  }

  override async setup(): Promise<void> {
    await super.setup();
    this.global.pressboxLending = this.loans;
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

  /** After the last word of the file: what it sets back in an `afterAll` is set back before others look. */
  override async teardown(): Promise<void> {
    await this.loans.giveBack();
    await super.teardown();
  }
}
