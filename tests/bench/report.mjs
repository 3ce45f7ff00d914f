/** What was measured, as a page of Markdown. */
import { benchAgate } from './agate.mjs';
import { MOST_MS } from './dear.mjs';
import { benchFacts } from './facts.mjs';

const number = (value, digits = 0) =>
  value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits });
const cells = (row) => [
  row.what, row.connections, number(row.pages, row.pages < 100 ? 1 : 0), number(row.p50 * row.requests, 2), number(row.p99 * row.requests, 2), number(row.bytes),
  number(row.queries, 0), row.rss ? `${number(row.rss / 1e6)} MB` : '',
]; // prettier-ignore
const HEAD = ['what', 'connections', 'pages/s', 'p50 ms', 'p99 ms', 'bytes', 'queries', 'memory'];

/** The table of pages, and a line for everything else that was measured. */
export const reportOf = ({ articles, results, cold, growth, dear, reader, matrix, correction, panel }) => {
  const table = [HEAD, HEAD.map((_, index) => (index === 0 ? '---' : '---:')), ...results.map(cells)]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
  const at = (start, connections) =>
    results.find((row) => row.what.startsWith(start) && row.connections === connections);
  const ratio = (connections) => ({
    three: at('page, warm', connections).pages / at('generated API, the three', connections).pages,
    floor: at('page, warm', connections).pages / at('raw', connections).pages,
  });
  return [
    table,
    '',
    `- Warm page against the three requests: ${number(ratio(10).three)} × at 10 connections, ${number(ratio(50).three)} × at 50.`,
    `- Warm page against the raw floor: ${number(ratio(10).floor, 2)} at 10 connections, ${number(ratio(50).floor, 2)} at 50.`,
    `- A page compiled with an empty cache, inside the process: ${number(cold.median, 2)} ms at the median, ${number(cold.p99, 2)} ms at p99 (${number(articles)} articles).`,
    ...(growth
      ? [
          `- The same in turns in two archives: ${number(growth.small, 2)} ms among ${number(growth.sizes[0])} articles, ${number(growth.large, 2)} ms among ${number(growth.sizes[1])}: ${number(growth.ratio, 2)} ×.`,
        ]
      : []),
    ...Object.entries(dear ?? {}).map(([where, { questions, pages, answered, refused }]) => {
      const told = ({ dearest, median }) =>
        `${number(dearest.cost)} ms of the processor (\`${dearest.question}\`), one at the median ${number(median, 1)} ms`;
      const isOver = Math.max(questions.dearest.cost, pages.dearest.cost) > MOST_MS;
      return (
        `- ${isOver ? `OVER ${MOST_MS} MS. ` : ''}Anybody, on ${where}: the dearest of ${number(answered)} questions that are answered takes ${told(questions)}; ${number(refused)} more are refused. ` +
        `The dearest of ${number(pages.asked)} pages and printed matches, none of them kept, takes ${told(pages)}.`
      );
    }),
    ...benchAgate().map(
      ({ what, median, p99 }) =>
        `- Agate, ${what}: ${number(median, 2)} ms at the median, ${number(p99, 2)} ms at p99.`,
    ),
    ...benchFacts().map(
      ({ what, median, p99 }) =>
        `- Facts, ${what}: ${number(median, 2)} ms at the median, ${number(p99, 2)} ms at p99.`,
    ),
    ...reader.map(
      ({ width, median, longest }) =>
        `- The report in a browser with a processor four times slower, ${width}: largest paint after ${number(median)} ms at the median, ${number(longest)} ms at the most.`,
    ),
    ...matrix.map(
      ({ what, median }) =>
        `- The translators’ matrix over ${number(articles)} articles in seven languages, ${what}: ${number(median)} ms at the median.`,
    ),
    ...(correction
      ? [
          `- A goal is corrected: ${number(correction.texts)} texts on its match were looked at again after ${number(correction.median)} ms at the median, ${number(correction.contradicted)} of them were contradicted then.`,
        ]
      : []),
    ...(panel
      ? [
          `- The edit view of an article of 5,000 words stands after ${number(panel.with)} ms with our panels, ${number(panel.without)} ms without them: ${number(panel.with - panel.without)} ms more (medians, by turns).`,
          `- A key in its standfirst, with the fact check on, is on the screen after ${number(panel.standfirst.median)} ms at the median, ${number(panel.standfirst.p95)} ms at p95; in its body after ${number(panel.body.median)} and ${number(panel.body.p95)} ms.`,
        ]
      : []),
  ].join('\n');
};
