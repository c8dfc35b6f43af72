import { AgentFixture } from '../agent.fixture';

describe('macros', () => {
  let fixture: AgentFixture;
  beforeAll(async () => {
    fixture = await AgentFixture.start();
  });
  afterAll(async () => {
    await fixture.stop();
  });
  const actions = [{ kind: 'insert-text', text: 'Hej {firstName}' }, { kind: 'assign', to: 'me' }, { kind: 'close' }];

  it('are a member’s own, or everybody’s where an administrator says so', async () => {
    const mette = await fixture.signIn('Mette', { workspace: 'Macros', role: 'admin' });
    const sara = await fixture.signIn('Sara', { workspace: 'Macros' });
    const stranger = await fixture.signIn('Spion', { workspace: 'Elsewhere' });
    await mette.must('macro.save', { name: 'Forsinket', isShared: true, actions });
    await mette.must('macro.save', { name: 'Mettes', isShared: false, actions });
    expect(await sara.get('/api/macros')).toMatchObject([{ name: 'Forsinket', isShared: true, version: 1, actions }]);
    expect(await stranger.get('/api/macros')).toEqual([]);
    expect(await sara.ask('macro.save', { name: 'Alles', isShared: true, actions })).toMatchObject({
      code: 'forbidden',
    });
    const [shared] = await sara.get<{ id: string }[]>('/api/macros');
    const taken = { macroId: shared?.id, version: 1, name: 'Min', isShared: false, actions };
    expect(await sara.ask('macro.save', taken)).toMatchObject({ code: 'forbidden' });
    expect(await sara.ask('macro.remove', { macroId: shared?.id })).toMatchObject({ code: 'forbidden' });
    expect(await stranger.ask('macro.remove', { macroId: shared?.id })).toMatchObject({ code: 'not_found' });
  });

  it('are changed by one at a time, and removed', async () => {
    const mette = await fixture.signIn('Mette', { workspace: 'Versions' });
    const [made] = await mette.must('macro.save', { name: 'Forsinket', isShared: false, actions });
    const changed = { macroId: made?.id, version: made?.version, name: 'Sen', isShared: false, actions };
    expect(await mette.must('macro.save', changed)).toMatchObject([{ name: 'Sen', version: 2 }]);
    expect(await mette.ask('macro.save', changed)).toMatchObject({ code: 'macro_changed' });
    expect(await mette.must('macro.remove', { macroId: made?.id })).toEqual([]);
  });

  it.each([
    ['no step', []],
    ['a step without its text', [{ kind: 'insert-text', text: ' ' }]],
    ['a step that is none', [{ kind: 'send', text: 'Hej' }]],
    ['a priority that is none', [{ kind: 'prioritise', priority: 'highest' }]],
  ])('are refused with %s', async (_what, given) => {
    const mette = await fixture.signIn('Mette', { workspace: 'Refused' });
    const refused = await mette.ask('macro.save', { name: 'Forkert', isShared: false, actions: given });
    expect(refused).toMatchObject({ ok: false, code: 'invalid_input' });
  });
});
