import { useLingui } from '@lingui/react';
import { useSession } from '../../live/live-context';
import { formatDate } from '../../shared/format/times';
import { useNow } from '../../shared/use-now';
import { fillTemplate } from './fill-template';

/** The text as it would stand in the composer, for a customer of our imagination. */
export function TemplatePreview({ text }: { text: string }) {
  const { i18n } = useLingui();
  const now = useNow();
  const { member, channels } = useSession();
  if (text.trim() === '') {
    return null;
  }
  const filled = fillTemplate(text, {
    firstName: 'Karen',
    handle: '@karenfd',
    orderNumber: '48213',
    agentName: member.name.split(/\s/)[0],
    account: channels[0]?.name,
    today: formatDate(i18n.locale, now.toISOString()),
  });
  return (
    <section aria-label={i18n._('templates.preview')}>
      <h2 className="mb-1 font-medium">{i18n._('templates.preview')}</h2>
      <p className="bubble whitespace-pre-wrap wrap-anywhere" data-testid="template-preview">
        {filled}
      </p>
    </section>
  );
}
