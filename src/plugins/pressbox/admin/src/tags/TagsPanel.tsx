import { useRef } from 'react';
import { Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { Plus, PriceTag } from '@strapi/icons';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import type { ProposedTag } from '../../../contracts/src';
import { useLocalesQuery } from '../services/newsroom';
import { ARTICLE } from '../uids';
import { useText } from '../utils/text';
import { useContentLocale } from '../utils/use-content-locale';
import { useSuggestions } from './use-suggestions';

interface SuggestedProps {
  tag: ProposedTag;
  isBusy: boolean;
  onAdd: () => void;
}

const Suggested = ({ tag: { name, kind, documentId }, isBusy, onAdd }: SuggestedProps) => {
  const { say } = useText();
  const what = [say('tags.kind', { kind }), documentId === null && say('tags.new')].filter(Boolean).join(', ');
  return (
    <Flex tag="li" justifyContent="space-between" gap={2}>
      <Flex direction="column" alignItems="flex-start" minWidth={0}>
        <Typography textColor="neutral800">{name}</Typography>
        <Typography variant="pi" textColor="neutral600">
          {what}
        </Typography>
      </Flex>
      <IconButton label={`${say('tags.add', { name })} (${what})`} disabled={isBusy} onClick={onAdd}>
        <Plus />
      </IconButton>
    </Flex>
  );
};

const Tags = ({ documentId, locale }: { documentId: string | undefined; locale: string }) => {
  const { say } = useText();
  const { shown, added, failed, isBusy, look, add } = useSuggestions(documentId, locale);
  const [button, list] = [useRef<HTMLButtonElement>(null), useRef<HTMLUListElement>(null)];
  /** Adds what stands in some rows, which go: the keys are at what has come into their place. */
  const take = async (tags: ProposedTag[], place: number): Promise<void> => {
    await add(tags);
    window.setTimeout(() => {
      const rows = [...(list.current?.querySelectorAll('button') ?? [])];
      (rows[place] ?? rows.at(-1) ?? button.current)?.focus();
    });
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Button
        ref={button}
        variant="secondary"
        fullWidth
        loading={isBusy}
        startIcon={<PriceTag />}
        onClick={() => void look()}
      >
        {say('tags.suggest')}
      </Button>
      {shown && shown.length > 0 && (
        <>
          <Flex tag="ul" ref={list} direction="column" alignItems="stretch" gap={2} aria-label={say('tags.title')}>
            {shown.map((tag, place) => (
              <Suggested
                key={`${tag.kind} ${tag.documentId ?? tag.subject}`}
                tag={tag}
                isBusy={isBusy}
                onAdd={() => void take([tag], place)}
              />
            ))}
          </Flex>
          <Button variant="default" fullWidth disabled={isBusy} onClick={() => void take(shown, 0)}>
            {say('tags.add-all', { count: shown.length })}
          </Button>
        </>
      )}
      <Flex direction="column" alignItems="flex-start" gap={1} role="status">
        {shown?.length === 0 && added === 0 && (
          <Typography variant="pi" textColor="neutral600">
            {say('tags.none')}
          </Typography>
        )}
        {added > 0 && (
          <Typography variant="pi" textColor="success700">
            {say('tags.added', { count: added })}
          </Typography>
        )}
        {failed !== null && (
          <Typography variant="pi" textColor="danger600">
            {say('tags.failed', { reason: failed })}
          </Typography>
        )}
      </Flex>
    </Flex>
  );
};

/** Suggests tags to the article in the form. */
export const TagsPanel: PanelComponent = ({ model, documentId, document, activeTab }) => {
  const { say } = useText();
  const { locale } = useContentLocale(document);
  const { data } = useLocalesQuery(undefined, { skip: model !== ARTICLE || locale !== null });
  const language = locale ?? data?.defaultCode;
  if (model !== ARTICLE || activeTab === 'published' || !language) return null;
  return { title: say('tags.title'), content: <Tags key={language} documentId={documentId} locale={language} /> };
};
