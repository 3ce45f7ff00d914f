// npm run bench [-- --articles 200000] [--seconds 5] [--growth] [--reader] [--panel] [--dear] [--translations] [--write]: builds an archive in a
// fresh database and measures; --growth adds two archives more and tells what a page costs in each, --reader how soon a
// browser shows one, --panel what an editor waits for a long article, --dear what the dearest question costs that anybody may ask, --translations
// how long the translators' desk takes over seven languages.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { buildAdmin, buildPlugin, checkNode, compileHost, install, ROOT, stop } from '../../scripts/lib/steps.mjs';
import { rowsFor } from './archive.mjs';
import { measureDear } from './dear.mjs';
import { benchEnvironment } from './environment.mjs';
import { measureGrowth } from './growth.mjs';
import { hasWrk, load } from './load.mjs';
import { start } from './processes.mjs';
import { benchPanel } from './panel.mjs';
import { benchReader } from './reader.mjs';
import { reportOf } from './report.mjs';
import { benchCorrection, benchMatrix } from './translations.mjs';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '20000' },
    seconds: { type: 'string', default: '5' },
    growth: { type: 'boolean', default: false },
    reader: { type: 'boolean', default: false },
    panel: { type: 'boolean', default: false },
    dear: { type: 'boolean', default: false },
    translations: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
  },
});
const articles = Number(values.articles);
const seconds = Number(values.seconds);
if (!Number.isInteger(articles) || articles < 100) stop('--articles is a whole number from 100.');

checkNode();
if (!hasWrk())
  stop(
    'npm run bench needs wrk, a load generator that is not itself the limit. Debian: apt-get install wrk; macOS: brew install wrk.',
  );
if (!values.built) {
  await install();
  await buildPlugin();
  await compileHost();
  if (values.panel) await buildAdmin();
}

const folder = mkdtempSync(path.join(tmpdir(), 'pressbox-bench-'));
const env = benchEnvironment(path.join(folder, 'bench.db'));

const bar = (done, of) => {
  const share = Math.min(1, done / of);
  const width = 40;
  const full = Math.round(share * width);
  const line = `Building ${articles.toLocaleString('en')} articles [${'#'.repeat(full)}${'.'.repeat(width - full)}] ${Math.round(share * 100)}%`;
  if (process.stdout.isTTY) process.stdout.write(`\r${line}`);
  else if (share === 1 || Math.round(share * 100) % 25 === 0) console.log(line);
};

const running = [];
const close = () => {
  for (const { stop: end } of running) end();
  rmSync(folder, { recursive: true, force: true });
};
process.on('exit', close);

const newsroom = await start('server.mjs', { env, onNews: ({ rows }) => bar(rows, rowsFor(articles)) });
running.push(newsroom);
const { slugs, rows } = await newsroom.ask('build', { articles });
bar(1, 1);
console.log(
  `\n${rows.toLocaleString('en')} rows. Measuring ${seconds} s a row on ${cpus().length} cores, Node ${process.versions.node}.\n`,
);

const get = (url, headers = {}) => fetch(`http://127.0.0.1:${newsroom.port}${url}`, { headers });
const slug = slugs[Math.floor(slugs.length / 2)];
const pagePath = `/api/pressbox/pages/articles/${slug}?locale=fr`;

const populate = (paths) => paths.map((one, index) => `populate[${index}]=${one}`).join('&');
const FACTS = [
  'edition.competition',
  'venue',
  'referee',
  'homeTeam',
  'awayTeam',
  'teamSheets.coach',
  'teamSheets.appearances.player',
  'events.player',
  'events.playerOff',
  'events.assistBy',
  'events.coach',
];
const onePopulated = `/api/pressbox/articles?locale=fr&filters[slug]=${slug}&${populate(['cover', 'authors', 'tags.player', 'related', ...FACTS.map((one) => `matches.${one}`)])}`;
const { data: [article] } = await (await get(onePopulated)).json(); // prettier-ignore
const tag = article.tags[1].documentId;
const cards = populate(['cover', 'matches.homeTeam', 'matches.awayTeam', 'matches.edition.competition']);
const related = `/api/pressbox/articles?locale=fr&filters[tags][documentId]=${tag}&sort=releasedAt:desc&pagination[limit]=10&pagination[withCount]=false&${cards}`;
const latest = `/api/pressbox/articles?locale=fr&sort=releasedAt:desc&pagination[limit]=10&pagination[withCount]=false&${cards}`;

const bytesOf = async (url) => Number((await get(url, { 'accept-encoding': 'gzip' })).headers.get('content-length'));
/** The statements of one page: the least of several counts, since the newsroom's clocks ask questions of their own. */
const queriesOf = async (urls, times = 10) => {
  const counts = [];
  for (let n = 0; n < times; n += 1) {
    const { queries: before } = await newsroom.ask('queries');
    for (const url of urls) await (await get(url)).arrayBuffer();
    counts.push((await newsroom.ask('queries')).queries - before);
  }
  return Math.min(...counts);
};

