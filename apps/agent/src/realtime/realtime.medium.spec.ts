import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { ConversationRow, InboxBatch, TimelineEntry } from '@genklang/contract';
import { eventually } from '@genklang/testing';
import { AgentFixture } from '../agent.fixture';
import type { TestClient } from '../agent.fixture';

/** What a console holds: rows and timelines, each entity at its highest version, and the sequence number applied last. */
class Console {
  seq = 0;
  readonly rows = new Map<string, ConversationRow>();
  readonly timelines = new Map<string, Map<string, TimelineEntry>>();

  apply(batch: InboxBatch): void {
    for (const row of batch.conversations) {
      if ((this.rows.get(row.id)?.version ?? 0) <= row.version) {
        this.rows.set(row.id, row);
      }
    }
    for (const id of batch.conversationsRemoved) {
      this.rows.delete(id);
    }
    for (const { conversationId, threadId, entry } of batch.timeline) {
      const inThread = [...this.rows.values()].filter((row) => row.threadId === threadId).map((row) => row.id);
      for (const id of new Set([conversationId, ...inThread])) {
        const timeline = this.timelines.get(id) ?? new Map<string, TimelineEntry>();
        if ((timeline.get(entry.id)?.version ?? 0) <= entry.version) {
          timeline.set(entry.id, entry);
        }
        this.timelines.set(id, timeline);
      }
    }
    this.seq = batch.toSeq;
  }
}

