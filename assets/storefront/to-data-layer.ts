import type { BrowserEventName, EventProps } from '../schema/generated/events';
import type { RecordedEvent } from './types';

interface Item {
	item_id: string;
	item_list_name?: string;
	index?: number;
}

/** An entry of `window.dataLayer` in the names of GA4. */
export interface DataLayerEntry {
	event: string;
	ecommerce?: {
		items?: Item[];
		item_list_name?: string;
		payment_type?: string;
	};
	search_term?: string;
	method?: string;
}

declare global {
	interface Window {
		dataLayer?: unknown[];
	}
}

type Translations = {
	[ N in BrowserEventName ]?: (
		props: EventProps< N >
	) => DataLayerEntry | false;
};

const item = ( id: number ): Item => ( { item_id: `${ id }` } );

const TRANSLATIONS: Translations = {
	product_viewed: ( { product_id } ) => ( {
		event: 'view_item',
		ecommerce: { items: [ item( product_id ) ] },
	} ),
	product_list_viewed: ( { list, product_ids, positions } ) => ( {
		event: 'view_item_list',
		ecommerce: {
			item_list_name: list,
			items: product_ids.map( ( id, place ) => ( {
				...item( id ),
				index: positions[ place ] as number,
			} ) ),
		},
	} ),
	product_clicked: ( { list, product_id, position } ) => ( {
		event: 'select_item',
		ecommerce: {
			item_list_name: list,
			items: [ { ...item( product_id ), index: position } ],
		},
	} ),
	cart_viewed: () => ( { event: 'view_cart', ecommerce: {} } ),
	checkout_viewed: () => ( { event: 'begin_checkout', ecommerce: {} } ),
	checkout_step_reached: ( { step } ) =>
		step === 'shipping' && { event: 'add_shipping_info', ecommerce: {} },
	payment_method_selected: ( { gateway } ) => ( {
		event: 'add_payment_info',
		ecommerce: { payment_type: gateway },
	} ),
	search_performed: ( { term } ) => ( {
		event: 'search',
		search_term: term,
	} ),
	share_clicked: ( { network } ) => ( { event: 'share', method: network } ),
};

/**
 * Cart changes and purchases are not among them: the browser does not know them without asking the
 * shop, and what it guesses would be wrong.
 *
 * @return Falsy for what GA4 has no name for.
 */
export function toDataLayer( {
	name,
	props,
}: RecordedEvent ): DataLayerEntry | false | undefined {
	const translate = TRANSLATIONS[ name ] as
		( ( given: typeof props ) => DataLayerEntry | false ) | undefined;
	return translate?.( props );
}