// The raw server sends what the warm page sends: same bytes, same headers.
await get(pagePath, { 'accept-encoding': 'gzip' });
const http = await import('node:http');
const warm = await new Promise((resolve, reject) => {
  http.get(`http://127.0.0.1:${newsroom.port}${pagePath}`, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
    const chunks = [];
    response.on('data', (chunk) => chunks.push(chunk));
    response.on('end', () => resolve({ rawHeaders: response.rawHeaders, body: Buffer.concat(chunks) }));
  }).on('error', reject);
}); // prettier-ignore
const raw = await start('raw.mjs');
running.push(raw);
const own = ['date', 'connection', 'keep-alive'];
const headers = [];
for (let n = 0; n < warm.rawHeaders.length; n += 2)
  if (!own.includes(warm.rawHeaders[n].toLowerCase())) headers.push(warm.rawHeaders[n], warm.rawHeaders[n + 1]);
await raw.ask('answer', { headers, body: warm.body.toString('base64') });

const CASES = [
  { what: 'raw Node server, same bytes', port: raw.port, paths: [pagePath], requests: 1 },
  { what: 'page, warm', port: newsroom.port, paths: [pagePath], requests: 1 },
  { what: 'page, cache cleared each time', port: newsroom.port, paths: [pagePath], requests: 1, clearing: true },
  { what: 'generated API, one populated request', port: newsroom.port, paths: [onePopulated], requests: 1 },
  {
    what: 'generated API, the three requests of a page',
    port: newsroom.port,
    paths: [onePopulated, related, latest],
    requests: 3,
  },
];

/** Pages compiled inside the process, in rounds that stand between the rows: a loud minute falls on some of them. */
const spread = Array.from({ length: 50 }, (_, n) => slugs[Math.floor((n * slugs.length) / 50)]);
const rounds = [];
const compileCold = async () => {
  await newsroom.ask('clearing', { on: false });
  await newsroom.ask('memory');
  await newsroom.ask('cold', { slugs: spread, times: 300 }); // Warms up.
  rounds.push(await newsroom.ask('cold', { slugs: spread, times: 600 }));
};
const middle = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const results = [];
for (const { what, port, paths, requests, clearing = false } of CASES) {
  if (port === newsroom.port) await newsroom.ask('clearing', { on: clearing });
  const queries = port === newsroom.port ? await queriesOf(paths) : 0;
  const bytes =
    port === raw.port ? warm.body.length : (await Promise.all(paths.map(bytesOf))).reduce((a, b) => a + b, 0);
  for (const connections of [10, 50]) {
    if (port === newsroom.port) await newsroom.ask('memory'); // Nobody pays for the garbage of the row before.
    const measured = await load({ port, paths, connections, seconds });
    const { rss } = port === newsroom.port ? await newsroom.ask('memory') : { rss: 0 };
    results.push({ what, connections, ...measured, pages: measured.rps / requests, requests, queries, bytes, rss });
    console.log(
      `${what}, ${connections} connections: ${Math.round(measured.rps / requests)} pages/s${measured.errors ? ` (${measured.errors} errors)` : ''}`,
    );
  }
  await compileCold();
}
const cold = { median: middle(rounds.map(({ median }) => median)), p99: middle(rounds.map(({ p99 }) => p99)) };

await newsroom.ask('clearing', { on: false });
/** What is dearest among the archive, and on the demo, which is a newsroom of its own. */
const dearest = async () => {
  const demo = await start('server.mjs', { env: benchEnvironment(path.join(folder, 'demo.db')) });
  running.push(demo);
  await demo.ask('demo');
  const among = {
    [`${articles.toLocaleString('en')} articles`]: await measureDear(newsroom),
    'the demo': await measureDear(demo),
  };
  demo.stop();
  return among;
};
const dear = values.dear ? await dearest() : null;
if (!dear) console.log('Not measured: what the dearest question costs that anybody may ask. --dear does it.');
// Last of what is asked of the archive: it is given six languages more.
const matrix = values.translations ? await benchMatrix(newsroom) : [];
const correction = values.translations ? await benchCorrection(path.join(folder, 'corrected.db')) : null;
if (!correction) console.log('Not measured: how long the translators’ desk takes. --translations does it.');
const growth = values.growth ? await measureGrowth() : null;
if (!growth) console.log('Not measured: what a page costs in 200,000 articles against 2,000. --growth does it.');
const reader = values.reader ? await benchReader() : [];
const panel = values.panel ? await benchPanel() : null;
if (!panel) console.log('Not measured: what an editor waits for a long article in the panel. --panel does it.');
if (!values.reader) console.log('Not measured: how soon the report is there in a browser. --reader does it.');

const report = reportOf({ articles, results, cold, growth, dear, reader, matrix, correction, panel });
console.log(`\n${report}\n`);

if (values.write) {
  const file = path.join(ROOT, 'docs', 'performance.md');
  const before = readFileSync(file, 'utf8');
  const command = `npm run bench -- --articles ${articles} --seconds ${seconds}${growth ? ' --growth' : ''}${values.reader ? ' --reader' : ''}${panel ? ' --panel' : ''}${dear ? ' --dear' : ''}${correction ? ' --translations' : ''} --write`;
  const fresh = `<!-- bench -->\n\nMade by \`${command}\` on ${cpus().length} cores, Node ${process.versions.node}, SQLite.\n\n${report}\n\n<!-- /bench -->`;
  const after = before.replace(/<!-- bench -->[\s\S]*<!-- \/bench -->/, fresh);
  writeFileSync(file, await format(after, { ...(await resolveConfig(file)), filepath: file }));
  console.log(`Written to ${path.relative(process.cwd(), fileURLToPath(new URL(`file://${file}`)))}.`);
}
process.exit(0);
