import { useSession } from '../../live/live-context';
import type { RuleNames } from './rule-summary';

/** What ids in rules are called; one that is gone has no name. */
export function useRuleNames(): RuleNames {
  const { channels, labels, members, teams } = useSession();
  return {
    channel: (id) => channels.find((channel) => channel.id === id)?.name ?? '–',
    label: (id) => labels.find((label) => label.id === id)?.name ?? '–',
    team: (id) => teams.find((team) => team.id === id)?.name ?? '–',
    member: (id) => members.find((member) => member.id === id)?.name ?? '–',
  };
}
