/** Pictures, with their sizes and their words. */
/** One size of a picture. `url` is a path on the Strapi host ("/uploads/…"), or absolute where files live elsewhere. */
export interface PictureSize {
  url: string;
  width: number;
  height: number;
}

/** A picture. Width and height are those of the original, null where Strapi could not measure it. */
export interface Picture {
  url: string;
  width: number | null;
  height: number | null;
  /**
   * In the language of the page: the article's own for its cover, else the file's where the page is in the newsroom's
   * own language. Null elsewhere: words of another language are not read aloud in this one.
   */
  alternativeText: string | null;
  /** Smaller sizes, narrowest first, for `srcset`. The original is not among them. */
  formats: PictureSize[];
}

/** The picture over an article, with what is printed under it. */
export interface Cover extends Picture {
  caption: string | null;
  credit: string | null;
}
