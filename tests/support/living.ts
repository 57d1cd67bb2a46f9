import { afterAll, beforeAll, expect } from 'vitest';

const home = process.env.TZ;

/** Hours are local, so every group of tests says where it is. */
export function living(zone: string): void {
  beforeAll(() => {
    process.env.TZ = zone;
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  });
  afterAll(goHome);
}

/** To where the machine is. */
export function goHome(): void {
  if (home === undefined) delete process.env.TZ;
  else process.env.TZ = home;
}
