import type { ConversationRow, MacroSummary, MemberSummary, TemplateSummary, TimelineEntry } from '@genklang/contract';
import { fitsEitherWay, fold, hasWordBeginning } from '../../shared/text/fold';
import { findEmoji, nameOf } from '../emoji/find-emoji';
import type { Emoji } from '../emoji/find-emoji';
import { fillTemplate, findOrderNumber, templateText } from '../templates/fill-template';
import type { TemplateValues } from '../templates/fill-template';

/** Something to insert in place of what was typed after a sign. */
export interface Suggestion {
  id: string;
  name: string;
  detail: string;
  text: string;
  /** What else is done when it is chosen. */
  run?(): void;
}

const MOST_SHOWN = 8;

/** Templates whose shortcut begins with the letters, then those that hold them anywhere. */
export function suggestTemplates(
  templates: readonly TemplateSummary[],
  query: string,
  fill: { language: string; values: TemplateValues },
): Suggestion[] {
  const has = (text: string): boolean => fitsEitherWay(text, query, (hay, needle) => hay.includes(needle));
  const rank = ({ shortcut, texts }: TemplateSummary): number => {
    if (fitsEitherWay(shortcut, query, (hay, needle) => hay.startsWith(needle))) {
      return 0;
    }
    return has(shortcut) || Object.values(texts).some(has) ? 1 : 2;
  };
  return templates
    .map((template) => ({ template, rank: rank(template) }))
    .filter((ranked) => ranked.rank < 2)
    .sort((left, right) => left.rank - right.rank)
    .slice(0, MOST_SHOWN)
    .map(({ template }) => {
      const text = templateText(template, fill.language);
      return {
        id: template.id,
        name: `/${template.shortcut}`,
        detail: text,
        text: fillTemplate(text, fill.values),
      };
    });
}

/** Macros with a word that begins with the letters. Their text is inserted; `run` does the rest. */
export function suggestMacros(
  macros: readonly MacroSummary[],
  query: string,
  make: (macro: MacroSummary) => Omit<Suggestion, 'id' | 'name'>,
): Suggestion[] {
  return macros
    .filter(({ name }) => hasWordBeginning(name, query))
    .slice(0, MOST_SHOWN)
    .map((macro) => ({ id: macro.id, name: macro.name, ...make(macro) }));
}

/** Emoji whose names in any language begin with the letters. */
export function suggestEmoji(all: readonly Emoji[], query: string, language: string): Suggestion[] {
  return findEmoji(all, query, language)
    .slice(0, MOST_SHOWN)
    .map((emoji) => ({ id: emoji.sign, name: emoji.sign, detail: nameOf(emoji, language), text: emoji.sign }));
}

/** Colleagues one of whose names begins with the letters. */
export function suggestMembers(members: readonly MemberSummary[], query: string): Suggestion[] {
  return members
    .filter(({ name }) => hasWordBeginning(name, query))
    .slice(0, MOST_SHOWN)
    .map(({ id, name }) => ({ id, name: `@${name}`, detail: '', text: `@${name} ` }));
}

interface ValuesInput {
  row: Pick<ConversationRow, 'customer' | 'language'>;
  entries: readonly TimelineEntry[];
  member: Pick<MemberSummary, 'name'>;
  account: string;
  now: Date;
}

/** What is known of the conversation for a template's variables. */
export function templateValues({ row, entries, member, account, now }: ValuesInput): TemplateValues {
  const { customer, language } = row;
  const texts = entries.flatMap((entry) =>
    entry.type === 'mention' && entry.author.id === customer.id ? [entry.text] : [],
  );
  return {
    firstName: firstNameOf(customer.name, customer.handle),
    agentName: member.name.split(/\s/)[0],
    account,
    handle: `@${customer.handle}`,
    orderNumber: findOrderNumber(texts.toReversed()),
    today: dateIn(language, now),
  };
}

/** A name that is only a handle is nobody's first name. */
function firstNameOf(name: string, handle: string): string | undefined {
  const [first] = name.trim().split(/\s+/);
  return first !== undefined && fold(first) !== fold(handle) && /^\p{L}[\p{L}\p{M}’'-]+$/u.test(first)
    ? first
    : undefined;
}

function dateIn(language: string, now: Date): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  try {
    return new Intl.DateTimeFormat(language, options).format(now);
  } catch {
    return new Intl.DateTimeFormat(undefined, options).format(now);
  }
}
