/** Entity tags as RFC 9110 writes them, in `If-Match` and `If-None-Match`. Pure. */

/** One tag of a list, and what parts it from the next. Empty members of a list are allowed. */
const MEMBER = /\s*(?:(?:W\/)?"([\x21\x23-\x7e\x80-\xff]*)")?\s*(?:,|$)/y;

/** What servers that compress on the way add to a tag that they leave strong: Apache "-gzip", Jetty "--gzip". */
const ENCODED = /--?(?:gzip|gz|br|brotli|deflate|zstd|zst)$/;

/**
 * The tags that a header lists, without their quotes and whether weak or not; `*` for any; null where it cannot be
 * read.
 *
 * @example
 * parseEntityTags('W/"a", "b"'); //=> ['a', 'b']
 * parseEntityTags('*'); //=> '*'
 * parseEntityTags('a'); //=> null
 */
export const parseEntityTags = (header: string): string[] | '*' | null => {
  if (header.trim() === '*') return '*';
  const tags: string[] = [];
  MEMBER.lastIndex = 0;
  while (MEMBER.lastIndex < header.length) {
    const member = MEMBER.exec(header);
    if (!member) return null;
    if (member[1] !== undefined) tags.push(member[1]);
  }
  return tags.length === 0 ? null : tags;
};

/**
 * Whether an `If-Match` names a version. A tag of ours stands for a version of a document and not for the bytes that
 * carried it, so a proxy that compresses may weaken the tag, or say in it how it did, and still names the version.
 * Null where the header cannot be read.
 *
 * @example
 * namesVersion('W/"lq2", "lq1"', '"lq1"'); //=> true
 * namesVersion('"lq1-gzip"', '"lq1"'); //=> true
 * namesVersion('"lq0"', '"lq1"'); //=> false
 * namesVersion('lq1', '"lq1"'); //=> null
 */
export const namesVersion = (ifMatch: string, version: string): boolean | null => {
  const tags = parseEntityTags(ifMatch);
  if (tags === null || tags === '*') return tags === '*' || null;
  return tags.some((tag) => `"${tag.replace(ENCODED, '')}"` === version);
};
