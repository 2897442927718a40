import { createContext, createElement, use } from 'react';
import type { ComponentPropsWithRef, ComponentType } from 'react';

export type LinkProps = ComponentPropsWithRef<'a'> & { readonly href: string };

function PlainLink({ children, ...rest }: LinkProps) {
  return <a {...rest}>{children}</a>;
}

const LinkContext = createContext<ComponentType<LinkProps>>(PlainLink);

/**
 * Gives every part the application's own link, so that a part can lead to another page without a page load and
 * without knowing a router. Without it links are plain anchors.
 */
export const LinkProvider = LinkContext.Provider;

/** An anchor drawn by the application's link component; carries no style of its own. */
export function Anchor(props: LinkProps) {
  return createElement(use(LinkContext), props);
}
