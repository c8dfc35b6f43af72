import type { Remedy, Reply, WorkspaceScope } from '@genklang/entities';
import { AppError } from '@genklang/platform';
import type { Session } from '../auth/session';
import type { WorkRepositories } from '../conversations/work-repositories';
import { mayAgreeTo } from './authority';
import { fits } from './take-remedy';

type Repositories = Pick<WorkRepositories, 'remedies' | 'remedyLimits'>;

interface Decision {
  session: Session;
  reply: Reply;
  now: Date;
  /** Another sum than was asked for. */
  amount?: number;
}

/** Lets what a reply gives go with it, perhaps as another sum. @throws {AppError} where it is more than the approver may agree to. */
export async function agreeToRemedy(
  scope: WorkspaceScope,
  { remedies, remedyLimits }: Repositories,
  { session, reply, now, amount }: Decision,
): Promise<void> {
  const remedy = await remedies.findOfReply(scope, reply.id);
  if (!isOpen(remedy)) {
    if (amount !== undefined) {
      throw new AppError('invalid_input', {
        fields: [{ field: 'amount', message: 'goes with a reply that gives something' }],
      });
    }
    return;
  }
  const agreed = { kind: remedy.kind, amount: amount ?? remedy.amount };
  const isInside = remedy.state === 'proposed';
  if (isInside && agreed.amount === remedy.amount) {
    // Only the text waited for agreement: the remedy was its author's own to give.
    return;
  }
  await remedies.holdLimits(scope);
  const { conversationId, memberId, currency } = remedy;
  const given = await remedies.sumGiven(scope, { conversationId, memberId, currency, now });
  const givenElse = given.conversation - (isInside ? remedy.amount : 0);
  if (!mayAgreeTo(session.role, await remedyLimits.list(scope), agreed, givenElse)) {
    throw new AppError('remedy_over_limit');
  }
  const decision = { amount: agreed.amount, memberId: session.memberId, now };
  await remedies.decide(scope, remedy.id, { ...decision, state: 'proposed' });
}

/** Nothing is given: the reply that it was to go with was declined. */
export async function declineRemedy(
  scope: WorkspaceScope,
  { remedies }: Repositories,
  { session, reply, now }: Decision,
): Promise<void> {
  const remedy = await remedies.findOfReply(scope, reply.id);
  if (isOpen(remedy)) {
    const decision = { amount: remedy.amount, memberId: session.memberId, now };
    await remedies.decide(scope, remedy.id, { ...decision, state: 'declined' });
  }
}

/** A reply that did not get through is tried again, and so is what it gives, if there is still room for it. */
export async function proposeRemedyAgain(
  scope: WorkspaceScope,
  repositories: Repositories,
  { session, reply, now }: Decision,
): Promise<void> {
  const remedy = await repositories.remedies.findOfReply(scope, reply.id);
  if (remedy?.state !== 'void') {
    return;
  }
  const request = { conversationId: reply.conversationId };
  if (remedy.decidedBy === null && !(await fits(scope, repositories, { session, request, now, remedy }))) {
    throw new AppError('remedy_over_limit');
  }
  await repositories.remedies.proposeAgain(scope, remedy.id);
}

function isOpen(remedy: Remedy | null): remedy is Remedy {
  return remedy?.state === 'pending' || remedy?.state === 'proposed';
}
