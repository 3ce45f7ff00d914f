import type { Core } from '@strapi/strapi';
import { sayRefusal } from '../../../core/src/refusals';
import { startToStamp, type MatchPhase, type PeriodStarts } from '../../../core/src';
import type { ChangePhase, EventValues, LogEvent, StaleEventDetails } from '../../../contracts/src';
import { MATCH_PARTS, type Row } from '../match/parts';
import { notFound, refusal, refuse } from '../platform/refuse';
import { withRetries } from '../platform/retries';
import { lockRows } from '../platform/rows';
import { getService } from '../platform/service';
import { MATCH, MATCH_EVENT } from '../platform/uids';
import { createAuthoredWrites, type Author } from '../roles/authored';
import { startsOf, toDeskEvent, writerOf } from './state';

type Acted = LogEvent.Response['data'];
type Writes = ReturnType<typeof createAuthoredWrites>;

const NAMED = ['player', 'playerOff', 'assistBy', 'coach'] as const;
const SOMEONE = 'Someone else';

/** What a desk does to a match: each act is one transaction, and is answered with the match as it is then. */
export const createDeskActsService = ({ strapi }: { strapi: Core.Strapi }) => {
  /** Does an act while no other desk writes on the match. */
  const act = async (
    documentId: string,
    author: Author,
    task: (writes: Writes, match: Row) => Promise<string | null>,
  ): Promise<Acted> => {
    const event = await withRetries(() =>
      getService(strapi, 'holds').during([{ uid: MATCH, documentId }], async () => {
        const row = await strapi.db.query(MATCH).findOne({ where: { documentId }, select: ['id'] });
        if (!row) throw notFound(sayRefusal('match.none', { id: documentId }));
        await lockRows(strapi, MATCH, [row.id]);
        const populate = { updatedBy: { select: ['id', 'firstname', 'lastname'] } };
        const match: Row | null = await strapi.db.query(MATCH).findOne({ where: { documentId }, populate });
        if (!match) throw notFound(sayRefusal('match.none', { id: documentId }));
        return task(createAuthoredWrites(strapi, author), match);
      }),
    );
    return { ...(await getService(strapi, 'desk-state').find(documentId, author.desk)), event };
  };

  const eventOf = (match: string, event: string): Promise<Row | null> =>
    strapi.db.query(MATCH_EVENT).findOne({
      where: { documentId: event, match: { documentId: match } },
      populate: { ...MATCH_PARTS.events.populate, updatedBy: { select: ['id', 'firstname', 'lastname'] } },
    });

  /** Refuses an edit of an event that another desk has amended or taken out since it was read. */
  const insistOnVersion = async (match: string, event: string, updatedAt: string): Promise<void> => {
    const row = await eventOf(match, event);
    if (!row) throw refusal(409, sayRefusal('event.gone'), { who: SOMEONE, stored: null } satisfies StaleEventDetails);
    const stored = toDeskEvent(row);
    if (Date.parse(stored.updatedAt) === Date.parse(updatedAt)) return;
    const details: StaleEventDetails = { who: stored.by ?? SOMEONE, stored };
    throw refusal(409, sayRefusal('event.amended', { who: details.who }), details);
  };

  /** The values to store: everything that is not said is unknown. */
  const valuesOf = ({ kind, side, ...known }: EventValues) => {
    if (known.player && known.player === known.playerOff) refuse('playerOff', sayRefusal('change.self'));
    if (known.playerOff && kind !== 'substitution') refuse('playerOff', sayRefusal('change.only'));
    const unknown = { minute: null, addedTime: null, period: null, note: null };
    return { ...unknown, ...Object.fromEntries(NAMED.map((name) => [name, null])), ...known, kind, side };
  };
  const isKnown = ([, value]: [string, unknown]): boolean => value !== null && value !== undefined;

  return {
    log: (documentId: string, values: EventValues, author: Author): Promise<Acted> =>
      act(documentId, author, (writes) =>
        writes.create(MATCH_EVENT, {
          ...Object.fromEntries(Object.entries(valuesOf(values)).filter(isKnown)),
          match: documentId,
        }),
      ),

    amend: (
      documentId: string,
      event: string,
      values: EventValues,
      updatedAt: string,
      author: Author,
    ): Promise<Acted> =>
      act(documentId, author, async (writes) => {
        await insistOnVersion(documentId, event, updatedAt);
        await writes.update(MATCH_EVENT, event, valuesOf(values));
        return event;
      }),

    withdraw: (documentId: string, event: string, updatedAt: string, author: Author): Promise<Acted> =>
      act(documentId, author, async (writes) => {
        await insistOnVersion(documentId, event, updatedAt);
        await writes.remove(MATCH_EVENT, event);
        return event;
      }),

    /** The match goes on, or its clock is corrected. */
    changePhase: (
      documentId: string,
      { from, phase, starts = {} }: ChangePhase.Request['body'],
      now: Date,
      author: Author,
    ): Promise<Acted> =>
      act(documentId, author, async (writes, match) => {
        if (match.phase !== from)
          throw refusal(409, sayRefusal('phase.changed', { who: writerOf(match) ?? SOMEONE }), { stored: match.phase });
        const stored: PeriodStarts = { ...startsOf(match), ...starts };
        const start = startToStamp(from as MatchPhase, phase, stored);
        const stamped = start !== null && starts[start] === undefined ? { [start]: now.toISOString() } : {}; // what is sent is kept, null too
        await writes.update(MATCH, documentId, { ...(phase !== from && { phase }), ...starts, ...stamped });
        return null;
      }),
  };
};
