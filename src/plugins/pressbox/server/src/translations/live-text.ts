/** The live text of a match, line by line in another language. */
import type { Core } from '@strapi/strapi';
import { inOrderOfPlay } from '../../../core/src';
import { sayRefusal } from '../../../core/src/refusals';
import type { LiveTextLine, LiveTextSides, WriteLiveText } from '../../../contracts/src';
import { notFound, refusal } from '../platform/refuse';
import { withRetries } from '../platform/retries';
import { rowsNow } from '../platform/rows';
import { getService } from '../platform/service';
import { COMMENTARY_ENTRY, MATCH } from '../platform/uids';
import type { Caller } from './languages';

const TEXT = ['text'];

type Row = Record<string, unknown> & {
  id: number;
  documentId: string;
  locale: string;
  text: string | null;
  minute: number | null;
  addedTime: number | null;
};

/** Which language of a match's live text. */
export interface WhichLiveText {
  match: string;
  locale: string;
}

export const createLiveTextService = ({ strapi }: { strapi: Core.Strapi }) => {
  const mayWrite = (own: Row | undefined, documentId: string, locale: string, { desk, person }: Caller): boolean =>
    own
      ? desk.mayRow('update', COMMENTARY_ENTRY, own, TEXT)
      : desk.mayBegin(COMMENTARY_ENTRY, { locale, documentId, createdBy: person }, TEXT);

  /** Every language of the lines of a match that the caller may read. */
  const readRows = async (match: string, { desk }: Caller): Promise<Row[]> => {
    if (!desk.mayType('read', COMMENTARY_ENTRY, TEXT)) desk.refuse('read', COMMENTARY_ENTRY, TEXT);
    const there = await strapi.db.query(MATCH).count({ where: { documentId: match } });
    if (there === 0 || !(await desk.mayAll('read', MATCH, { documentId: match })))
      throw notFound(sayRefusal('match.none', { id: match }));
    const { allowed } = await desk.among('read', COMMENTARY_ENTRY, { match: { documentId: match } }, TEXT);
    return allowed as Row[];
  };

  const lineOf = (rows: readonly Row[], which: WhichLiveText, fallback: string, caller: Caller): LiveTextLine => {
    const inOrder = [...rows].sort((a, b) => a.id - b.id);
    const own = inOrder.find(({ locale }) => locale === which.locale);
    const others = inOrder.filter(({ locale }) => locale !== which.locale);
    const source = others.find(({ locale }) => locale === fallback) ?? others[0];
    const { documentId, minute, addedTime } = (source ?? own) as Row;
    return {
      documentId,
      minute,
      addedTime,
      source: source ? { locale: source.locale, text: source.text ?? '' } : null,
      text: own?.text ?? null,
      mayWrite: mayWrite(own, documentId, which.locale, caller),
    };
  };

  const find = async (which: WhichLiveText, caller: Caller): Promise<LiveTextSides> => {
    const rows = await readRows(which.match, caller);
    const { defaultCode } = await getService(strapi, 'locales').all();
    const firsts = [...new Map([...rows].sort((a, b) => b.id - a.id).map((row) => [row.documentId, row])).values()];
    return {
      ...which,
      lines: inOrderOfPlay(firsts).map(
        ({ documentId }) =>
        lineOf(rows.filter((row) => row.documentId === documentId), which, defaultCode, caller), // prettier-ignore
      ),
    };
  };

  return {
    /** @throws 403 where the caller may read no live text, 404 where there is no such match for them */
    find,

    /** Whether there is a live text of a match. */
    isThere: async (match: string): Promise<boolean> =>
      (await strapi.db.query(COMMENTARY_ENTRY).count({ where: { match: { documentId: match } } })) > 0,

    /**
     * Keeps one line in one language; readers of that language see it at once.
     *
     * @throws 403 where the caller may not write it, 409 where it is another by now
     */
    async write(
      which: WhichLiveText,
      entry: string,
      body: WriteLiveText.Request['body'],
      caller: Caller,
    ): Promise<LiveTextLine> {
      const { locale } = which;
      const rows = (await readRows(which.match, caller)).filter(({ documentId }) => documentId === entry);
      if (rows.length === 0) throw notFound(sayRefusal('line.none', { id: entry }));
      const own = rows.find((row) => row.locale === locale);
      if (!mayWrite(own, entry, locale, caller)) caller.desk.refuse('update', COMMENTARY_ENTRY, TEXT);
      await withRetries(() =>
        getService(strapi, 'holds').during([{ uid: COMMENTARY_ENTRY, documentId: entry }], async () => {
          const [stored] = await rowsNow<{ text: string | null }>(strapi, COMMENTARY_ENTRY, { documentId: entry, locale }, TEXT); // prettier-ignore
          if ((stored?.text ?? null) !== (body.seen ?? null)) throw refusal(409, sayRefusal('translation.words-moved'));
          const author = { ...(!stored && { createdBy: caller.id }), updatedBy: caller.id };
          await strapi.documents(COMMENTARY_ENTRY).update({ documentId: entry, locale, data: { text: body.text, ...author } as never }); // prettier-ignore
        }),
      );
      const line = (await find(which, caller)).lines.find(({ documentId }) => documentId === entry);
      if (!line) throw notFound(sayRefusal('line.none', { id: entry }));
      return line;
    },
  };
};
