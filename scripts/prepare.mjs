// node scripts/prepare.mjs install|plugin|host|admin: brings the project to that state, doing only what is missing.
import { buildAdmin, buildPlugin, checkNode, compileHost, install, stop } from './lib/steps.mjs';

const STEPS = { install: [install], plugin: [install, buildPlugin], host: [install, buildPlugin, compileHost] };
STEPS.admin = [...STEPS.host, buildAdmin];

const goal = process.argv[2];
if (!STEPS[goal]) stop(`Say what to prepare: ${Object.keys(STEPS).join(', ')}.`);
checkNode();
for (const step of STEPS[goal]) await step();
