import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { Anchor, Finding, Mark, Segmented, SkeletonLines } from '@tributary/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { graphql } from '../gql';
import { Fault } from '../platform/faults';
import { NotFound } from '../platform/not-found';
import { usePage } from '../platform/page';
import { ScanCode } from './scan-code';
import './scan.css';

const Scan = graphql(`
  query Scan($slug: String!, $code: String!) {
    organisation(slug: $slug) {
      id
      name
      projectByCode(code: $code) {
        id
        code
        title
        unit {
          id
          name
        }
      }
    }
  }
`);

const sheets = ['poster', 'cards'] as const;
type Sheet = (typeof sheets)[number];
const sheetWords: Readonly<Record<Sheet, string>> = { poster: 'One A4 poster', cards: 'Four A6 cards' };

/** A sheet for the ward's wall: whoever points a phone at it stands in the quick start of this project. */
export function Component() {
  const { organisation: slug = '', code = '' } = useParams();
  usePage({ title: 'Poster for the ward', back: `/${slug}/projects/${code}` });
  const [sheet, setSheet] = useState<Sheet>('poster');
  const { data, error, refetch } = useQuery(Scan, { variables: { slug, code } });
  const organisation = data?.organisation;
  const project = organisation?.projectByCode;
  if (!organisation || !project) {
    if (error) return <Fault error={error} onRetry={() => void refetch()} />;
    return data === undefined ? (
      <SkeletonLines label="Drawing the poster" rows={5} rowHeight={96} />
    ) : (
      <NotFound />
    );
  }
  const path = `/${slug}/projects/${project.code}/tests/new`;
  return (
    <div className="scan">
      <div className="scan-head">
        <Finding
          voice="title"
          eyebrow={`${project.code} · ${project.title}`}
          lede="Whoever scans it signs in and stands before the four questions of a new test. Hang it where the work is done."
          controls={
            <div className="scan-acts">
              <Segmented
                label="Size"
                value={sheet}
                onChange={setSheet}
                options={sheets.map((value) => ({ value, label: sheetWords[value] }))}
              />
              <Button
                leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden="true" />}
                onClick={() => {
                  window.print();
                }}
              >
                Print it
              </Button>
            </div>
          }
        >
          Poster for the ward
        </Finding>
        <p className="t-small">
          The same as a link:{' '}
          <Anchor className="ui-link scan-link" href={path}>
            {window.location.origin + path}
          </Anchor>
        </p>
      </div>
      {/* Paper is white whatever the screen is. */}
      <div className="scan-sheet" data-sheet={sheet} data-theme="light">
        {Array.from({ length: sheet === 'poster' ? 1 : 4 }, (_, index) => (
          <Card
            key={index}
            title={project.title}
            code={project.code}
            where={[project.unit?.name, organisation.name].filter((one) => one !== undefined).join(', ')}
            address={window.location.origin + path}
            hidden={index > 0}
          />
        ))}
      </div>
    </div>
  );
}

interface CardProps {
  readonly title: string;
  readonly code: string;
  readonly where: string;
  readonly address: string;
  /** The same card again, only for the printer. */
  readonly hidden: boolean;
}

function Card({ title, code, where, address, hidden }: CardProps) {
  return (
    <section className="scan-card" aria-label={`Card for ${title}`} aria-hidden={hidden || undefined}>
      <p className="scan-ask">Try something small.</p>
      <h2 className="scan-title">{title}</h2>
      <ScanCode address={address} label={`Code that leads to ${address}`} />
      <p className="scan-how">Point your phone here to start a test of change. It takes two minutes.</p>
      <p className="scan-address">{address.replace(/^https?:\/\//, '')}</p>
      <p className="scan-foot">
        <Mark size={14} />
        <span>
          {code} · {where}
        </span>
      </p>
      <p className="scan-care">No patient names or numbers, please.</p>
    </section>
  );
}
