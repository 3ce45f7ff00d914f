import type { Core } from '@strapi/strapi';
import type { ProposedTag, SuggestTags } from '../../../contracts/src';
import { NAMED, type Row } from '../match/parts';
import { getService } from '../platform/service';
import { TAG_SUBJECTS } from '../platform/tag-kinds';
import { MATCH, TAG } from '../platform/uids';
import { distinct, namedIn, namesIn, peopleOf, subjectsOf, type Subject } from './tag-subjects';

/** A page with more tags than this has none. */
const MOST_FROM_TEXT = 20;

const named = { select: NAMED };
const withCountry = { select: [...NAMED, 'countryCode'] };
const ABOUT = {
  edition: { populate: { competition: named } },
  homeTeam: withCountry,
  awayTeam: withCountry,
  events: { orderBy: { id: 'asc' }, populate: { player: named } },
};
const ON_SHEETS = { teamSheets: { populate: { coach: named, appearances: { populate: { player: named } } } } };

interface TagRow extends Row {
  id: number;
  documentId: string;
  kind: ProposedTag['kind'];
  name: string | null;
  countryCode: string | null;
}
const populate = Object.fromEntries(TAG_SUBJECTS.map((subject) => [subject, { select: ['documentId'] }]));

const keyOf = ({ kind, id }: Pick<Subject, 'kind' | 'id'>): string => `${kind} ${id}`;

const nameKey = ({ kind, name }: ProposedTag): string => `${kind} ${name}`;

/** What a tag is about, as its subject is named. */
const subjectOf = (tag: TagRow): string | null => {
  for (const kind of TAG_SUBJECTS) {
    const about = tag[kind] as { documentId: string } | null | undefined;
    if (about) return keyOf({ kind, id: about.documentId });
  }
  return tag.kind === 'country' && tag.countryCode ? keyOf({ kind: 'country', id: tag.countryCode }) : null;
};

/** Which tags an article should carry: those of its matches, and of the names in its text. */
export const createTagProposalsService = ({ strapi }: { strapi: Core.Strapi }) => {
  const read = (documentIds: readonly string[], parts: object, may: object = {}): Promise<Row[]> =>
    strapi.db.query(MATCH).findMany({ where: { $and: [{ documentId: { $in: documentIds } }, may] }, populate: parts });

  /** The tags of some subjects in a language: the oldest of each. */
  const tagsOf = async (subjects: readonly Subject[], locale: string): Promise<Map<string, TagRow>> => {
    const ids = (kind: string) => subjects.filter((one) => one.kind === kind).map(({ id }) => id);
    const among = TAG_SUBJECTS.flatMap((kind) =>
      ids(kind).length > 0 ? [{ [kind]: { documentId: { $in: ids(kind) } } }] : [],
    );
    const codes = ids('country');
    const countries = codes.length > 0 ? [{ kind: 'country', countryCode: { $in: codes } }] : [];
    if (among.length + countries.length === 0) return new Map();
    const rows: TagRow[] = await strapi.db.query(TAG).findMany({
      where: { locale, $or: [...among, ...countries] },
      populate,
      orderBy: { id: 'desc' },
    });
    return new Map(rows.map((tag) => [subjectOf(tag) ?? '', tag]));
  };

  const proposed = async (
    subjects: readonly Subject[],
    locale: string,
    from: ProposedTag['from'],
  ): Promise<ProposedTag[]> => {
    const tags = await tagsOf(subjects, locale);
    return subjects.flatMap((subject) => {
      const { kind, id, thing } = subject;
      const tag = tags.get(keyOf(subject));
      const about = { kind, countryCode: kind === 'country' ? id : null, [kind]: thing };
      const name = tag?.name ?? getService(strapi, 'tags').subjectName(about as never, locale);
      return name ? [{ documentId: tag?.documentId ?? null, id: tag?.id ?? null, kind, name, subject: id, from }] : [];
    });
  };

  /** Tags of any kind that a text names by their own name. */
  const namedTags = async (text: string, locale: string): Promise<ProposedTag[]> => {
    const rows: TagRow[] = await strapi.db
      .query(TAG)
      .findMany({ where: { locale }, select: ['id', 'documentId', 'kind', 'name'], orderBy: { id: 'asc' } });
    const names = namesIn(text);
    return rows
      .filter(({ name }) => names([name]))
      .map(({ documentId, id, kind, name }) => ({
        documentId,
        id,
        kind,
        name: name ?? '',
        subject: null,
        from: 'text',
      }));
  };

  return {
    /** What follows from some matches. */
    async ofMatches(matches: readonly string[], locale: string): Promise<ProposedTag[]> {
      return proposed(subjectsOf(await read(matches, ABOUT)), locale, 'match');
    },

    /**
     * What follows from an article as it stands in its form.
     *
     * @param may narrows matches down to those that whoever asks may read
     */
    async suggest({ locale, matches, text }: SuggestTags.Request['body'], may: object): Promise<ProposedTag[]> {
      const rows = await read(matches, { ...ABOUT, ...ON_SHEETS }, may);
      const own = subjectsOf(rows);
      const isOwn = new Set(own.map(keyOf));
      const people = namedIn(text, distinct(peopleOf(rows))).filter((one) => !isOwn.has(keyOf(one)));
      const tags = await proposed(own, locale, 'match');
      const fromText = [...(await proposed(people, locale, 'text')), ...(await namedTags(text, locale))];
      // Two tags of one name are one to a reader.
      const known = new Set(tags.map(nameKey));
      const others = fromText.filter((tag) => {
        const isNew = !known.has(nameKey(tag));
        known.add(nameKey(tag));
        return isNew;
      });
      return [...tags, ...others.slice(0, MOST_FROM_TEXT)];
    },
  };
};
