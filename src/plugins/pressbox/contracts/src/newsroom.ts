/** What the admin panel asks about the newsroom itself. */
export interface NewsroomLocales {
  codes: string[];
  /** The newsroom's own language. */
  defaultCode: string;
}

/** GET /pressbox/locales - The languages that names may be written in. */
export declare namespace FindLocales {
  interface Response {
    data: NewsroomLocales;
  }
}
