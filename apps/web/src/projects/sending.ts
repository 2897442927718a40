import { useState } from 'react';
import type { Refusal } from '../organisation/refusals';

export interface Sending<Input, Data> {
  /** Sends it. Answers with the data when it was accepted, with null when it was refused or did not arrive. */
  readonly send: (input: Input) => Promise<Data | null>;
  readonly busy: boolean;
  readonly refusals: readonly Refusal[];
  /** The server did not answer, or not as it should. */
  readonly fault: unknown;
  /** Says something about a field without asking the api, as for letters in a figure. */
  readonly refuse: (refusals: readonly Refusal[]) => void;
  readonly clear: () => void;
}

/** One mutation and what became of it: under way, refused with reasons, or lost on the way. Never throws. */
export function useSending<Input, Data>(
  mutate: (input: Input) => Promise<{ readonly data?: Data | null | undefined }>,
  refusalsIn: (data: Data) => readonly Refusal[],
): Sending<Input, Data> {
  const [busy, setBusy] = useState(false);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [fault, setFault] = useState<unknown>(undefined);
  const clear = () => {
    setRefusals([]);
    setFault(undefined);
  };
  const send = async (input: Input): Promise<Data | null> => {
    setBusy(true);
    setFault(undefined);
    try {
      const { data } = await mutate(input);
      if (data === null || data === undefined) throw new Error('The answer was empty.');
      const refused = refusalsIn(data);
      setRefusals(refused);
      return refused.length === 0 ? data : null;
    } catch (error) {
      setFault(error);
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { send, busy, refusals, fault, refuse: setRefusals, clear };
}
