import { Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { Icon } from '@tabler/icons-react';
import './forms.css';

export interface RowAct {
  readonly label: string;
  readonly Icon: Icon;
  readonly onClick: () => void;
}

export interface RowMenuProps {
  /** What the acts are done to: the name of the row. */
  readonly name: string;
  readonly acts: readonly RowAct[];
}

/** What can be done with one row, behind three dots. Renders nothing when nothing can. */
export function RowMenu({ name, acts }: RowMenuProps) {
  if (acts.length === 0) return null;
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <button type="button" className="row-menu" aria-label={`More for ${name}`}>
          <IconDots size={18} stroke={1.75} aria-hidden="true" />
        </button>
      </Menu.Target>
      {/* The list opens elsewhere in the page but its keys still bubble to the row, which has its own use for them. */}
      <Menu.Dropdown
        onKeyDown={(event) => {
          event.stopPropagation();
        }}
      >
        {acts.map(({ label, Icon, onClick }) => (
          <Menu.Item
            key={label}
            leftSection={<Icon size={18} stroke={1.75} aria-hidden="true" />}
            onClick={onClick}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
