import { Injectable } from '@nestjs/common';
import { may, parseMacroAction } from '@genklang/contract';
import type { MacroSummary, RemoveMacroRequest, SaveMacroRequest } from '@genklang/contract';
import { Database, MacroRepository } from '@genklang/entities';
import type { Macro, MacroContent, WorkspaceScope } from '@genklang/entities';
import { AppError, Clock, newId } from '@genklang/platform';
import type { Session } from '../auth/session';

/** Steps that members do together. A member's own are theirs; the workspace's are its administrators'. */
@Injectable()
export class MacrosService {
  constructor(
    private readonly database: Database,
    private readonly macros: MacroRepository,
    private readonly clock: Clock,
  ) {}

  async list(session: Session): Promise<MacroSummary[]> {
    return await this.database.inWorkspace(session.workspaceId, async (scope) => await this.listIn(scope, session));
  }

  /** Adds or changes one, and answers all. */
  async save(session: Session, request: SaveMacroRequest): Promise<MacroSummary[]> {
    const content = contentOf(session, request);
    requireRight(session, content.ownerId);
    return await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const now = this.clock.now();
      if (request.macroId === undefined) {
        await this.macros.add(scope, newId(), { content, now });
      } else {
        await this.requireOwn(scope, session, request.macroId);
        const changed = { content, version: request.version ?? 0, now };
        if (!(await this.macros.change(scope, request.macroId, changed))) {
          throw new AppError('macro_changed');
        }
      }
      return await this.listIn(scope, session);
    });
  }

  async remove(session: Session, { macroId }: RemoveMacroRequest): Promise<MacroSummary[]> {
    return await this.database.inWorkspace(session.workspaceId, async (scope) => {
      await this.requireOwn(scope, session, macroId);
      await this.macros.remove(scope, macroId);
      return await this.listIn(scope, session);
    });
  }

  private async requireOwn(scope: WorkspaceScope, session: Session, macroId: string): Promise<void> {
    const held = await this.macros.find(scope, macroId);
    if (!held) {
      throw new AppError('not_found');
    }
    requireRight(session, held.ownerId);
  }

  private async listIn(scope: WorkspaceScope, session: Session): Promise<MacroSummary[]> {
    return (await this.macros.listFor(scope, session.memberId)).map(presentMacro);
  }
}

function contentOf(session: Session, { name, isShared, actions }: SaveMacroRequest): MacroContent {
  const parsed = actions.map(parseMacroAction).filter((action) => action !== null);
  if (parsed.length < actions.length) {
    throw new AppError('invalid_input', {
      fields: [{ field: 'actions', message: 'holds a step that is not complete' }],
    });
  }
  return { ownerId: isShared ? null : session.memberId, name: name.trim(), actions: parsed };
}

/** Without an owner it is everybody's, and those who administer keep it. */
function requireRight(session: Session, ownerId: string | null): void {
  if (ownerId === null ? !may(session.role, 'template.administer') : ownerId !== session.memberId) {
    throw new AppError('forbidden');
  }
}

function presentMacro({ id, version, name, ownerId, actions }: Macro): MacroSummary {
  return { id, version, name, isShared: ownerId === null, actions };
}
