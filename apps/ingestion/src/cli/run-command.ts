import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { ChannelError, SettingsError } from '@genklang/channels';
import { Database } from '@genklang/entities';
import { readConfig, runMain, SecretBox } from '@genklang/platform';
import { AccountsModule } from '../accounts/accounts.module';
import { ConnectChannelService } from '../accounts/connect-channel.service';
import { RotateSecretsService } from '../accounts/rotate-secrets.service';
import { CommandConfig } from './command-config';

/** What a command works with. */
export interface CommandContext {
  config: CommandConfig;
  workspaceId: string;
  connections: ConnectChannelService;
  rotation: RotateSecretsService;
}

/** A mistake of whoever typed the command: told in one sentence, without a stack. */
export class UsageError extends Error {}

/** Runs a command in a workspace and ends the process. */
export function runCommand(command: (context: CommandContext) => Promise<string>): void {
  runMain(async () => {
    const config = readConfig(CommandConfig);
    const module = AccountsModule.forRoot({
      databaseUrl: config.DATABASE_URL,
      secrets: new SecretBox(config.secretKey, config.previousSecretKeys),
      privateHosts: config.privateHosts,
    });
    const app = await NestFactory.createApplicationContext(module, { logger: false });
    try {
      const workspaceId = config.WORKSPACE_ID ?? (await onlyWorkspace(app.get(Database)));
      const message = await command({
        config,
        workspaceId,
        connections: app.get(ConnectChannelService),
        rotation: app.get(RotateSecretsService),
      });
      process.stdout.write(`${message}\n`);
    } catch (error) {
      if (error instanceof UsageError || error instanceof SettingsError || error instanceof ChannelError) {
        process.stderr.write(`${error.message}\n`);
        process.exitCode = 1;
      } else {
        throw error;
      }
    } finally {
      await app.close();
    }
  });
}

async function onlyWorkspace(database: Database): Promise<string> {
  const [id, ...others] = await database.listWorkspaceIds();
  if (id === undefined) {
    throw new UsageError('There is no workspace yet: run the workspace command first (docs/operating.md).');
  }
  if (others.length > 0) {
    throw new UsageError('There is more than one workspace: set WORKSPACE_ID to the one you mean.');
  }
  return id;
}
