// @database one: what is read and printed here, agate-read and agate-apply write on all.
import path from 'node:path';
import { ROOT } from '../support/environment';
import { useNewsroom, type Created } from '../support/newsroom';
import { agateDesk } from './agate-desk';
import { AWAY, HOME, OUR_PAGE, SCORERS } from './agate-page';

const newsroom = useNewsroom({ own: true });
const desk = agateDesk(newsroom);

describe('a page pasted into a match that has its facts already', () => {
  let match: Created;
  beforeAll(async () => {
    const { loadDemo } = jest.requireActual(path.join(ROOT, 'dist/database/demo/load.js'));
    await loadDemo(newsroom.strapi, path.join(ROOT, 'database/demo'));
    match = await newsroom.strapi.db
      .query('plugin::pressbox.match')
      .findOne({ where: { slug: 'milan-atalanta-2024-01-10' } });
  }, 60_000);

  it('knows everybody', async () => {
    const reading = await desk.read(match, OUR_PAGE);
    expect(reading.names.filter(({ verdict }) => verdict !== 'sure')).toEqual([]);
  });

  it('changes nothing but the source text of the sheets', async () => {
    const { byType } = await desk.paste(match, OUR_PAGE);
    expect(byType).toMatchObject({
      match: { updated: 0 },
      players: { created: 0 },
      sheets: { created: 0, updated: 2, deleted: 0 },
      appearances: { created: 0, updated: 0, deleted: 0 },
      events: { created: 0, updated: 0, deleted: 0 },
    });
    const { data } = await desk.print(match);
    expect(data.goals).toBe(SCORERS);
    expect(data.sheets).toEqual({ home: HOME, away: AWAY });
  });

  it('keeps what no page prints: the coach who was sent off, who gave the pass', async () => {
    const [card] = await newsroom.strapi.db
      .query('plugin::pressbox.match-event')
      .findMany({ where: { match: { documentId: match.documentId }, kind: 'red_card' }, populate: { coach: true } });
    expect(card.coach.name).toBe('Gian Piero Gasperini');
    const assists = await newsroom.strapi.db
      .query('plugin::pressbox.match-event')
      .count({ where: { match: { documentId: match.documentId }, assistBy: { id: { $notNull: true } } } });
    expect(assists).toBe(2);
  });
});
