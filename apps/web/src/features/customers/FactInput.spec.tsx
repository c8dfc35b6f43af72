import { render, screen } from '@testing-library/react';
import '@testing-library/jest-dom';
import userEvent from '@testing-library/user-event';
import { FactInput } from './FactInput';

describe('FactInput', () => {
  it('shows what a colleague wrote, but not over what is being written', async () => {
    const onSave = jest.fn(() => Promise.resolve(true));
    const fact = (value: string) => (
      <FactInput name="phone" label="Phone" value={value} maxLength={40} isReadOnly={false} onSave={onSave} />
    );
    const { rerender } = render(fact('1'));
    rerender(fact('2'));
    expect(screen.getByLabelText('Phone')).toHaveValue('2');
    await userEvent.type(screen.getByLabelText('Phone'), '34');
    rerender(fact('9'));
    expect(screen.getByLabelText('Phone')).toHaveValue('234');
    await userEvent.keyboard('{Enter}');
    expect(onSave.mock.calls).toEqual([['234']]);
    rerender(fact('234'));
    rerender(fact('5'));
    expect(screen.getByLabelText('Phone')).toHaveValue('5');
  });
});
