import { toDataLayer } from './to-data-layer';

it.each( [
	[
		{ name: 'product_viewed', props: { product_id: 7 } },
		{
			event: 'view_item',
			ecommerce: { items: [ { item_id: '7' } ] },
		},
	],
	[
		{
			name: 'product_list_viewed',
			props: { list: 'shop', product_ids: [ 7, 8 ], positions: [ 1, 2 ] },
		},
		{
			event: 'view_item_list',
			ecommerce: {
				item_list_name: 'shop',
				items: [
					{ item_id: '7', index: 1 },
					{ item_id: '8', index: 2 },
				],
			},
		},
	],
	[
		{ name: 'search_performed', props: { term: 'hat', is_live: true } },
		{ event: 'search', search_term: 'hat' },
	],
	[
		{
			name: 'checkout_step_reached',
			props: { step: 'contact', form: 'block' },
		},
		false,
	],
	[ { name: 'page_viewed', props: { page_kind: 'home' } }, undefined ],
] as const )( '%j', ( event, entry ) => {
	expect(
		toDataLayer( event as unknown as Parameters< typeof toDataLayer >[ 0 ] )
	).toEqual( entry );
} );
