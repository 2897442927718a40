/** A thing with its parent: a unit, a goal. */
export interface Rooted {
  readonly id: string;
  readonly parentId: string | null;
}

export interface Branch<Item extends Rooted> {
  readonly item: Item;
  readonly branches: readonly Branch<Item>[];
}

/**
 * The items as a tree, siblings in the order given. An item whose parent is not among them stands at the top, so that
 * nothing disappears when a parent is retired or hidden.
 */
export function branchesOf<Item extends Rooted>(items: readonly Item[]): readonly Branch<Item>[] {
  const known = new Set(items.map(({ id }) => id));
  const children = new Map<string | null, Item[]>();
  for (const item of items) {
    const parent = item.parentId !== null && known.has(item.parentId) ? item.parentId : null;
    children.set(parent, [...(children.get(parent) ?? []), item]);
  }
  const grow = (parent: string | null): Branch<Item>[] =>
    (children.get(parent) ?? []).map((item) => ({ item, branches: grow(item.id) }));
  return grow(null);
}

/** The item itself and everything beneath it, by id: where it cannot be moved to. */
export function branchIds<Item extends Rooted>(items: readonly Item[], id: string): ReadonlySet<string> {
  const ids = new Set([id]);
  const walk = (branches: readonly Branch<Item>[], inside: boolean) => {
    for (const { item, branches: below } of branches) {
      const within = inside || item.id === id;
      if (within) ids.add(item.id);
      walk(below, within);
    }
  };
  walk(branchesOf(items), false);
  return ids;
}
