import { dropLeftovers } from './environment';
import { closeNewsroom } from './lending';

/** Ends the newsroom that this process lends, where tests ran in it, and drops every database of the run. */
export default async function teardown(): Promise<void> {
  await closeNewsroom().finally(dropLeftovers);
}
