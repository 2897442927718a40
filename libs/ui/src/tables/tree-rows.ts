import type { ReactNode } from 'react';

export interface TreeNode {
  readonly id: string;
  /** The row's name as plain text: what type-ahead searches. */
  readonly name: string;
  /** One per column; the first is the row's head. */
  readonly cells: readonly ReactNode[];
  readonly children?: readonly TreeNode[];
}

export interface TreeRow {
  readonly node: TreeNode;
  /** From 1. */
  readonly level: number;
  /** Place among its siblings, from 1. */
  readonly position: number;
  readonly siblings: number;
  readonly parentId: string | null;
  readonly opens: boolean;
}

/** The rows that are to be seen when exactly the nodes in `expanded` are open, top to bottom. */
export function visibleRows(nodes: readonly TreeNode[], expanded: ReadonlySet<string>): TreeRow[] {
  const rows: TreeRow[] = [];
  const walk = (siblings: readonly TreeNode[], level: number, parentId: string | null) => {
    siblings.forEach((node, index) => {
      const opens = node.children !== undefined && node.children.length > 0;
      rows.push({ node, level, position: index + 1, siblings: siblings.length, parentId, opens });
      if (opens && expanded.has(node.id)) walk(node.children ?? [], level + 1, node.id);
    });
  };
  walk(nodes, 1, null);
  return rows;
}

/**
 * The next row, after the present one and round again, whose name begins with what was typed, without regard to
 * case. One letter steps on; more letters may stay where they are.
 */
export function typedAhead(rows: readonly TreeRow[], currentId: string | null, typed: string): string | null {
  const at = Math.max(
    0,
    rows.findIndex((row) => row.node.id === currentId),
  );
  const from = typed.length === 1 ? at + 1 : at;
  for (let step = 0; step < rows.length; step += 1) {
    const row = rows[(from + step) % rows.length];
    if (row?.node.name.toLocaleLowerCase('en-GB').startsWith(typed.toLocaleLowerCase('en-GB')) === true) {
      return row.node.id;
    }
  }
  return null;
}
