import { Injectable } from '@nestjs/common';
import { ChannelRepository, Database } from '@genklang/entities';
import { SecretBox } from '@genklang/platform';
import { contextOf } from './account.service';

/** Seals everything anew with the current key, so that an earlier one can be thrown away. */
@Injectable()
export class RotateSecretsService {
  constructor(
    private readonly database: Database,
    private readonly channels: ChannelRepository,
    private readonly secrets: SecretBox,
  ) {}

  /** Safe to run beside the apps, and again. @returns how many secrets an earlier key had sealed. */
  async rotate(): Promise<number> {
    let rotated = 0;
    for (const workspaceId of await this.database.listWorkspaceIds()) {
      rotated += await this.database.inWorkspace(workspaceId, async (scope) => {
        let count = 0;
        for (const channel of await this.channels.list(scope)) {
          // The row stays locked: a renewal that runs now waits, and its answer is sealed with the current key.
          const sealed = await this.channels.lockCredentials(scope, channel.id);
          if (sealed && !this.secrets.isCurrent(sealed)) {
            const context = contextOf(channel);
            const anew = this.secrets.seal(this.secrets.open(sealed, context), context);
            await this.channels.replaceCredentials(scope, channel.id, anew);
            count += 1;
          }
        }
        return count;
      });
    }
    return rotated;
  }
}
