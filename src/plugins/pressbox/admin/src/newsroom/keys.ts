/** What a key does on the newsroom's page. Pure. */
export type Act = 'down' | 'up' | 'open' | 'report' | 'preview' | 'new' | 'search' | 'today' | 'before' | 'after';

const ACTS: Readonly<Record<string, Act>> = {
  j: 'down',
  ArrowDown: 'down',
  k: 'up',
  ArrowUp: 'up',
  Enter: 'open',
  r: 'report',
  p: 'preview',
  n: 'new',
  '/': 'search',
  t: 'today',
  '<': 'before',
  '‹': 'before',
  ArrowLeft: 'before',
  '>': 'after',
  '›': 'after',
  ArrowRight: 'after',
};

interface Press {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/**
 * The act of a key; null for a key that does nothing here, or that is held together with another.
 *
 * @param press the key, and what is held down with it
 */
export const actOf = ({ key, ctrlKey, metaKey, altKey }: Press): Act | null =>
  ctrlKey || metaKey || altKey ? null : (ACTS[key] ?? (key.length === 1 ? ACTS[key.toLowerCase()] : null) ?? null);

/** Where keys are typed or choose something, and are not ours. */
export const TYPED_INTO =
  'input, textarea, select, [contenteditable=true], [role=dialog], [role=menu], [role=listbox], [role=combobox]';
/** What has an Enter of its own. */
export const PRESSED = 'a, button, [role=button]';
