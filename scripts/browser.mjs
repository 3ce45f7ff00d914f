// node scripts/browser.mjs: says as JSON which browser the tests of screens run in, or in a sentence why there is none.
import { findBrowser } from './lib/browser.mjs';

try {
  console.log(JSON.stringify(findBrowser()));
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
