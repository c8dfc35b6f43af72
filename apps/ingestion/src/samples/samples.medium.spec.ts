import { SampleRepository } from '@genklang/entities';
import { givenWorkspace } from '@genklang/testing';
import { IngestionFixture } from '../ingestion.fixture';
import { IntakeService } from '../intake/intake.service';
import { SAMPLE_POSTS } from './sample-posts';
import { SamplesService } from './samples.service';

describe('sample data', () => {
  let fixture: IngestionFixture;
  beforeAll(async () => {
    fixture = await IngestionFixture.start();
  });
  afterAll(async () => {
    await fixture.stop();
  });

  it('goes the way of real posts, once for a workspace, and leaves nothing behind', async () => {
    const { workspaceId } = await givenWorkspace(fixture.db);
    const samples = fixture.get(SamplesService);
    // Cut off after the channel and before its posts: asked again, they come.
    jest.spyOn(fixture.get(IntakeService), 'receive').mockRejectedValueOnce(new Error('cut off'));
    await expect(samples.add(workspaceId)).rejects.toThrow('cut off');
    const first = await samples.add(workspaceId);
    expect(first).toMatchObject({ kind: 'connected', isNew: false });
    expect(await samples.add(workspaceId)).toMatchObject({ ...first, isNew: false });
    const mentions = await fixture.db.query<{ polarity: string; language: string }>(
      'select polarity, language from mention where workspace_id = $1',
      [workspaceId],
    );
    expect(mentions).toHaveLength(SAMPLE_POSTS.length);
    expect(new Set(mentions.map((mention) => mention.language))).toEqual(new Set(['da', 'sv', 'nb', 'en']));
    expect(new Set(mentions.map((mention) => mention.polarity)).size).toBeGreaterThan(1);
    const later = await fixture.db.query(
      `select a.id from author a join mention m on m.workspace_id = a.workspace_id and m.author_id = a.id
       where a.workspace_id = $1 group by a.id, a.first_seen_at having min(m.posted_at) <> a.first_seen_at`,
      [workspaceId],
    );
    expect(later).toEqual([]);
    const repository = new SampleRepository();
    await fixture.db.database.inWorkspace(workspaceId, async (scope) => {
      const channelId = await repository.findChannelId(scope);
      await repository.remove(scope, channelId ?? '');
    });
    for (const table of ['channel', 'conversation', 'mention', 'author', 'search_entry']) {
      expect(await fixture.db.query(`select 1 from ${table} where workspace_id = $1`, [workspaceId])).toEqual([]);
    }
  });
});
