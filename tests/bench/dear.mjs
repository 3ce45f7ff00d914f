/**
 * What the dearest questions cost that anybody may ask: processor time of the newsroom, on an archive or on the demo.
 * Questions are drawn at random, near the bounds, over every type and attribute; what is refused costs something too.
 */

/** What anybody's request may cost at the most (docs/performance.md). */
export const MOST_MS = 500;
const DRAWN = 400;
/** Each is asked so often; the least counts, since garbage of others falls on some. */
const TIMES = 3;

/** Random numbers that come again with their seed (mulberry32). */
const numbers = (seed) => {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, limit);
  };
};

/**
 * Questions over the content API that are as large as the bounds let them be, or a little larger.
 *
 * @param types each type of the content API: its address, its relations with their targets, its other attributes
 * @returns paths under `/api`
 */
export const dearQuestions = (types, seed = 7, count = DRAWN) => {
  const below = numbers(seed);
  const pick = (list) => list[below(list.length)];
  const byUid = new Map(types.map((type) => [type.uid, type]));
  const pathFrom = (type, depth) => {
    const names = [];
    for (let at = type; names.length < depth && at?.relations.length > 0;) {
      const relation = pick(at.relations);
      names.push(relation.name);
      at = byUid.get(relation.target);
    }
    return names;
  };
  const populate = (type) =>
    Array.from({ length: 1 + below(6) }, (_, n) => `populate[${n}]=${pathFrom(type, 1 + below(4)).join('.')}`);
  const filter = (type) => {
    const path = pathFrom(type, below(4));
    const end = path.reduce((at, name) => byUid.get(at?.relations.find((each) => each.name === name)?.target), type);
    const text = pick(end?.texts ?? ['id']) ?? 'id';
    const operator = pick(['$containsi', '$contains', '$endsWith', '$startsWith', '$ne', '$notContainsi', '$eq']);
    return `filters${[...path, text].map((name) => `[${name}]`).join('')}[${operator}]=${pick(['a', 'e', 'zz', 'Milan'])}`;
  };
  const drawn = () => {
    const type = pick(types);
    const parts = [
      ...(below(2) ? populate(type) : below(2) ? ['populate=*'] : []),
      // A search through everything counts as two.
      ...pick([
        [],
        [filter(type)],
        [filter(type)],
        [filter(type), filter(type)],
        [`_q=${pick(['a', 'milan', 'zzz'])}`],
      ]),
      ...(below(2) ? [`sort=${pick([...type.texts, 'createdAt', 'id'])}:${pick(['asc', 'desc'])}`] : []),
      below(2)
        ? `pagination[pageSize]=${pick([25, 100])}&pagination[page]=${pick([1, 1, 40, 50])}`
        : `pagination[limit]=${pick([25, 100])}&pagination[start]=${pick([0, 0, 4_900])}`,
    ];
    return `${type.address}?${parts.join('&')}`;
  };
  const plain = types.flatMap(({ address }) => [
    `${address}?populate=*&pagination[pageSize]=100`,
    `${address}?_q=e&pagination[pageSize]=100`,
    `${address}?_q=zzzz`,
  ]);
  return [...plain, ...Array.from({ length: count }, drawn)];
};

/** Pages and printed matches are asked of so many rows of each type. */
const ROWS = 25;

/** What a question costs: milliseconds of the newsroom's processor, the least of several times, and how it is answered. */
const costOf = async (newsroom, question) => {
  const costs = [];
  let status = 0;
  for (let n = 0; n < TIMES; n += 1) {
    const { cpu: before } = await newsroom.ask('cpu');
    const answer = await fetch(`http://127.0.0.1:${newsroom.port}/api/${question}`);
    await answer.arrayBuffer();
    costs.push((await newsroom.ask('cpu')).cpu - before);
    ({ status } = answer);
    if (costs[n] < 100) break;
  }
  return { question, status, cost: Math.min(...costs) };
};

/**
 * Asks them one by one; pages with an empty cache each time.
 *
 * @returns milliseconds of the newsroom's processor: the dearest question and page, the medians, how many were answered
 *   and refused
 */
export const measureDear = async (newsroom) => {
  const { types } = await newsroom.ask('types');
  const { addresses } = await newsroom.ask('addresses', { most: ROWS });
  const ask = async (questions) => {
    const asked = [];
    for (const question of questions) asked.push(await costOf(newsroom, question));
    const faults = asked.filter(({ status }) => status >= 500);
    if (faults.length > 0) throw new Error(`Answered with ${faults[0].status}: ${faults[0].question}`);
    return asked.sort((a, b) => b.cost - a.cost);
  };
  const questions = await ask(dearQuestions(types));
  await newsroom.ask('clearing', { on: true });
  const pages = await ask(addresses);
  await newsroom.ask('clearing', { on: false });
  const count = (wanted) => questions.filter(({ status }) => status === wanted).length;
  const told = (asked) => ({
    dearest: asked[0],
    median: asked[Math.floor(asked.length / 2)].cost,
    asked: asked.length,
  });
  return { questions: told(questions), pages: told(pages), answered: count(200), refused: count(400) };
};
