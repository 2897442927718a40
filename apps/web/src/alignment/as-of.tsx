import { Button, Popover, TextInput } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { useState } from 'react';
import { dayWords } from '../projects/words';

export interface AsOfProps {
  /** The day in force, ISO; null for now. */
  readonly day: string | null;
  readonly onChange: (day: string | null) => void;
}

/** The page as it stood on another day: what had been recorded by its end. */
export function AsOf({ day, onChange }: AsOfProps) {
  const [opened, setOpened] = useState(false);
  const [typed, setTyped] = useState(day ?? '');
  const show = (wanted: string | null) => {
    onChange(wanted);
    setOpened(false);
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconCalendar size={18} stroke={1.75} aria-hidden="true" />}
          onClick={() => {
            setTyped(day ?? '');
            setOpened(!opened);
          }}
        >
          {day === null ? 'As it stood on' : `As it stood on ${dayWords(day)}`}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          className="as-of"
          onSubmit={(event) => {
            event.preventDefault();
            if (/^\d{4}-\d{2}-\d{2}$/.test(typed)) show(typed);
          }}
        >
          <TextInput
            type="date"
            label="As it stood on"
            value={typed}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
            }}
          />
          <div className="form-foot">
            <Button type="submit">Show that day</Button>
            {day === null ? null : (
              <Button
                variant="default"
                onClick={() => {
                  show(null);
                }}
              >
                Back to today
              </Button>
            )}
          </div>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
