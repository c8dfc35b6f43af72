import { TEMPLATE_VARIABLES } from '@genklang/contract';
import type { TemplateSummary, TemplateVariable } from '@genklang/contract';

/** What is known for the variables of a template. What is missing stays open, for a person to fill. */
export type TemplateValues = Partial<Record<TemplateVariable, string>>;

const VARIABLE = new RegExp(`\\{(${TEMPLATE_VARIABLES.join('|')})\\}`, 'g');

/** Fills a template once. Values are data: what in them looks like a variable is none. */
export function fillTemplate(text: string, values: TemplateValues): string {
  return text.replaceAll(VARIABLE, (open, name: TemplateVariable) => {
    const value = values[name]?.replaceAll(/[{}]/g, '').trim();
    return value === undefined || value === '' ? open : value;
  });
}

/** Where a text still has open variables. */
export function openVariables(text: string): { name: string; start: number; end: number }[] {
  return [...text.matchAll(VARIABLE)].map((match) => ({
    name: match[1] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A template in a language; in any where it has none of it. */
export function templateText({ texts }: Pick<TemplateSummary, 'texts'>, language: string): string {
  const code = language.toLowerCase().split('-')[0] ?? '';
  const wanted = code === 'no' || code === 'nn' ? 'nb' : code;
  const byLanguage: Record<string, string | undefined> = texts;
  return byLanguage[wanted] ?? texts.any ?? Object.values(texts)[0] ?? '';
}

/** The word is said in four languages, and written in more ways than four. */
const ORDER =
  /(?:\bordre|\border|\bbeställning|\bbestilling)\s*(?:nr|nummer|number|no)?\W{0,3}#?(\d{4,12})\b|#(\d{4,12})\b/i;

/** The order number that a customer named last. */
export function findOrderNumber(newestFirst: readonly string[]): string | undefined {
  for (const text of newestFirst) {
    const match = ORDER.exec(text);
    if (match !== null) {
      return match[1] ?? match[2];
    }
  }
  return undefined;
}
