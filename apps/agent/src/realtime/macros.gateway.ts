import { WebSocketGateway } from '@nestjs/websockets';
import { RemoveMacroRequest, SaveMacroRequest } from '@genklang/contract';
import type { MacroSummary } from '@genklang/contract';
import { MacrosService } from '../answering/macros.service';
import type { Session } from '../auth/session';
import { OnClient } from './on-client';

/** Keeping macros; running one is asked as what it does. */
@WebSocketGateway()
export class MacrosGateway {
  constructor(private readonly macros: MacrosService) {}

  @OnClient('macro.save', SaveMacroRequest)
  async save(session: Session, request: SaveMacroRequest): Promise<MacroSummary[]> {
    return await this.macros.save(session, request);
  }

  @OnClient('macro.remove', RemoveMacroRequest)
  async remove(session: Session, request: RemoveMacroRequest): Promise<MacroSummary[]> {
    return await this.macros.remove(session, request);
  }
}
