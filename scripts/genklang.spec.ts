import { spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..');

function genklang(args: string[], input = ''): { code: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/genklang.mjs', ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, error: stderr };
}

describe('genklang sentiment', () => {
  const text = 'Elendig service! Pakken kom aldrig 😡';

  it('says what the scorer makes of a text, and lines the words up with value and rule', () => {
    const { code, out } = genklang(['sentiment', text]);
    expect(code).toBe(0);
    expect(out).toMatch(/^polarity {2}negative \(score -\d\.\d\d, confidence \d+ %\)$/m);
    expect(out).toMatch(/^language {2}da \(\d+ %\)$/m);
    expect(out).toMatch(/^urgency {3}\d of 3/m);
    const table = out.slice(out.indexOf('value')).trimEnd().split('\n');
    const column = table[0]?.indexOf('rule') ?? 0;
    const elendig = table.find((line) => line.includes('Elendig'));
    expect(elendig?.slice(column)).toMatch(/^\w/);
    expect(elendig?.slice(column - 2, column)).toBe('  ');
    expect(table.at(-1)).toMatch(/^-\d\.\d\d {2}sum$/);
  });

  it('answers JSON and nothing else with --json, and reads standard input when there is no text', () => {
    const { code, out } = genklang(['sentiment', '--json', '--hint', 'da'], `${text}\n`);
    expect(code).toBe(0);
    const analysis = JSON.parse(out) as { polarity: string; evidence: { start: number; end: number; text: string }[] };
    expect(analysis.polarity).toBe('negative');
    expect(analysis.evidence.length).toBeGreaterThan(0);
    for (const mark of analysis.evidence) {
      expect(text.slice(mark.start, mark.end)).toBe(mark.text);
    }
  });

  it('joins words that were not quoted', () => {
    expect(genklang(['sentiment', 'tusind', 'tak', 'for', 'hjælpen']).out).toContain('polarity  positive');
  });

  it.each([
    [['sentiment'], 'The text is empty.'],
    [['sentimental', 'tekst'], 'There is no command "sentimental".'],
    [[], 'Say what to do.'],
    [['sentiment', '--loud', 'tekst'], "Unknown option '--loud'"],
  ])('says how it is used when %j is asked', (args, words) => {
    const { code, out, error } = genklang(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(words);
    expect(error).toContain('Usage: genklang sentiment');
  });

  it('helps', () => {
    expect(genklang(['--help'])).toMatchObject({ code: 0, error: '' });
  });
});
