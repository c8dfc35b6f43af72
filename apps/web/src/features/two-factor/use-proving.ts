import { useRef, useState } from 'react';
import type { FormEvent, RefObject } from 'react';
import { twoFactorMessage } from './two-factor-requests';

interface Proving {
  input: RefObject<HTMLInputElement | null>;
  /** Why the last try was refused. */
  problem: string | null;
  isBusy: boolean;
  submit(event: FormEvent): void;
}

/** A form with one secret that the server must accept: refused, it says why, and the cursor is back in the field. */
export function useProving(prove: () => Promise<void>): Proving {
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const go = async (): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      await prove();
    } catch (error) {
      setProblem(twoFactorMessage(error));
      setBusy(false);
      input.current?.focus();
      input.current?.select();
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void go();
  };
  return { input, problem, isBusy, submit };
}
