import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { graphql } from '../gql';
import type { RegisterEntry_ProjectFragment } from '../gql/graphql';
import { dayWords } from './words';

const RegisterEntry_project = graphql(`
  fragment RegisterEntry_project on Project {
    id
    register {
      reference
      status
      updatedOn
      other {
        heading
        value
      }
    }
  }
`);

/** What the register said that the project came from, word for word, also what has no field here. */
export function RegisterEntry({
  project: masked,
}: {
  readonly project: FragmentType<RegisterEntry_ProjectFragment>;
}) {
  const { data: project, complete } = useFragment({
    fragment: RegisterEntry_project,
    fragmentName: 'RegisterEntry_project',
    from: masked,
  });
  if (!complete) return null;
  const { register } = project;
  if (register === null) return null;
  const rows: [string, string][] = [
    ...(register.reference === null ? [] : [['Reference', register.reference] satisfies [string, string]]),
    ...(register.status === null ? [] : [['Status word', register.status] satisfies [string, string]]),
    ...(register.updatedOn === null
      ? []
      : [['Last updated', dayWords(register.updatedOn)] satisfies [string, string]]),
    ...register.other.map((cell): [string, string] => [cell.heading, cell.value]),
  ];
  if (rows.length === 0) return null;
  return (
    <section className="side-part">
      <h2>As the register had it</h2>
      <dl className="facts">
        {rows.map(([heading, value], index) => (
          <div key={index}>
            <dt>{heading}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
