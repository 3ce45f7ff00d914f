import { useState } from 'react';
import { useAPIErrorHandler, useFetchClient, useForm } from '@strapi/strapi/admin';
import type { ProposedTag } from '../../../contracts/src';
import { useCreateTagMutation, useSuggestTagsMutation } from '../services/day';
import { ARTICLE } from '../uids';
import { heldBy, withTags, type AddedTag, type RelationField } from './relations';
import { textOf } from './text-of';

type QueryError = Parameters<ReturnType<typeof useAPIErrorHandler>['_unstableFormatAPIError']>[0];
interface Saved {
  results: { documentId: string }[];
}

/** More relations than an article has. */
const ALL = 100;

/** A tag that is made: its subject says what it is called. */
const newTag = ({ kind, subject }: ProposedTag): object =>
  kind === 'country' ? { kind, countryCode: subject } : { kind, [kind]: { connect: [{ documentId: subject }] } };

/** Tags for the article in the form, as it stands there; adding them changes the form and saves nothing. */
export const useSuggestions = (documentId: string | undefined, locale: string) => {
  const { get } = useFetchClient();
  const { _unstableFormatAPIError: sayError } = useAPIErrorHandler();
  const [suggest] = useSuggestTagsMutation();
  const [createTag] = useCreateTagMutation();
  // Asked when something is done with them: a panel is not drawn anew at each key.
  const getValues = useForm('PressboxTags', ({ getValues }) => getValues) as () => Record<string, unknown>;
  const onChange = useForm('PressboxTags', (form) => form.onChange);
  const [proposed, setProposed] = useState<ProposedTag[] | null>(null);
  const [mayCreate, setMayCreate] = useState(false);
  const [added, setAdded] = useState(0);
  const [failed, setFailed] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  /** What a relation of the article holds in this form. */
  const held = async (field: 'matches' | 'tags'): Promise<string[]> => {
    const params = { locale, status: 'draft', pageSize: ALL };
    const saved = documentId
      ? (await get<Saved>(`/content-manager/relations/${ARTICLE}/${documentId}/${field}`, { params })).data.results
      : [];
    return heldBy(saved.map((one) => one.documentId), getValues()[field] as RelationField); // prettier-ignore
  };

  const during = async (task: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setFailed(null);
    try {
      await task();
    } catch (error) {
      setFailed(sayError(error as QueryError));
    } finally {
      setBusy(false);
    }
  };

  const look = () =>
    during(async () => {
      const [matches, tags] = [await held('matches'), await held('tags')];
      const answer = await suggest({ locale, matches: matches.slice(0, 20), text: textOf(getValues()) }).unwrap();
      setMayCreate(answer.may.create);
      setAdded(0);
      setProposed(answer.tags.filter((tag) => tag.documentId === null || !tags.includes(tag.documentId)));
    });

  const settled = async (tag: ProposedTag): Promise<AddedTag> => {
    const { documentId: known, id, name } = tag;
    if (known !== null && id !== null) return { id, documentId: known, name };
    return { ...(await createTag({ locale, data: newTag(tag) }).unwrap()), name };
  };

  const add = (tags: readonly ProposedTag[]) =>
    during(async () => {
      const ready: AddedTag[] = [];
      for (const tag of tags) ready.push(await settled(tag));
      onChange('tags', withTags(getValues().tags as RelationField, ready, locale));
      setProposed((now) => now?.filter((tag) => !tags.includes(tag)) ?? null);
      setAdded((now) => now + tags.length);
    });

  /** Those that can be added: a tag that there is not is made only by who may. */
  const shown = proposed?.filter((tag) => tag.documentId !== null || mayCreate) ?? null;
  return { shown, added, failed, isBusy, look, add };
};
