import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { LOCALE_LIST } from '../i18n/locales';

const SOURCES = join(__dirname, '..');

/** The same word in English and in one of our languages, on purpose. */
const SAME_AS_ENGLISH = new Set([
  'emoji.title',
  'empathy.quoted',
  'age.minutes',
  'country.FI',
  'filter.teams',
  'priority.normal',
  'search-example-why.is',
  'command.composer.send',
  'composer.send',
  'context.history-line',
  'error.with-id',
  'kind.message',
  'nav.live',
  'nav.sentiment',
  'sentiment-settings.title',
  'polarity.neutral',
  'routing.problem',
  'rule.emoji',
  'sentiment.neutral',
  'thread.for-account',
]);

function readCatalogue(locale: string): Map<string, string> {
  const po = readFileSync(join(__dirname, locale, 'messages.po'), 'utf8');
  const entries = [...po.matchAll(/^msgid "(.+)"\nmsgstr "(.*)"$/gm)];
  return new Map(entries.map(([, id = '', text = '']) => [id, text.replace(/\\(["\\])/g, '$1')]));
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((file) => {
    const path = join(folder, file.name);
    if (file.isDirectory()) {
      return file.name === 'locales' ? [] : sourceFiles(path);
    }
    return /\.tsx?$/.test(file.name) && !file.name.includes('.spec.') ? [readFileSync(path, 'utf8')] : [];
  });
}

const english = readCatalogue('en');
const sources = sourceFiles(SOURCES).join('\n');

describe.each(LOCALE_LIST)('the %s catalogue', (locale) => {
  const catalogue = readCatalogue(locale);

  it('has every message and no other', () => {
    expect([...catalogue.keys()].sort()).toEqual([...english.keys()].sort());
    expect([...catalogue].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('takes the same values as the English one', () => {
    const valuesOf = (text: string | undefined): string[] =>
      [...new Set([...(text ?? '').matchAll(/\{(\w+)/g)].map(([, name = '']) => name))].sort();
    const differing = [...catalogue].filter(
      ([id, text]) => valuesOf(text).join() !== valuesOf(english.get(id)).join() && !text.includes('plural'),
    );
    expect(differing).toEqual([]);
  });

  it('is translated', () => {
    const untranslated = [...catalogue].filter(([id, text]) => text === english.get(id) && !SAME_AS_ENGLISH.has(id));
    expect(locale === 'en' ? [] : untranslated).toEqual([]);
  });

  it('is compiled as it stands', async () => {
    const { messages } = (await import(`./${locale}/messages`)) as { messages: Record<string, unknown> };
    const compiled = Object.fromEntries([...catalogue].map(([id, text]) => [id, compileMessage(text)]));
    expect(messages).toEqual(compiled);
  });
});

describe('the sources', () => {
  const asked = [...sources.matchAll(/i18n\._\(([^;]*?)(?:,\s*\{|\)[;,)\s}\]])/gs)].map(
    ([, argument = '']) => argument,
  );

  it('ask only for messages that are there', () => {
    const ids = asked.flatMap((argument) =>
      [...argument.matchAll(/'([a-z][\w-]*\.[\w.-]+)'/g)].map(([, id = '']) => id),
    );
    expect(ids.length).toBeGreaterThan(100);
    expect(ids.filter((id) => !english.has(id))).toEqual([]);
  });

  it('ask for families of messages that are there', () => {
    const families = [...sources.matchAll(/`([a-z][\w-]*\.)\$\{/g)].map(([, prefix = '']) => prefix);
    expect(families.filter((prefix) => ![...english.keys()].some((id) => id.startsWith(prefix)))).toEqual([]);
  });

  it('use every message', () => {
    const families = [...sources.matchAll(/`([a-z][\w-]*\.)\$\{/g)].map(([, prefix = '']) => prefix);
    const unused = [...english.keys()].filter(
      (id) => !sources.includes(`'${id}'`) && !families.some((prefix) => id.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });
});
