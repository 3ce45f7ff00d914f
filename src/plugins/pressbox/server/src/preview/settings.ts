/** What a newsroom may set about previews. */
export interface PreviewConfig {
  /** For how many minutes the address of a preview may be read. */
  minutes: number;
  /** Where the front end shows a preview: `{locale}`, `{documentId}`, `{token}`, `{status}`. On another host with its origin. */
  path: string;
}

export const previewDefaults: PreviewConfig = {
  minutes: 15,
  path: '/{locale}/preview/{documentId}?token={token}&status={status}',
};

/** @example addressOf('/{locale}/preview/{documentId}?token={token}', { locale: 'fr', documentId: 'a', token: 'b', status: 'draft' }); //=> '/fr/preview/a?token=b' */
export const addressOf = (
  path: string,
  parts: Readonly<Record<'locale' | 'documentId' | 'token' | 'status', string>>,
) =>
  path.replace(/\{(locale|documentId|token|status)\}/g, (_mark, name: keyof typeof parts) =>
    encodeURIComponent(parts[name]),
  );
