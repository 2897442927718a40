import type { LinkProps } from '@tributary/ui';
import { Link } from 'react-router';

/** The router's link where an address is ours; a plain anchor for downloads, other sites and places on the page. */
export function RouterLink({ href, children, ...rest }: LinkProps) {
  const ours = href.startsWith('/') && !href.startsWith('//') && rest.download === undefined;
  return ours ? (
    <Link {...rest} to={href}>
      {children}
    </Link>
  ) : (
    <a {...rest} href={href}>
      {children}
    </a>
  );
}
