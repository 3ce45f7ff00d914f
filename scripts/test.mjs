// npm test: installs and builds what is missing, then runs everything. Arguments go to jest.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { buildAdmin, buildPlugin, checkNode, compileHost, install, ROOT } from './lib/steps.mjs';
import { ensureBrowser } from './lib/browser.mjs';

checkNode();
await install();
await buildPlugin();
await compileHost();
await buildAdmin();
ensureBrowser();

console.log(`Testing on ${process.env.DATABASE_CLIENT ?? 'sqlite'}.`);
const jest = path.join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
const results = process.env.PRESSBOX_TEST_RESULTS;
const report = results ? ['--json', `--outputFile=${results}`] : [];
const { status } = spawnSync(process.execPath, [jest, ...report, ...process.argv.slice(2)], {
  cwd: ROOT,
  // With a report in a file, jest repeats it on its standard output; people read the other one.
  stdio: ['inherit', results ? 'ignore' : 'inherit', 'inherit'],
  env: { ...process.env, NODE_ENV: 'test' },
});
process.exit(status ?? 1);
