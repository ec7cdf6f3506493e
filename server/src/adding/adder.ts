import type { Host } from '../host/host.ts';
import { type Added, addSource } from './add.ts';
import { fetching } from './fetchPage.ts';
import { addPasted, type Pasted } from './pasted.ts';

/** Adds a source for an editor, whose settings say what may be fetched. */
export const adder = (
  target: string | Pasted,
  { allowPrivate, ...to }: { readonly folder: string; readonly host: Host; readonly allowPrivate: boolean },
): Promise<Added> =>
  typeof target === 'string'
    ? addSource(target, { ...to, fetching: fetching(allowPrivate, 'the setting stet.add.allowPrivate') })
    : addPasted(target, to);
