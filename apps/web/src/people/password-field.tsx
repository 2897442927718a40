import { PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { passwordSentence } from './password-sentence';

export interface PasswordFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  /** A password that is being chosen is measured while it is typed. */
  readonly chosen?: boolean;
}

/** A password, hidden until the eye is pressed; the eye can be reached by keyboard and says what it does. */
export function PasswordField({ label, value, onChange, error, chosen = false }: PasswordFieldProps) {
  const [shown, setShown] = useState(false);
  return (
    <PasswordInput
      label={label}
      value={value}
      error={error}
      description={chosen ? <span aria-live="polite">{passwordSentence(value)}</span> : undefined}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      autoComplete={chosen ? 'new-password' : 'current-password'}
      visible={shown}
      onVisibilityChange={setShown}
      visibilityToggleFocusable
      visibilityToggleButtonProps={{ 'aria-label': 'Show the password' }}
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
    />
  );
}
