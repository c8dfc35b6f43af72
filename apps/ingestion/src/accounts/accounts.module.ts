import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { EntitiesModule } from '@genklang/entities';
import { Clock, SecretBox, SystemClock } from '@genklang/platform';
import { ChannelRegistry, Outbound } from '@genklang/channels';
import { AccountService } from './account.service';
import { RotateSecretsService } from './rotate-secrets.service';
import { ConnectChannelService } from './connect-channel.service';

/** Channels' accounts without the workers: what the commands run in. */
@Module({})
export class AccountsModule {
  static forRoot(options: { databaseUrl: string; secrets: SecretBox; privateHosts: string[] }): DynamicModule {
    return {
      module: AccountsModule,
      imports: [EntitiesModule.forRoot({ url: options.databaseUrl, name: 'genklang-command', poolSize: 2 })],
      providers: [
        { provide: Clock, useClass: SystemClock },
        { provide: SecretBox, useValue: options.secrets },
        {
          provide: ChannelRegistry,
          useFactory: async () => await ChannelRegistry.load(new Outbound(options.privateHosts)),
        },
        AccountService,
        ConnectChannelService,
        RotateSecretsService,
      ],
      exports: [ConnectChannelService, RotateSecretsService, EntitiesModule],
    };
  }
}
