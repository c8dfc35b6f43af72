import type { WorkspaceScope } from '@genklang/entities';
import { AppError } from '@genklang/platform';
import type { WorkRepositories } from '../conversations/work-repositories';

/** Whether a conversation about a problem would be closed without a word about whose fault it was, where one is asked for. */
export async function lacksFault(
  scope: WorkspaceScope,
  { endings, workspaceSettings }: Pick<WorkRepositories, 'endings' | 'workspaceSettings'>,
  conversationIds: string[],
): Promise<boolean> {
  return (await endings.countUnsaid(scope, conversationIds)) > 0 && (await workspaceSettings.get(scope)).asksFault;
}

/** @throws {AppError} where {@link lacksFault} */
export async function requireFault(...asked: Parameters<typeof lacksFault>): Promise<void> {
  if (await lacksFault(...asked)) {
    throw new AppError('fault_needed');
  }
}
