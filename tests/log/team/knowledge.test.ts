import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deleteFact, editFact, listFacts } from '../../../src/log/facts';
import { deleteInfoPack, editInfoPack } from '../../../src/log/info-packs';
import { purge } from '../../../src/log/purge';
import { takeBack } from '../../../src/log/take-back';
import { keepOwn, makeTeams, takeTeams } from '../../../src/log/team/knowledge/choose';
import { shareAgain, takeBackKnowledge } from '../../../src/log/team/knowledge/share';
import { sayInTeam } from '../../../src/log/team/say';
import { editTemplate } from '../../../src/log/templates';
import { days, NOON, value } from '../../support/log-fixtures';
import { aTeam, type Member, type TestTeam } from '../../support/team/a-team';
import { aFact, aPack, aTemplate, share, standing, standings, words } from '../../support/team/knowledge';

describe.each([false, true])('what a team knows together (encrypted: %s)', (sealed) => {
  let a: TestTeam;
  let maria: Member;
  let ana: Member;
  let dana: Member;
  beforeAll(async () => {
    a = await aTeam({ sealed });
    maria = await a.join('maria', 'lead');
    ana = await a.join('ana', 'lead');
    dana = await a.join('dana', 'member');
  }, 60_000);
  afterAll(() => a?.close());

  /** Some rounds, one after the other. */
  const rounds = async (...members: Member[]) => {
    for (const member of members) await member.round();
  };
  const says = async ({ log }: Member, id: string) => (await log.facts.get(id))?.says;
  const edit = async ({ log }: Member, id: string, words: string, now = NOON) =>
    value(await editFact(log, id, { says: words }, now));
  const take = async (member: Member, id: string) =>
    value(await takeTeams(member.log, await member.team(), await standing(member, id), NOON));

  it('gets to everybody what was chosen and nothing else, behind what is there, under one id', async () => {
    const oak = await aFact(maria.log, '890 €');
    const hours = await aFact(maria.log, 'until 19:00', 'Open');
    const hi = await aTemplate(maria.log, 'Hi', 'Hi there');
    const floors = await aPack(maria.log, 'Floors', '14 mm');
    const own = await aFact(dana.log, 'on Mondays', 'Closed');
    await share(maria, [oak, hi, floors]);
    await dana.round();
    expect(await words(dana.log)).toEqual({
      [own]: 'Closed: on Mondays',
      [oak]: 'Oak table: 890 €',
      [hi]: 'Hi: Hi there',
      [floors]: 'Floors: 14 mm',
    });
    expect((await listFacts(dana.log)).map(({ id }) => id)).toEqual([own, oak]);
    expect((await standings(dana)).map(({ standing, mine }) => [standing, mine])).toEqual(
      Array(3).fill(['same', false]),
    );
    expect(JSON.stringify(await a.peer.ask(`/${a.database}/_all_docs?include_docs=true`))).not.toContain(
      hours,
    );
    await rounds(maria, ana, dana, maria);
    expect((await standings(maria)).map(({ standing, mine }) => [standing, mine])).toEqual(
      Array(3).fill(['same', true]),
    );
  });

  it('takes what its keeper changes to all who did not change theirs, and asks the others', async () => {
    const id = await aFact(maria.log, '100 €', 'Lamp');
    await share(maria, [id]);
    await rounds(ana, dana);
    await edit(maria, id, '110 €');
    await rounds(maria, ana, dana);
    expect([await says(ana, id), await says(dana, id)]).toEqual(['110 €', '110 €']);
    // A colleague's own words stay theirs, a lead's as well.
    await edit(dana, id, '110 € with bulb');
    await edit(ana, id, '110 € or less');
    await rounds(dana, ana, maria);
    expect(await says(maria, id)).toBe('110 €');
    expect([(await standing(dana, id)).standing, (await standing(ana, id)).standing]).toEqual([
      'kept',
      'kept',
    ]);
    await edit(maria, id, '120 €');
    await rounds(maria, dana, ana);
    expect([await says(dana, id), await says(ana, id)]).toEqual(['110 € with bulb', '110 € or less']);
    expect([(await standing(dana, id)).standing, (await standing(ana, id)).standing]).toEqual([
      'differs',
      'differs',
    ]);
    const { images } = await take(dana, id);
    expect(await says(dana, id)).toBe('120 €');
    await keepOwn(await ana.team(), await standing(ana, id));
    await rounds(dana, ana);
    expect([(await standing(dana, id)).standing, (await standing(ana, id)).standing]).toEqual([
      'same',
      'kept',
    ]);
    value(await takeBack(dana.log, images, NOON));
    await dana.round();
    expect([await says(dana, id), (await standing(dana, id)).standing]).toEqual(['110 € with bulb', 'kept']);
    // A lead makes theirs the team's; who keeps it up gets it as well.
    await makeTeams(await ana.team(), await standing(ana, id), NOON);
    await rounds(ana, maria, dana);
    expect(await says(maria, id)).toBe('110 € or less');
    expect([(await standing(maria, id)).mine, (await standing(ana, id)).standing]).toEqual([true, 'same']);
    expect((await standing(dana, id)).standing).toBe('differs');
  });

  it('does not put a lead’s words in the place of what somebody changed since they looked', async () => {
    const id = await aFact(maria.log, '1', 'Race');
    await share(maria, [id]);
    await ana.round();
    await edit(ana, id, '2');
    await makeTeams(await ana.team(), await standing(ana, id), NOON);
    await edit(maria, id, '3');
    await rounds(maria, ana, maria);
    expect([await says(maria, id), await says(ana, id)]).toEqual(['3', '2']);
    expect((await standing(ana, id)).standing).toBe('differs');
    // Both at once by who keeps it up: their own is not lost either.
    await makeTeams(await ana.team(), await standing(ana, id), NOON);
    await ana.round();
    await edit(maria, id, '4');
    await rounds(maria, ana);
    expect([await says(maria, id), (await standing(maria, id)).standing]).toEqual(['4', 'differs']);
    await makeTeams(await maria.team(), await standing(maria, id), NOON);
    await rounds(maria, ana, maria);
    expect([await says(ana, id), (await standing(maria, id)).standing]).toEqual(['4', 'same']);
  });

  it('leaves deleted what a colleague deleted, until they take it again', async () => {
    const id = await aFact(maria.log, '5', 'Chair');
    await share(maria, [id]);
    await dana.round();
    value(await deleteFact(dana.log, id, NOON));
    await dana.round();
    await edit(maria, id, '6');
    await rounds(maria, dana);
    expect((await words(dana.log))[id]).toBeUndefined();
    expect((await standing(dana, id)).standing).toBe('removed');
    await take(dana, id);
    await dana.round();
    expect([await says(dana, id), (await standing(dana, id)).standing]).toEqual(['6', 'same']);
    // Erased for good: under another id.
    await dana.log.transaction('rw', dana.log.facts, dana.log.gone, () =>
      purge(dana.log, 'facts', [id], NOON),
    );
    await dana.round();
    expect((await standing(dana, id)).standing).toBe('removed');
    await take(dana, id);
    await edit(maria, id, '7');
    await rounds(maria, dana);
    const { here } = await standing(dana, id);
    expect(here).not.toBe(id);
    expect((await words(dana.log))[here]).toBe('Chair: 7');
  });

  it('takes back what is shared no more from all who left it as it was', async () => {
    const id = await aFact(maria.log, '5', 'Stool');
    const other = await aFact(maria.log, '9', 'Bench');
    await share(maria, [id, other]);
    await rounds(ana, dana);
    await edit(dana, other, '8');
    await dana.round();
    const { of } = await standing(maria, id);
    const otherOf = (await standing(maria, other)).of;
    const before = await takeBackKnowledge(await maria.team(), [of.id, otherOf.id], NOON);
    await rounds(maria, dana);
    expect((await words(dana.log))[id]).toBeUndefined();
    expect((await words(dana.log))[other]).toBe('Bench: 8');
    expect((await words(maria.log))[id]).toBe('Stool: 5');
    expect((await standings(maria)).map(({ of }) => of.own)).not.toContain(id);
    // Undone: it comes back by itself, because nobody but the team deleted it.
    await shareAgain(await maria.team(), before, NOON);
    await rounds(maria, dana, maria);
    expect((await words(dana.log))[id]).toBe('Stool: 5');
    expect((await standing(dana, other)).standing).toBe('differs');
    expect((await standing(maria, id)).standing).toBe('same');
    // A lead may take back what is somebody else's.
    await takeBackKnowledge(await ana.team(), [of.id], NOON);
    await rounds(ana, ana, maria, dana);
    expect([(await words(ana.log))[id], (await words(dana.log))[id]]).toEqual([undefined, undefined]);
    expect((await words(maria.log))[id]).toBe('Stool: 5');
  });

  it('deletes a document because its record was deleted, and for no other reason', async () => {
    const id = await aFact(maria.log, '5', 'Sofa');
    await share(maria, [id]);
    await rounds(maria, dana);
    // A log that lost it gets it back.
    await maria.log.facts.delete(id);
    await maria.round();
    expect(await says(maria, id)).toBe('5');
    await dana.round();
    expect(await says(dana, id)).toBe('5');
    const { images } = value(await deleteFact(maria.log, id, NOON));
    await rounds(maria, dana);
    expect((await words(dana.log))[id]).toBeUndefined();
    // Undone a moment later.
    value(await takeBack(maria.log, images, NOON));
    await rounds(maria, maria, dana, maria);
    expect([await says(dana, id), (await standing(maria, id)).standing]).toEqual(['5', 'same']);
    value(await deleteFact(maria.log, id, NOON));
    await rounds(maria, dana);
    // Much later it is the lead's own business.
    await maria.round(days(2));
    const [stands] = (await maria.log.facts.toArray()).filter((one) => one.id === id);
    await maria.log.facts.put({ ...(stands as NonNullable<typeof stands>), deletedAt: undefined } as never);
    await maria.round(days(2));
    expect((await standings(maria)).map(({ of }) => of.own)).not.toContain(id);
  });

  it('does not double what is here by its words or its name', async () => {
    const same = await aFact(dana.log, '77', 'Vase');
    const pack = await aPack(dana.log, 'Windows', 'mine');
    const id = await aFact(maria.log, '77', 'Vase');
    const windows = await aPack(maria.log, 'windows', 'hers');
    await share(maria, [id, windows]);
    await dana.round();
    expect(Object.values(await words(dana.log)).filter((one) => one.startsWith('Vase'))).toHaveLength(1);
    expect(await standing(dana, id)).toMatchObject({ here: same, standing: 'same' });
    expect(await standing(dana, windows)).toMatchObject({ here: pack, standing: 'differs' });
    await edit(maria, id, '78');
    await rounds(maria, dana);
    expect((await words(dana.log))[same]).toBe('Vase: 78');
    await take(dana, windows);
    await dana.round();
    expect((await words(dana.log))[pack]).toBe('windows: hers');
    // What is theirs stays when it is taken back.
    await takeBackKnowledge(await maria.team(), [(await standing(maria, windows)).of.id], NOON);
    value(await editInfoPack(dana.log, pack, { title: 'Doors' }, NOON));
    await rounds(maria, dana);
    expect((await words(dana.log))[pack]).toBe('Doors: hers');
    // A title that another of theirs has.
    const doors = await aPack(maria.log, 'Gates', 'hers');
    await share(maria, [doors]);
    await dana.round();
    value(await editInfoPack(maria.log, doors, { title: 'doors' }, NOON));
    await rounds(maria, dana);
    expect((await words(dana.log))[doors]).toBe('Gates: hers');
    expect((await standing(dana, doors)).unfit).toBe('Another information pack of yours has this title.');
    value(await deleteInfoPack(dana.log, pack, NOON));
    await dana.round();
    expect((await words(dana.log))[doors]).toBe('doors: hers');
  });

  it('lets a member keep up what a lead made theirs', async () => {
    const id = await aTemplate(maria.log, 'Thanks', 'Thank you');
    const { team } = await maria.team();
    const body = { title: 'Thanks', text: 'Thank you', intents: [], tags: [] };
    await sayInTeam(
      team,
      { kind: 'template', owner: dana.user, own: id, by: maria.user, body },
      { now: NOON },
    );
    await rounds(maria, dana, maria);
    expect((await standing(dana, id)).mine).toBe(true);
    value(await editTemplate(dana.log, id, { text: 'Thank you so much' }, NOON));
    await rounds(dana, maria, ana);
    expect([(await words(maria.log))[id], (await words(ana.log))[id]]).toEqual([
      'Thanks: Thank you so much',
      'Thanks: Thank you so much',
    ]);
  });

  it('goes on where it was cut between the log and what is remembered of it', async () => {
    const id = await aFact(maria.log, '5', 'Cut');
    await share(maria, [id]);
    await dana.round();
    const { team } = await dana.team();
    await team.taken.clear();
    await edit(maria, id, '6');
    await rounds(maria, dana);
    expect([await says(dana, id), (await standing(dana, id)).standing]).toEqual(['6', 'same']);
    expect(Object.values(await words(dana.log)).filter((one) => one.startsWith('Cut'))).toHaveLength(1);
    expect((await team.taken.toArray()).map(({ here }) => here)).toContain(id);
  });
});
