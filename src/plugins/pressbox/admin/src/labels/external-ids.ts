/** The ids that providers know a thing by, as rows of a table. Pure. */
export interface IdRow {
  provider: string;
  id: string;
}

/**
 * A stored value as rows; null where it is no plain list of ids, which a table would lose.
 */
export const readIds = (value: unknown): IdRow[] | null => {
  if (value === null || value === undefined || value === '') return [];
  let read: unknown = value;
  if (typeof value === 'string') {
    try {
      read = JSON.parse(value);
    } catch {
      return null;
    }
  }
  if (read === null) return [];
  if (typeof read !== 'object' || Array.isArray(read)) return null;
  const entries = Object.entries(read as Record<string, unknown>);
  return entries.every(([, id]) => typeof id === 'string')
    ? entries.map(([provider, id]) => ({ provider, id: String(id) }))
    : null;
};

/** What is stored of rows: a row without a provider or without an id is not. */
export const writeIds = (rows: readonly IdRow[]): Record<string, string> | null => {
  const ids = new Map<string, string>();
  for (const row of rows) {
    const [provider, id] = [row.provider.trim(), row.id.trim()];
    // Where two have one name the first stands, as the form says.
    if (provider !== '' && id !== '' && !ids.has(provider)) ids.set(provider, id);
  }
  return ids.size > 0 ? Object.fromEntries(ids) : null;
};

/** The provider that two rows name: the second would take the place of the first. */
export const twiceNamed = (rows: readonly IdRow[]): string | null => {
  const seen = new Set<string>();
  for (const { provider } of rows) {
    const name = provider.trim();
    if (name !== '' && seen.has(name)) return name;
    seen.add(name);
  }
  return null;
};
