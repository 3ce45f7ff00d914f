import { Beats } from './heartbeat';

const PROMISED = 5_000;

/** Sends a beat every second from `from` to `to`; each comes back at once where `back` says so. What happened, and when. */
const beating = (beats: Beats, from: number, to: number, back: (now: number) => boolean): string[] => {
  const story: string[] = [];
  for (let now = from; now <= to; now += 1_000) {
    if (beats.fallsSilent(now)) story.push(`silent at ${now}`);
    beats.send(now);
    if (back(now) && beats.heard(now, now + 5)) story.push(`sound at ${now}`);
  }
  return story;
};

describe('the beats of a node', () => {
  it('say once that they come back (promise 41)', () => {
    expect(beating(new Beats(PROMISED, 0), 1_000, 60_000, () => true)).toEqual(['sound at 1000']);
  });

  it('fall silent within the time that is promised, count from the last that came back, and end the silence (promise 41)', () => {
    const beats = new Beats(PROMISED, 0);
    beating(beats, 1_000, 9_000, () => true);
    const story = beating(beats, 10_000, 30_000, (now) => now >= 25_000);
    expect(story).toEqual(['silent at 13000', 'sound at 25000']);
    expect(13_000 - 9_000).toBeLessThan(PROMISED);
    const again = new Beats(PROMISED, 0);
    beating(again, 1_000, 9_000, () => true);
    beating(again, 10_000, 20_000, () => false);
    expect(again.since).toBe(9_000);
  });

  it('do not end a silence by one that was held up (promise 41)', () => {
    const beats = new Beats(PROMISED, 0);
    beating(beats, 1_000, 9_000, () => true);
    beating(beats, 10_000, 20_000, () => false);
    expect(beats.heard(11_000, 20_500)).toBe(false);
    expect(beats.heard(20_000, 20_500)).toBe(true);
  });

  it('do not take a node that was busy for one that is deaf (promise 41)', () => {
    const beats = new Beats(PROMISED, 0);
    beating(beats, 1_000, 9_000, () => true);
    // Nothing was sent meanwhile.
    expect(beats.fallsSilent(60_000)).toBe(false);
  });
});
