import type { Actor } from '@tributary/domain';
import type { Request, Response } from 'express';

/** One request's context. `loaders` holds one DataLoader per edge, made when first asked for. */
export interface GraphContext {
  readonly request: Request;
  readonly response: Response;
  actor: Actor | null;
  readonly loaders: Map<symbol, unknown>;
}

/** The actor of a field behind the guard: the guard has seen to it that there is one. */
export function actorOf(context: GraphContext): Actor {
  if (context.actor === null) throw new Error('reached a guarded field without an actor');
  return context.actor;
}

/** The one loader of its kind in this request. */
export function loaderOf<Loader>(context: GraphContext, key: symbol, make: () => Loader): Loader {
  const known = context.loaders.get(key);
  if (known !== undefined) return known as Loader;
  const made = make();
  context.loaders.set(key, made);
  return made;
}
