import type { Memory } from './types';

/** Of the item in localStorage. */
export const MEMORY_KEY = 'footfall_memory';

const isList = ( list: unknown ) =>
	Array.isArray( list ) && list.every( Number.isFinite );

const isSeen = ( seen: unknown ) => isList( seen );

/**
 * What the device remembers. To be asked only where that is allowed.
 *
 * @return `undefined` without a memory; one that was damaged is none.
 */
export function readMemory(): Memory | undefined {
	try {
		const memory: Memory = JSON.parse(
			localStorage.getItem( MEMORY_KEY ) as string
		);
		const { v, at, visits, seen, bought } = memory;
		return v === 1 &&
			at > 0 &&
			visits > 0 &&
			Object.values( seen ).every( isSeen ) &&
			[ bought.orders, bought.products, bought.categories ].every(
				isList
			)
			? memory
			: undefined;
	} catch {
		return undefined;
	}
}
