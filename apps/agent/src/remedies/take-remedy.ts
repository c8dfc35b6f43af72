import { isIn, isInt, isString } from 'class-validator';
import { CURRENCIES, MAX_REMEDY, MAX_REMEDY_REASON, REMEDY_KINDS } from '@genklang/contract';
import type { ReplyRemedy, SendReplyRequest } from '@genklang/contract';
import { addOpenTime, isInside } from '@genklang/domain';
import { toBusinessCalendar } from '@genklang/entities';
import type { NewReply, WorkspaceScope } from '@genklang/entities';
import { AppError, newId } from '@genklang/platform';
import type { Session } from '../auth/session';
import type { WorkRepositories } from '../conversations/work-repositories';
import { limitOf } from './authority';

/** So long in opening hours somebody has to decide, before those are told who always may (PRODUCT G7). */
const ESCALATES_AFTER_MS = 30 * 60_000;

/** What a reply is to give, and whether somebody else must agree. */
export interface JudgedRemedy {
  remedy: ReplyRemedy;
  needsApproval: boolean;
}

interface Asked {
  session: Session;
  request: Pick<SendReplyRequest, 'conversationId' | 'remedy'>;
  now: Date;
}

/** Holds what a reply gives against what its author may give. Of two who ask for what is left, the second sees the first. */
export async function judgeRemedy(
  scope: WorkspaceScope,
  repositories: WorkRepositories,
  { session, request, now }: Asked,
): Promise<JudgedRemedy | null> {
  if (request.remedy === undefined) {
    return null;
  }
  const remedy = parseRemedy(request.remedy);
  const currency = await repositories.workspaceSettings.getCurrency(scope);
  if (remedy.currency !== currency) {
    throw new AppError('remedy_currency');
  }
  return { remedy, needsApproval: !(await fits(scope, repositories, { session, request, now, remedy })) };
}

/** Whether a member may give something without asking. Held until the transaction ends. */
export async function fits(
  scope: WorkspaceScope,
  { remedies, remedyLimits }: Pick<WorkRepositories, 'remedies' | 'remedyLimits'>,
  { session, request, now, remedy }: Asked & { remedy: Pick<ReplyRemedy, 'kind' | 'amount' | 'currency'> },
): Promise<boolean> {
  await remedies.holdLimits(scope);
  const { conversationId } = request;
  const by = { conversationId, memberId: session.memberId, currency: remedy.currency, now };
  const given = await remedies.sumGiven(scope, by);
  return isInside(limitOf(session.role, await remedyLimits.list(scope)), given, remedy);
}

/** Stores what a reply gives, with the reply that it goes with. */
export async function keepRemedy(
  scope: WorkspaceScope,
  repositories: Pick<WorkRepositories, 'calendars' | 'remedies'>,
  { judged, reply, session }: { judged: JudgedRemedy | null; reply: NewReply; session: Session },
): Promise<void> {
  if (judged === null) {
    return;
  }
  const { remedy, needsApproval } = judged;
  const { createdAt } = reply;
  await repositories.remedies.add(scope, {
    ...remedy,
    id: newId(),
    conversationId: reply.conversationId,
    replyId: reply.id,
    memberId: session.memberId,
    askedAmount: remedy.amount,
    state: needsApproval ? 'pending' : 'proposed',
    escalateAt: needsApproval
      ? addOpenTime(
          toBusinessCalendar(await repositories.calendars.getDefault(scope, createdAt), createdAt),
          createdAt,
          ESCALATES_AFTER_MS,
        )
      : null,
    createdAt,
  });
}

function parseRemedy({ kind, amount, currency, reason, isBeyond }: ReplyRemedy): ReplyRemedy {
  const fields = [
    { field: 'remedy.kind', message: `takes one of ${REMEDY_KINDS.join(', ')}`, isRight: isIn(kind, REMEDY_KINDS) },
    {
      field: 'remedy.amount',
      message: `takes a whole number of hundredths up to ${MAX_REMEDY}`,
      isRight: isInt(amount) && amount >= 0 && amount <= MAX_REMEDY,
    },
    { field: 'remedy.currency', message: `takes one of ${CURRENCIES.join(', ')}`, isRight: isIn(currency, CURRENCIES) },
    {
      field: 'remedy.reason',
      message: 'says in one line why it is given',
      isRight: isString(reason) && reason.trim() !== '' && reason.length <= MAX_REMEDY_REASON,
    },
    { field: 'remedy.isBeyond', message: 'takes true or false', isRight: typeof isBeyond === 'boolean' },
  ].filter(({ isRight }) => !isRight);
  if (fields.length > 0) {
    throw new AppError('invalid_input', { fields: fields.map(({ field, message }) => ({ field, message })) });
  }
  return { kind, amount, currency, reason: reason.trim(), isBeyond };
}
