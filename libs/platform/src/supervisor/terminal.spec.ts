import { LineSplitter, Terminal, seconds } from './terminal';

class Paper {
  text = '';
  write(more: string): void {
    this.text += more;
  }
}

describe('LineSplitter', () => {
  const split = (...chunks: string[]): string[] => {
    const lines: string[] = [];
    const splitter = new LineSplitter((line) => lines.push(line));
    chunks.forEach((chunk) => splitter.push(chunk));
    splitter.end();
    return lines;
  };

  it('joins what arrives in pieces, and takes both kinds of line ends', () => {
    expect(split('one\ntw', 'o\r\n\nlast')).toEqual(['one', 'two', '', 'last']);
  });

  it('does not collect a line without an end for ever', () => {
    expect(split('x'.repeat(20_000), 'y').map((line) => line.length)).toEqual([20_000, 1]);
  });
});

describe('Terminal', () => {
  it('gives every app a prefix of the same width', () => {
    const paper = new Paper();
    const terminal = new Terminal(paper, false);
    terminal.addSource('agent');
    terminal.addSource('ingestion');
    terminal.sourceLine('agent', 'hi');
    terminal.sourceLine('ingestion', 'hello');
    expect(paper.text).toBe('agent     │ hi\ningestion │ hello\n');
  });

  it('lets no line from outside move the cursor or rename the window', () => {
    const paper = new Paper();
    const terminal = new Terminal(paper, false);
    terminal.sourceLine('a', 'red \u001b[31mtext\u001b[0m, clear \u001b[2J, title \u001b]0;x\u0007');
    expect(paper.text).toBe('a │ red \u001b[31mtext\u001b[0m, clear �[2J, title �]0;x�\n');
  });

  it('ends a progress line where it began, or anew when something came between', async () => {
    const paper = new Paper();
    const terminal = new Terminal(paper, false);
    await terminal.step(
      'Quiet',
      () => Promise.resolve(1),
      (n) => `n = ${n}`,
    );
    await terminal.step('Loud', () => Promise.resolve(terminal.line('between')));
    await expect(terminal.step('Broken', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(paper.text.replaceAll(/\d\.\d/g, 'T')).toBe(
      'Quiet starting… ready in T s (n = 1)\nLoud starting…\nbetween\nLoud ready in T s\nBroken starting… failed\n',
    );
  });
});

it('writes seconds for people', () => {
  expect([seconds(0), seconds(1_249), seconds(12_400)]).toEqual(['0.0 s', '1.2 s', '12 s']);
});
