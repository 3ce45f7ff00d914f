/** What a newsroom may set about the pictures that it takes in. */
export interface MediaConfig {
  /** A picture of more pixels is refused before it is decoded: it takes few bytes to send and many seconds to draw. */
  maxPixels: number;
  /** Whether staff may have the server fetch files from addresses. It would fetch from within the newsroom's network. */
  fromUrls: boolean;
}

/** More than the largest camera of a press bench has, and some three seconds of work. */
export const mediaDefaults: MediaConfig = { maxPixels: 64_000_000, fromUrls: false };
