/** What the files of pictures say of them, in the admin panel. */

/** A picture of the media library, for an article in one language. */
export interface Photo {
  /** As the media library tells files apart; a picture in a body has it too. */
  hash: string;
  name: string;
  /** In the language of the article where the file has it, and else in the language that it says, or that it does not say. */
  caption: { text: string; language: string | null } | null;
  /** Photographer and agency by house habit, nobody twice: "Ada Kerr/AFP". */
  credit?: string | null;
  copyright: string | null;
  /** A day, or a moment with its zone or without one, in ISO 8601. */
  takenAt: string | null;
  /** From the ground to the country, in the words of the file. */
  place: string | null;
}

/**
 * POST /pressbox/photos?locale= - What is known of some pictures, for whoever may read articles and the media library. A
 * picture that there is not, or that the caller may not see, is not among them. Nothing is stored.
 */
export declare namespace FindPhotos {
  interface Request {
    query: { locale?: string };
    body: { hashes: string[] };
  }
  interface Response {
    data: Photo[];
  }
}
