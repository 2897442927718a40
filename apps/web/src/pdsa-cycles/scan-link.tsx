import { IconQrcode } from '@tabler/icons-react';
import { Anchor } from '@tributary/ui';
import './scan.css';

export interface ScanLinkProps {
  readonly slug: string;
  readonly code: string;
}

/** The way to the sheet that a team hangs on its ward. */
export function ScanLink({ slug, code }: ScanLinkProps) {
  return (
    <p className="scan-way">
      <IconQrcode size={18} stroke={1.75} aria-hidden="true" />
      <Anchor className="ui-link" href={`/${slug}/projects/${code}/scan`}>
        Poster for the ward
      </Anchor>
      <span>Point a phone at it and start a test.</span>
    </p>
  );
}
