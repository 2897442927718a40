import axe from 'axe-core';

/** What axe has against a part of a page, one line each; colours need a browser and are computed from the tokens. */
export async function axeFindings(container: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
