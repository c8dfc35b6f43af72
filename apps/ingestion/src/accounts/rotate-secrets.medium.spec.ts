import { randomBytes } from 'node:crypto';
import { ChannelRepository } from '@genklang/entities';
import { SecretBox } from '@genklang/platform';
import { IngestionFixture } from '../ingestion.fixture';
import { contextOf } from './account.service';
import { RotateSecretsService } from './rotate-secrets.service';

describe('the rotation of secrets', () => {
  let fixture: IngestionFixture;
  beforeAll(async () => {
    fixture = await IngestionFixture.start();
  });
  afterAll(async () => {
    await fixture.stop();
  });

  it('seals every channel’s credentials with the new key, once', async () => {
    await fixture.connect();
    const newKey = randomBytes(32);
    const rotation = new RotateSecretsService(
      fixture.db.database,
      new ChannelRepository(),
      new SecretBox(newKey, [Buffer.alloc(32, 7)]),
    );
    expect(await rotation.rotate()).toBe(1);
    expect(await rotation.rotate()).toBe(0);
    const row = await fixture.db.database.inWorkspace(
      fixture.workspaceId,
      async (scope) => await new ChannelRepository().get(scope, fixture.channelId),
    );
    const opened = new SecretBox(newKey).open(row.credentials ?? Buffer.alloc(0), contextOf(row));
    expect(JSON.parse(opened)).toMatchObject({ accessToken: expect.any(String) as string });
    expect(() => new SecretBox(Buffer.alloc(32, 7)).open(row.credentials ?? Buffer.alloc(0), contextOf(row))).toThrow(
      /GENKLANG_PREVIOUS_SECRET_KEYS/,
    );
  });
});
