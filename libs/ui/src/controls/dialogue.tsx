import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import './controls.css';

export interface DialogueProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** The buttons; the act itself comes last. */
  readonly foot?: ReactNode;
  /** px at 768 and wider; on a phone it takes the whole width. */
  readonly width?: number;
}

/** A question that must be answered before going on. Escape and the cross close it; focus returns to its opener. */
export function Dialogue({ opened, onClose, title, children, foot, width = 520 }: DialogueProps) {
  return (
    <Modal.Root opened={opened} onClose={onClose} size={width} centered>
      <Modal.Overlay />
      <Modal.Content radius="lg">
        {/* Not Modal.Header: its <header> would be a second banner of the page. */}
        <div className="ui-dialogue-head">
          <Modal.Title className="ui-dialogue-title">{title}</Modal.Title>
          <Modal.CloseButton aria-label="Close" size="lg" />
        </div>
        <Modal.Body className="ui-dialogue-body">
          {children}
          {foot === undefined ? null : <div className="ui-dialogue-foot">{foot}</div>}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
