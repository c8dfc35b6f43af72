import { Inject, Injectable, Logger } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import { Pool } from 'pg';
import { IDENTITY } from './identity.token';
import type { Identity } from './identity';

/** At a start with a new secret key, two-step secrets are sealed with it anew, so that the earlier key can be thrown away. */
@Injectable()
export class TwoFactorSeals implements OnApplicationBootstrap {
  private readonly logger = new Logger('TwoFactorSeals');

  constructor(
    @Inject(IDENTITY) private readonly identity: Identity,
    private readonly pool: Pool,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.renew('secret');
    await this.renew('backupCodes');
  }

  private async renew(column: 'secret' | 'backupCodes'): Promise<void> {
    const { secretConfig: key } = await this.identity.$context;
    if (typeof key === 'string') {
      return;
    }
    const { rows } = await this.pool.query<{ id: string; sealed: string }>(
      `select id, "${column}" as sealed from two_factor where not starts_with("${column}", $1)`,
      [`$ba$${key.currentVersion}$`],
    );
    for (const { id, sealed } of rows) {
      try {
        const data = await symmetricDecrypt({ key, data: sealed });
        // Whatever was written in the meantime is sealed with the current key already.
        await this.pool.query(`update two_factor set "${column}" = $2 where id = $1 and "${column}" = $3`, [
          id,
          await symmetricEncrypt({ key, data }),
          sealed,
        ]);
      } catch (error) {
        this.logger.warn(`two-step sign-in ${id} is not readable with the secret keys that are set: ${String(error)}`);
      }
    }
  }
}
