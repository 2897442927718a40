import { Menu } from '@mantine/core';
import { IconLogout, IconSwitchHorizontal } from '@tabler/icons-react';
import { appearances, Avatar, Segmented, useAppearance } from '@tributary/ui';
import type { Appearance } from '@tributary/ui';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { signInPath, useSession } from './session';
import type { Viewer } from './session';

const appearanceWords: Readonly<Record<Appearance, string>> = {
  light: 'Light',
  dark: 'Dark',
  system: 'System',
};

/** The two ways to leave, with what to say when the server could not be told. */
export function useLeaving() {
  const { leave } = useSession();
  const here = useLocation();
  const [stayed, setStayed] = useState(false);
  const go = (to: string) => {
    setStayed(false);
    leave(to).catch(() => {
      setStayed(true);
    });
  };
  return {
    signOut: () => {
      go('/sign-in');
    },
    // The next person may want the same page: two people on one ward computer.
    switchPerson: () => {
      go(signInPath(here));
    },
    stayed,
  };
}

export const stayedWords =
  'You are still signed in: the server did not answer. Try again, or close the browser.';

/** Who is signed in, how it should look, and the ways to leave. */
export function PersonMenu({ viewer }: { readonly viewer: Viewer }) {
  const { appearance, choose } = useAppearance();
  const { signOut, switchPerson, stayed } = useLeaving();
  return (
    <Menu
      position="bottom-end"
      width={240}
      closeOnItemClick={false}
      withInitialFocusPlaceholder={false}
      withinPortal={false}
    >
      <Menu.Target>
        <button type="button" className="shell-person">
          <Avatar initials={viewer.person.initials} />
          <span className="ui-hidden">{viewer.person.name}, menu</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{viewer.person.name}</Menu.Label>
        <Menu.Item
          leftSection={<IconSwitchHorizontal size={18} stroke={1.75} aria-hidden="true" />}
          onClick={switchPerson}
        >
          Switch person
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={18} stroke={1.75} aria-hidden="true" />} onClick={signOut}>
          Sign out
        </Menu.Item>
        {stayed ? (
          <p className="shell-stayed" role="alert">
            {stayedWords}
          </p>
        ) : null}
        <Menu.Divider />
        <Menu.Label>Appearance</Menu.Label>
        <Menu.RadioGroup
          value={appearance}
          onChange={(value) => {
            const chosen = appearances.find((one) => one === value);
            if (chosen !== undefined) choose(chosen);
          }}
        >
          {appearances.map((one) => (
            <Menu.RadioItem key={one} value={one}>
              {appearanceWords[one]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}

/** The same choice where there is no menu: the sheet of a phone. */
export function AppearanceChoice() {
  const { appearance, choose } = useAppearance();
  return (
    <Segmented
      label="Appearance"
      value={appearance}
      onChange={choose}
      options={appearances.map((value) => ({ value, label: appearanceWords[value] }))}
    />
  );
}
