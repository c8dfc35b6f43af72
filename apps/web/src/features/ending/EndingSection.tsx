import type { Chance, ConversationEnding, ConversationRow } from '@genklang/contract';
import { may } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useSession } from '../../live/live-context';
import { neutralise } from '../../shared/text/neutralise';
import { useLoaded } from '../../shared/use-loaded';
import { Fact, Section } from '../context/Section';
import { EndingLine } from './EndingLine';
import { faultQuestion } from './fault-question';

/** How the conversation goes, or went, for the customer; of a problem, whose fault it was and how it was put right. */
export function EndingSection({ row }: { row: ConversationRow }) {
  return row.problem !== null || row.state === 'closed' ? <EndingDetail row={row} /> : null;
}

function EndingDetail({ row }: { row: ConversationRow }) {
  const { i18n } = useLingui();
  const { member } = useSession();
  const { data } = useLoaded<ConversationEnding>(`/api/conversations/${row.id}/ending`, { key: row.version });
  if (data === null) {
    return null;
  }
  const say = (): void => faultQuestion.set({ ids: [row.id], why: 'say', onSaid: () => undefined });
  return (
    <Section title={i18n._(row.state === 'closed' ? 'ending.title' : 'ending.problem')} name="ending">
      <div data-testid="ending">
        <EndingLine ending={data} />
        {data.isProblem && (
          <dl className="mt-1.5">
            <Fact name={i18n._('fault.label')}>
              {i18n._(data.fault === null ? 'fault.unsaid' : `fault.${data.fault}`)}
            </Fact>
            {data.recovery !== null && (
              <Fact name={i18n._('recovery.label')}>{i18n._(`recovery.${data.recovery}`)}</Fact>
            )}
          </dl>
        )}
        {data.chances.length > 0 && <Chances chances={data.chances} />}
        {data.recoveryReason !== null && <p className="mt-1 break-words">{neutralise(data.recoveryReason)}</p>}
        {data.isProblem && may(member.role, 'conversation.work') && (
          <button type="button" className="btn btn-outline btn-small mt-2" onClick={say} data-testid="ending-say">
            {i18n._(data.fault === null ? 'ending.say' : 'ending.change')}
          </button>
        )}
      </div>
    </Section>
  );
}

/** Why doing more than is expected would be remembered here. */
function Chances({ chances }: { chances: readonly Chance[] }) {
  const { i18n } = useLingui();
  return (
    <div className="mt-2" data-testid="chances">
      <h3 className="mb-1 text-sm font-medium">{i18n._('chance.title')}</h3>
      <ul className="flex flex-wrap gap-1">
        {chances.map((chance) => (
          <li key={chance} className="chip h-auto min-h-5 py-0.5 whitespace-normal" data-testid={`chance-${chance}`}>
            {i18n._(`chance.${chance}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
