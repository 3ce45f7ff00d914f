/** A label, and what is left to tell it by where another one is the same. */
export interface Told {
  label: string;
  slug: string | null;
}

/**
 * Labels of which no two are the same, as far as slugs differ: two people of one name of whom nothing else is known.
 *
 * @example
 * tellApart([{ label: 'Éderson', slug: 'ederson' }, { label: 'Éderson', slug: 'ederson-2' }]);
 * //=> ['Éderson · ederson', 'Éderson · ederson-2']
 * tellApart([{ label: 'Milan', slug: 'milan' }]); //=> ['Milan']
 */
export const tellApart = (told: readonly Told[]): string[] => {
  const counts = new Map<string, number>();
  for (const { label } of told) counts.set(label, (counts.get(label) ?? 0) + 1);
  return told.map(({ label, slug }) => ((counts.get(label) ?? 0) > 1 && slug !== null ? `${label} · ${slug}` : label));
};
