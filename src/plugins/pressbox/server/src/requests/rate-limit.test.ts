import { RateLimit, senderOf } from './rate-limit';

describe('a flood', () => {
  it('is more than so many in a minute, and says how long to wait', () => {
    let now = 0;
    const limit = new RateLimit(2, () => now);
    expect([limit.take('192.0.2.1'), limit.take('192.0.2.1')]).toEqual([0, 0]);
    now = 20_500;
    expect(limit.take('192.0.2.1')).toBe(40);
    expect(limit.take('192.0.2.2')).toBe(0);
    now = 60_000;
    expect(limit.take('192.0.2.1')).toBe(0);
  });

  it('waits no longer where somebody sets the clock back (promise 41)', () => {
    const limit = new RateLimit(1);
    limit.take('192.0.2.1');
    const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now() - 86_400_000);
    expect(limit.take('192.0.2.1')).toBeLessThanOrEqual(60);
    clock.mockRestore();
  });

  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['', ''],
  ])('of %p is told by %p', (address, sender) => {
    expect(senderOf(address)).toBe(sender);
  });
});
