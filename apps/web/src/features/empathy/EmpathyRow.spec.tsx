import type { EmpathyAnswer, EmpathyFindings } from '@genklang/contract';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aRow, aSession } from '../../../test/builders';
import { renderLive } from '../../../test/render-live';
import { chooseEmpathy } from './empathy-shown';
import { EmpathyRow } from './EmpathyRow';

const TEXT = 'Sofaen er forsinket, ikke vores fejl. Mette';

function someFindings(change: Partial<EmpathyFindings> = {}): EmpathyFindings {
  const unmet = { met: false, needed: true, spans: [] };
  return {
    concrete: { met: true, needed: true, spans: [[0, 6]] },
    regret: { ...unmet, needed: false },
    ownership: { met: true, needed: true, spans: [[38, 43]] },
    nextStep: unmet,
    notHollow: { ...unmet, met: true },
    thanks: { ...unmet, needed: false },
    blame: [[21, 36]],
    ...change,
  };
}

describe('the empathy row', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    chooseEmpathy(true);
  });
  afterEach(() => jest.useRealTimers());

  /** What is shown once the text rests, and what was asked. */
  async function open(answer: EmpathyAnswer | null, text = TEXT, row = aRow({ id: 'c1' }), session = aSession()) {
    const { live, show } = renderLive(null, session);
    const asked = jest
      .spyOn(live.connection, 'request')
      .mockImplementation(() => Promise.resolve({ ok: true, data: answer } as never));
    const write = async (written: string, on = row): Promise<void> => {
      show(<EmpathyRow row={on} text={written} />);
      await act(async () => await jest.advanceTimersByTimeAsync(400));
    };
    await write(text);
    return { asked, write, row };
  }

  it('says what is met, what is missing and what is not needed, in words as well', async () => {
    await open({ about: 'complaint', findings: someFindings() });
    expect(screen.getByTestId('empathy-count')).toHaveTextContent('3 of 4');
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Specific: met',
      'Sorry: not needed',
      'Owned: met',
      'Next step: missing',
      'Not hollow: met',
    ]);
    expect(screen.getByTestId('empathy-concrete')).toHaveAttribute('title', 'Found: “Sofaen”');
    expect(screen.getByTestId('empathy-blame')).toHaveTextContent('This blames somebody else: “ikke vores fejl”.');
  });

  it('opens into a list with the words that decided, and what would help', async () => {
    const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
    await open({ about: 'complaint', findings: someFindings() });
    await user.click(screen.getByRole('button', { name: /3 of 4/ }));
    const list = within(screen.getByRole('region', { name: 'Empathy check' }));
    expect(screen.getByTestId('empathy-count')).toHaveAttribute('aria-expanded', 'true');
    expect(list.getByTestId('empathy-ownership')).toHaveTextContent('Found: “Mette”');
    expect(list.getByTestId('empathy-nextStep')).toHaveTextContent('Say what happens next, and when.');
    expect(list.getByTestId('empathy-regret')).toHaveTextContent('Not needed here.');
  });

  it('asks when the text rests, and not before there are three words', async () => {
    const { asked, write } = await open({ about: 'complaint', findings: someFindings() }, 'Hej Karen');
    expect(asked).not.toHaveBeenCalled();
    await write('Hej Karen, sofaen');
    expect(asked).toHaveBeenCalledTimes(1);
    expect(asked).toHaveBeenCalledWith('empathy.check', { conversationId: 'c1', text: 'Hej Karen, sofaen' });
    await write('Hej');
    expect(screen.queryByTestId('empathy')).not.toBeInTheDocument();
  });

  it('asks no more where there is nothing to advise, until the conversation changes', async () => {
    const { asked, write, row } = await open(null);
    expect(screen.queryByTestId('empathy')).not.toBeInTheDocument();
    await write(`${TEXT} igen`);
    expect(asked).toHaveBeenCalledTimes(1);
    await write(`${TEXT} igen`, { ...row, version: row.version + 1 });
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('asks for thanks where there was praise, and for nothing else', async () => {
    const thanks = { met: false, needed: true, spans: [] };
    await open({ about: 'praise', findings: someFindings({ thanks, blame: [] }) });
    expect(screen.getByTestId('empathy-thanks')).toHaveTextContent('Say thank you.');
    expect(screen.queryByTestId('empathy')).not.toBeInTheDocument();
  });

  it('is hidden by whoever does not want it, and then asks nothing', async () => {
    const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
    const { asked, write } = await open({ about: 'complaint', findings: someFindings() });
    await user.click(screen.getByTestId('empathy-count'));
    await user.click(screen.getByRole('button', { name: 'Hide the empathy check' }));
    expect(screen.queryByTestId('empathy')).not.toBeInTheDocument();
    expect(screen.queryByTestId('empathy-blame')).not.toBeInTheDocument();
    await write(`${TEXT} igen`);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('asks nothing for somebody who may not answer', async () => {
    const session = aSession();
    const watcher = { ...session, member: { ...session.member, role: 'marketer' as const } };
    const { asked } = await open(null, TEXT, aRow({ id: 'c1' }), watcher);
    expect(asked).not.toHaveBeenCalled();
  });
});
