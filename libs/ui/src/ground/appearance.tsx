import { localStorageColorSchemeManager, MantineProvider, useMantineColorScheme } from '@mantine/core';
import type { ReactNode } from 'react';
import { cssVariablesResolver, theme } from './theme';

/** What a person may choose; `system` follows the machine. */
export const appearances = ['light', 'dark', 'system'] as const;
export type Appearance = (typeof appearances)[number];

/** Where the choice is kept on this device. index.html reads the same key before the first paint. */
export const appearanceKey = 'tributary-appearance';

const schemeManager = localStorageColorSchemeManager({ key: appearanceKey });

export interface AppearanceProviderProps {
  readonly children: ReactNode;
  /** The nonce for the style elements that Mantine writes; the page's policy refuses them without it. */
  readonly styleNonce?: (() => string) | undefined;
  /** `test` switches transitions and portals off. */
  readonly env?: 'default' | 'test';
}

/** Mantine with the theme of this library; stands once, around the whole application. */
export function AppearanceProvider({ children, styleNonce, env = 'default' }: AppearanceProviderProps) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      colorSchemeManager={schemeManager}
      defaultColorScheme="auto"
      env={env}
      {...(styleNonce ? { getStyleNonce: styleNonce } : {})}
    >
      {children}
    </MantineProvider>
  );
}

/** The person's choice of appearance and how to change it; kept on the device. */
export function useAppearance(): { appearance: Appearance; choose: (appearance: Appearance) => void } {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return {
    appearance: colorScheme === 'auto' ? 'system' : colorScheme,
    choose: (next) => {
      setColorScheme(next === 'system' ? 'auto' : next);
    },
  };
}
