import { Button, Drawer } from '@mantine/core';
import { Dialogue } from '@tributary/ui';
import { useState } from 'react';
import type { ReactNode } from 'react';
import './forms.css';

export interface SidePanelProps {
  readonly title: string;
  readonly opened: boolean;
  readonly onClose: () => void;
  /** Something was typed and not saved: closing then asks first. */
  readonly unsaved?: boolean;
  readonly children: ReactNode;
}

/** One thing of a list, opened beside the list. Escape and the cross close it; focus returns to the row. */
export function SidePanel({ title, opened, onClose, unsaved = false, children }: SidePanelProps) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Drawer
        opened={opened}
        onClose={() => {
          if (unsaved) setAsking(true);
          else onClose();
        }}
        position="right"
        size={520}
        title={title}
        closeButtonProps={{ 'aria-label': 'Close', size: 'lg' }}
        classNames={{ title: 't-heading', header: 'side-panel-head', body: 'side-panel-body' }}
      >
        {children}
      </Drawer>
      <Dialogue
        opened={asking}
        onClose={() => {
          setAsking(false);
        }}
        title="Leave without saving?"
        foot={
          <>
            <Button
              variant="default"
              onClick={() => {
                setAsking(false);
                onClose();
              }}
            >
              Leave it
            </Button>
            <Button
              onClick={() => {
                setAsking(false);
              }}
            >
              Keep writing
            </Button>
          </>
        }
      >
        <p>What you typed here has not been saved.</p>
      </Dialogue>
    </>
  );
}
