import { Injectable } from '@nestjs/common';
import { may } from '@genklang/contract';
import { TEMPLATE_LANGUAGES } from '@genklang/contract';
import type { RemoveTemplateRequest, SaveTemplateRequest, TemplateSummary, TemplateTexts } from '@genklang/contract';
import { Database, TemplateRepository } from '@genklang/entities';
import type { Template, TemplateContent, WorkspaceScope } from '@genklang/entities';
import { AppError, Clock, newId } from '@genklang/platform';
import type { Session } from '../auth/session';

/** Texts to insert. A member's own are theirs; the workspace's are its administrators'. */
@Injectable()
export class TemplatesService {
  constructor(
    private readonly database: Database,
    private readonly templates: TemplateRepository,
    private readonly clock: Clock,
  ) {}

  async list(session: Session): Promise<TemplateSummary[]> {
    return await this.database.inWorkspace(session.workspaceId, async (scope) => await this.listIn(scope, session));
  }

  /** Adds or changes one, and answers all. */
  async save(session: Session, request: SaveTemplateRequest): Promise<TemplateSummary[]> {
    const content = contentOf(session, request);
    return await this.database.inWorkspace(session.workspaceId, async (scope) => {
      requireRight(session, content.ownerId);
      const now = this.clock.now();
      if (request.templateId === undefined) {
        if (!(await this.templates.add(scope, newId(), { content, now }))) {
          throw new AppError('template_taken');
        }
      } else {
        await this.change(scope, session, { id: request.templateId, version: request.version ?? 0, content, now });
      }
      return await this.listIn(scope, session);
    });
  }

  async remove(session: Session, { templateId }: RemoveTemplateRequest): Promise<TemplateSummary[]> {
    return await this.database.inWorkspace(session.workspaceId, async (scope) => {
      const template = await this.templates.find(scope, templateId);
      if (template) {
        requireRight(session, template.ownerId);
        await this.templates.remove(scope, templateId);
      }
      return await this.listIn(scope, session);
    });
  }

  private async change(
    scope: WorkspaceScope,
    session: Session,
    changed: { id: string; version: number; content: TemplateContent; now: Date },
  ): Promise<void> {
    const held = await this.templates.find(scope, changed.id);
    if (!held) {
      throw new AppError('not_found');
    }
    requireRight(session, held.ownerId);
    if (!(await this.templates.change(scope, changed.id, changed))) {
      throw new AppError(held.version === changed.version ? 'template_taken' : 'template_changed');
    }
  }

  private async listIn(scope: WorkspaceScope, session: Session): Promise<TemplateSummary[]> {
    return (await this.templates.listFor(scope, session.memberId)).map(presentTemplate);
  }
}

function contentOf(session: Session, request: SaveTemplateRequest): TemplateContent {
  const texts: TemplateTexts = {};
  for (const language of TEMPLATE_LANGUAGES) {
    const text = request[language]?.trim() ?? '';
    if (text !== '') {
      texts[language] = text;
    }
  }
  if (Object.keys(texts).length === 0) {
    throw new AppError('invalid_input', {
      fields: [{ field: 'any', message: 'takes a text in at least one language' }],
    });
  }
  return { ownerId: request.isShared ? null : session.memberId, shortcut: request.shortcut.toLowerCase(), texts };
}

/** Without an owner it is everybody's, and those who administer keep it. */
function requireRight(session: Session, ownerId: string | null): void {
  if (ownerId === null ? !may(session.role, 'template.administer') : ownerId !== session.memberId) {
    throw new AppError('forbidden');
  }
}

function presentTemplate({ id, version, shortcut, texts, ownerId }: Template): TemplateSummary {
  return { id, version, shortcut, texts, isShared: ownerId === null };
}