describe('live changes', () => {
  let fixture: AgentFixture;
  beforeAll(async () => {
    fixture = await AgentFixture.start();
  });
  afterAll(async () => {
    await fixture.stop();
  });

  const load = async (client: TestClient): Promise<Console> => {
    const loaded = new Console();
    for (const view of ['open', 'closed']) {
      const page = await client.list(`?view=${view}`);
      loaded.seq = page.seq;
      for (const row of page.rows) {
        loaded.rows.set(row.id, row);
        const { entries } = await client.open(row.id);
        loaded.timelines.set(row.id, new Map(entries.map((entry) => [entry.id, entry])));
      }
    }
    return loaded;
  };
  const act = async (
    client: TestClient,
    action: { kind: string; conversationId: string; mentionId: string },
  ): Promise<void> => {
    const { conversationId, mentionId } = action;
    switch (action.kind) {
      case 'note':
        await client.ask('note.add', { conversationId, clientKey: randomUUID(), text: 'note' });
        return;
      case 'reply':
        await client.ask('reply.send', {
          conversationId,
          clientKey: randomUUID(),
          text: 'svar',
          inReplyToMentionId: mentionId,
          lastSeenReplyId: null,
        });
        return;
      case 'claim':
        await client.ask('conversation.claim', { conversationId, expectedAssigneeId: null });
        return;
      case 'judge':
        await client.ask('sentiment.correct', { mentionId, polarity: 'positive' });
        return;
      case 'judge-otherwise':
        await client.ask('sentiment.correct', { mentionId, polarity: 'negative' });
        return;
      case 'unjudge': {
        const { entries } = await client.open(conversationId);
        const mention = entries.find((entry) => entry.type === 'mention');
        await client.ask('sentiment.undo', { mentionId, correctionId: mention?.sentiment.correction?.id });
        return;
      }
      case 'release':
        await client.ask('conversation.release', { conversationId });
        return;
      case 'close':
        await client.ask('conversation.close', { conversationId });
        return;
      default:
        await client.ask('conversation.reopen', { conversationId });
    }
  };
  const actions = ['note', 'reply', 'claim', 'release', 'close', 'reopen', 'judge', 'judge-otherwise', 'unjudge'];

  it('leaves a console that applied them equal to a fresh load, whatever was done, and whenever it was cut off', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ kind: fc.constantFrom(...actions), at: fc.nat(2) }), { minLength: 1, maxLength: 25 }),
        fc.nat(25),
        async (steps, cutAt) => {
          run += 1;
          const mette = await fixture.signIn('Mette', { workspace: `Model ${run}` });
          const sara = await fixture.signIn('Sara', { workspace: `Model ${run}` });
          const given = await fixture.givenConversations(mette.workspaceId, 3);
          const console = await load(sara);
          await sara.connect();
          for (const [index, step] of steps.entries()) {
            const target = given[step.at];
            await act(mette, { kind: step.kind, conversationId: target?.id ?? '', mentionId: target?.mentionId ?? '' });
            if (index === cutAt) {
              sara.disconnect();
            }
          }
          // What arrived live, then what was missed: exactly what a browser does after a cut.
          for (const batch of sara.batches) {
            if (batch.fromSeq === console.seq) {
              console.apply(batch);
            }
          }
          const missed = await sara.must('inbox.sync', { since: console.seq });
          expect(missed.kind).toBe('batch');
          if (missed.kind === 'batch') {
            console.apply(missed.batch);
          }
          const fresh = await load(sara);
          expect(console.rows).toEqual(fresh.rows);
          expect(console.timelines).toEqual(fresh.timelines);
          mette.disconnect();
          sara.disconnect();
        },
      ),
      { numRuns: 12 },
    );
  });

  it('carries two hundred changes in a few batches without a gap', async () => {
    const mette = await fixture.signIn('Mette', { workspace: 'Storm' });
    const [given] = await fixture.givenConversations(mette.workspaceId, 1);
    await mette.connect();
    const requests = Array.from({ length: 200 }, (_, index) => ({
      conversationId: given?.id,
      clientKey: randomUUID(),
      text: `note ${index}`,
    }));
    const sara = await fixture.signIn('Sara', { workspace: 'Storm' });
    for (let from = 0; from < requests.length; from += 50) {
      const writer = await fixture.signIn(`Writer${from}`, { workspace: 'Storm' });
      await Promise.all(requests.slice(from, from + 50).map(async (request) => await writer.must('note.add', request)));
    }
    await eventually(
      () => mette.batches.reduce((sum, batch) => sum + batch.timeline.length, 0),
      (notes) => notes === 200,
    );
    expect(mette.batches.length).toBeLessThan(60);
    for (const [index, batch] of mette.batches.entries()) {
      expect(batch.fromSeq).toBe(index === 0 ? batch.fromSeq : mette.batches[index - 1]?.toSeq);
    }
    const missed = await sara.must('inbox.sync', { since: mette.batches[0]?.fromSeq });
    expect(missed).toMatchObject({ kind: 'batch', batch: { conversations: [{ id: given?.id }] } });
  });

  it('tells a console that was away beyond the log, or that knows more than the log, to load afresh', async () => {
    const mette = await fixture.signIn('Mette', { workspace: 'Away' });
    const [given] = await fixture.givenConversations(mette.workspaceId, 1);
    await mette.must('conversation.close', { conversationId: given?.id });
    await fixture.db.query('update event_counter set pruned_to = 1 where workspace_id = $1', [mette.workspaceId]);
    expect(await mette.must('inbox.sync', { since: 0 })).toEqual({ kind: 'resync', seq: 1 });
    expect(await mette.must('inbox.sync', { since: 99 })).toEqual({ kind: 'resync', seq: 1 });
    expect(await mette.must('inbox.sync', { since: 1 })).toMatchObject({ kind: 'batch', batch: { toSeq: 1 } });
  });

  it('tells nothing of one workspace to another', async () => {
    const mette = await fixture.signIn('Mette', { workspace: 'Ours' });
    const spy = await fixture.signIn('Spion', { workspace: 'Theirs' });
    const [given] = await fixture.givenConversations(mette.workspaceId, 1);
    await spy.connect();
    await mette.connect();
    // The tail says where it begins; a console that stands before that asks for what it missed, which this client does not.
    await eventually(
      () => mette.batches.length,
      (batches) => batches > 0,
    );
    await mette.must('conversation.close', { conversationId: given?.id });
    await eventually(
      () => mette.batches.flatMap((batch) => batch.conversations).length,
      (rows) => rows > 0,
    );
    expect(spy.batches.flatMap((batch) => [...batch.conversations, ...batch.timeline])).toEqual([]);
  });
});
