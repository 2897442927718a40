import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import { problem } from '@tributary/domain';
import { Refusal } from '../refusal.js';
import { cursorsOf } from './cursor.js';

@ObjectType()
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage: boolean;

  @Field(() => String, { nullable: true })
  endCursor: string | null;
}

export interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  /** A getter: counted only when the query asks for it. */
  readonly totalCount: Promise<number>;
}

/** The GraphQL face of a Relay connection over `node`. */
export function connectionOf<Node>(
  node: () => Type<Node>,
  name: string,
): Type<{ nodes: readonly Node[]; pageInfo: PageInfo }> {
  @ObjectType(`${name}Edge`)
  class Edge {
    @Field(() => String)
    cursor: string;

    @Field(node)
    node: Node;
  }

  @ObjectType(`${name}Connection`)
  class ConnectionType {
    @Field(() => [node()])
    nodes: readonly Node[];

    @Field(() => [Edge])
    edges: readonly Edge[];

    @Field(() => PageInfo)
    pageInfo: PageInfo;

    @Field(() => Int, { description: 'Counted only when asked for.' })
    totalCount: number;
  }
  return ConnectionType;
}

export const PAGE_MOST = 200;

/** How many rows one page holds: 1 to 200. */
export function pageSize(first: number): number {
  if (!Number.isInteger(first) || first < 1 || first > PAGE_MOST)
    throw new Refusal(problem('FIRST_RANGE', `Ask for 1 to ${PAGE_MOST} rows at a time.`, 'first'));
  return first;
}

/** Cuts one row more than a page into a page of `list`; `keyOf` gives the row's sort key and id. */
export function connection<Row, Node>(
  list: string,
  rows: readonly Row[],
  first: number,
  keyOf: (row: Row) => readonly unknown[],
  nodeOf: (row: Row) => Node,
  totalCount: () => Promise<number>,
): Connection<Node> {
  const page = rows.slice(0, first);
  const toCursor = cursorsOf(list);
  const edges = page.map((row) => ({ cursor: toCursor(keyOf(row)), node: nodeOf(row) }));
  return {
    nodes: edges.map((edge) => edge.node),
    edges,
    pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null },
    get totalCount() {
      return totalCount();
    },
  };
}
