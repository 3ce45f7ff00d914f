/** How fast a narrative is held against its match: a report, and five thousand words. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { timed } from './timed.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const REPORT = path.join(ROOT, 'database/demo/words/bodies/milan-atalanta-report.fr.md');
const WORDS = 5000;

/** A match with two sheets of eleven, as the demo report's has. */
const matchOf = (core) => {
  const person = (name) => ({ id: name, name });
  const sheet = (side, team, names) => core.sheetOf({ side, team }, [[], ...names.map((name) => [person(name)])]);
  const home = person('AC Milan');
  const away = person('Atalanta');
  const goal = (side, minute, addedTime, name, kind = 'goal') =>
    core.eventOf({ kind, side, minute, addedTime, player: person(name) });
  return core.matchOf({
    home,
    away,
    homeScore: 1,
    awayScore: 2,
    halfTimeHomeScore: 1,
    halfTimeAwayScore: 1,
    phase: 'full_time',
    events: [
      goal('home', 45, null, 'Rafael Leão'),
      goal('away', 45, 2, 'Teun Koopmeiners'),
      goal('away', 57, null, 'Teun Koopmeiners', 'penalty_goal'),
    ],
    sheets: [
      sheet('home', home, ['Mike Maignan', 'Theo Hernández', 'Matteo Gabbia', 'Rafael Leão', 'Christian Pulisic']),
      sheet('away', away, ['Marco Carnesecchi', 'Berat Djimsiti', 'Teun Koopmeiners', 'Charles De Ketelaere']),
    ],
  });
};

/** Rows of the table: what, median, p99. */
export const benchFacts = () => {
  const core = createRequire(import.meta.url)(path.join(ROOT, 'src/plugins/pressbox/dist/core/index.js'));
  if (typeof core.checkNarrative !== 'function') return [];
  const match = matchOf(core);
  const report = readFileSync(REPORT, 'utf8');
  const words = report.split(/\s+/).length;
  const long = `${report}\n`.repeat(Math.ceil(WORDS / words));
  const row = (what, text, runs) => {
    const took = timed(() => core.checkNarrative(text, [match], { locale: 'fr' }), runs);
    return { what, median: took[Math.floor(took.length / 2)], p99: took[Math.floor(took.length * 0.99)] };
  };
  return [
    row(`check the facts of a report of ${words} words`, report, { times: 300, warmUp: 100 }),
    row(`check the facts of ${WORDS.toLocaleString('en')} words`, long, { times: 60, warmUp: 20 }),
  ];
};
