/**
 * The translators' desk: how long its matrix takes over an archive in seven languages, and how long it takes until every
 * text on a match is looked at again after one of its goals was corrected.
 */
import { benchEnvironment } from './environment.mjs';
import { start } from './processes.mjs';

const TIMES = 15;
const LOCALES = ['fr', 'en', 'it', 'es', 'de', 'pt', 'nl'];
/** Reports on one match, each in the three languages of the demo. */
const REPORTS = 40;

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const QUESTIONS = {
  'its first page': '',
  'what waits in one language': 'locale=it&state=waiting',
  'what is outdated in one language, by a word of the title': 'locale=de&state=outdated&q=titre',
  'one competition': 'competition=:competition',
};

/** @returns {Promise<{ what: string, median: number }[]>} milliseconds of a whole request */
export const benchMatrix = async (newsroom) => {
  const { competition } = await newsroom.ask('translate', { locales: LOCALES });
  const { email, password } = await newsroom.ask('editor');
  const at = `http://127.0.0.1:${newsroom.port}`;
  const login = await fetch(`${at}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const { data } = await login.json();
  const headers = { authorization: `Bearer ${data.token}` };
  const rows = [];
  for (const [what, query] of Object.entries(QUESTIONS)) {
    const took = [];
    for (let run = -2; run < TIMES; run += 1) {
      const from = performance.now();
      const answer = await fetch(`${at}/pressbox/translations?${query.replace(':competition', competition)}`, {
        headers,
      });
      await answer.arrayBuffer();
      if (answer.status !== 200) throw new Error(`${what}: ${answer.status}`);
      if (run >= 0) took.push(performance.now() - from);
    }
    rows.push({ what, median: median(took) });
  }
  return rows;
};

/** @returns {Promise<{ texts: number, contradicted: number, median: number }>} milliseconds from the correction to the last text */
export const benchCorrection = async (database) => {
  const newsroom = await start('server.mjs', { env: benchEnvironment(database) });
  try {
    await newsroom.ask('demo');
    return await newsroom.ask('corrected', { reports: REPORTS, times: 5 });
  } finally {
    newsroom.stop();
  }
};
