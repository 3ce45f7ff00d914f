import { useState } from 'react';
import { Button, Flex, IconButton, Menu } from '@strapi/design-system';
import { More, Pencil } from '@strapi/icons';
import type { DayArticle } from '../../../contracts/src';
import { useText } from '../utils/text';

export type Kind = DayArticle['kind'];
/** What every match has, and what some have. */
export const USUAL = ['preview', 'report'] as const satisfies readonly Kind[];
const OTHERS = ['live', 'ratings', 'analysis', 'interview', 'news', 'transfer'] as const satisfies readonly Kind[];

interface WriteButtonsProps {
  /** "Atalanta – Milan" */
  match: string;
  /** The kinds that the match has already. */
  there: readonly Kind[];
  /** What is offered as a button; the rest is in the menu. */
  first: Kind;
  isBusy: boolean;
  onWrite: (kind: Kind) => void;
}

/** Begins an article of each kind that a match does not have. */
export const WriteButtons = ({ match, there, first, isBusy, onWrite }: WriteButtonsProps) => {
  const { say } = useText();
  const [isUsed, setUsed] = useState(false);
  const label = say('newsroom.write.more', { match });
  const others = [...USUAL, ...OTHERS].filter((kind) => kind !== first && !there.includes(kind));
  return (
    <Flex gap={1} justifyContent="flex-end">
      {!there.includes(first) && (
        <Button
          variant="secondary"
          size="S"
          startIcon={<Pencil aria-hidden />}
          disabled={isBusy}
          onClick={() => onWrite(first)}
        >
          {say('newsroom.write', { kind: first })}
        </Button>
      )}
      {/* A day has hundreds of rows: the menu of one is made when it is wanted. */}
      {isUsed ? (
        <Menu.Root defaultOpen>
          <Menu.Trigger tag={IconButton} variant="ghost" size="S" label={label} icon={<More />} endIcon={null} />
          <Menu.Content popoverPlacement="bottom-end">
            {others.map((kind) => (
              <Menu.Item key={kind} onSelect={() => onWrite(kind)}>
                {say('newsroom.write', { kind })}
              </Menu.Item>
            ))}
          </Menu.Content>
        </Menu.Root>
      ) : (
        <IconButton variant="ghost" size="S" label={label} aria-haspopup="menu" onClick={() => setUsed(true)}>
          <More />
        </IconButton>
      )}
    </Flex>
  );
};
