import { createReduxStore, register } from '@wordpress/data';

export type ItemKind = 'product' | 'category';

export interface Item {
	id: number;
	name: string;
}

type State = Record< ItemKind, Readonly< Record< number, string > > >;

interface Received {
	type: 'RECEIVE';
	kind: ItemKind;
	items: readonly Item[];
}

const EMPTY: State = { product: {}, category: {} };

/** Names of products and categories that this editor has met. */
export const itemStore = createReduxStore( 'footfall/shop-items', {
	reducer: ( state: State = EMPTY, action: Received ): State =>
		action.type === 'RECEIVE'
			? {
					...state,
					[ action.kind ]: {
						...state[ action.kind ],
						...Object.fromEntries(
							action.items.map( ( { id, name } ) => [ id, name ] )
						),
					},
				}
			: state,
	actions: {
		receive: ( kind: ItemKind, items: readonly Item[] ): Received => ( {
			type: 'RECEIVE',
			kind,
			items,
		} ),
	},
	selectors: {
		getNames: ( state: State, kind: ItemKind ) => state[ kind ],
	},
} );

register( itemStore );
