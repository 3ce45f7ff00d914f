// @database one: what is read and printed here, agate-read and agate-apply write on all.
import { useNewsroom } from '../support/newsroom';
import { OUR_PAGE, pasteWhole } from './agate-page';

describe('a whole page pasted into an empty match', () => {
  const newsroom = useNewsroom({ own: true });
  it('comes out of its facts byte for byte', () => pasteWhole(newsroom, OUR_PAGE));
});
