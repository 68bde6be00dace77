import type { RepeatVisitorAttributes } from '../types';
import { useItemNames } from './items/use-item-names';
import type { ItemKind } from './items/item-store';
import { summarise } from './summary/summarise';

const idsOf = (
	conditions: RepeatVisitorAttributes[ 'conditions' ],
	kind: ItemKind
) =>
	conditions.flatMap( ( condition ) =>
		condition.rule.endsWith( `_${ kind }` ) && 'values' in condition
			? ( condition.values as number[] )
			: []
	);

/** The rules of a block in one sentence, with the names of its products as soon as they are known. */
export function useSummary( block: RepeatVisitorAttributes ): string {
	const productName = useItemNames(
		'product',
		idsOf( block.conditions, 'product' )
	);
	const categoryName = useItemNames(
		'category',
		idsOf( block.conditions, 'category' )
	);
	return summarise( block, ( kind, id ) =>
		kind === 'product' ? productName( id ) : categoryName( id )
	);
}
