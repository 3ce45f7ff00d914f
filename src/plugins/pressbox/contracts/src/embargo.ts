/** What the admin panel asks about articles that wait for their hour. */
export interface Embargo {
  /** The languages of an article that ask to be published at an hour; of these, the ones that the caller may read. */
  languages: { locale: string; publishAt: string }[];
}

/** GET /pressbox/articles/:documentId/embargo - Another language's hour holds an article back all the same. */
export declare namespace FindEmbargo {
  interface Request {
    params: { documentId: string };
  }
  interface Response {
    data: Embargo;
  }
}
