/** Node, with the newsroom of the process in reach of the test file. */
import { TestEnvironment } from 'jest-environment-node';
import { lending } from './lending';

export default class NewsroomEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    this.global.pressboxLending = lending;
    // The drivers of databases ask whether something is a Date of theirs.
    this.global.Date = Date;
  }
}
