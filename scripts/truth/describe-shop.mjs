/**
 * @typedef {Object} ShopProduct
 * @property {number}        id
 * @property {string}        name
 * @property {string}        path         Of its page.
 * @property {number}        price        Minor units.
 * @property {any[]}         [variations] Of a variable one: { id, price, attributes: { name, value }[] }.
 * @property {ShopProduct[]} [parts]      Of a grouped one.
 */

/**
 * @typedef {Object} Shop
 * @property {string}                                                            url
 * @property {'block' | 'classic'}                                               theme
 * @property {Record<'home' | 'shop' | 'cart' | 'checkout' | 'account', string>} pages    Paths.
 * @property {{ cart: 'block' | 'classic', checkout: 'block' | 'classic' }}      forms
 * @property {string}                                                            category A path with the product `simple` in it.
 * @property {Record<string, ShopProduct>}                                       products By kind: simple, other, variable, grouped, external, virtual; what the shop lacks is missing.
 */

/** The dev store's, which other tests know, too; another shop's are found by their type. */
const USUAL = {
	simple: 'plain-mug',
	other: 'house-blend',
	variable: 'travel-tumbler',
	grouped: 'tea-sampler',
	external: 'home-espresso-machine',
	virtual: 'gift-card',
	free: 'free-sample',
};
const TYPES = {
	simple: 'simple',
	other: 'simple',
	variable: 'variable',
	grouped: 'grouped',
	external: 'external',
};

const pathOf = ( address ) => {
	const { pathname, search } = new URL( address );
	return pathname + search;
};

/**
 * What the journeys must know of the shop: its pages, what it sells, what its cart is made of.
 *
 * @param {string}                                 url
 * @param {import('./rest-client.mjs').RestClient} rest
 * @return {Promise<Shop>}
 */
export async function describeShop( url, rest ) {
	const status = await rest( '/wc/v3/system_status', {
		_fields: 'pages,theme',
	} );
	const page = async ( name ) => {
		const found = status.pages.find( ( one ) => one.page_name === name );
		const { link } = await rest( `/wp/v2/pages/${ found.page_id }`, {
			_fields: 'link',
		} );
		return {
			path: pathOf( link ),
			isBlock: Boolean( found.block_present ),
		};
	};
	const [ shop, cart, checkout, account ] = await Promise.all(
		[ 'Shop base', 'Cart', 'Checkout', 'My account' ].map( page )
	);
	const products = {};
	for ( const [ kind, slug ] of Object.entries( USUAL ) ) {
		const product = await findProduct( rest, kind, slug, products );
		if ( product ) {
			products[ kind ] = product;
		}
	}
	return {
		url,
		theme: status.theme.is_block_theme ? 'block' : 'classic',
		pages: {
			home: '/',
			shop: shop.path,
			cart: cart.path,
			checkout: checkout.path,
			account: account.path,
		},
		forms: {
			cart: cart.isBlock ? 'block' : 'classic',
			checkout: checkout.isBlock ? 'block' : 'classic',
		},
		category: products.simple?.category ?? shop.path,
		products,
		find: ( slug ) => findProduct( rest, '', slug, {} ),
	};
}

async function findProduct( rest, kind, slug, taken ) {
	const route = '/wc/store/v1/products';
	const [ usual ] = await rest( route, { slug } );
	if ( usual ) {
		return describeProduct( rest, usual );
	}
	if ( ! TYPES[ kind ] ) {
		return undefined;
	}
	const found = await rest( route, {
		type: TYPES[ kind ],
		stock_status: 'instock',
		per_page: 10,
		orderby: 'id',
		order: 'asc',
	} );
	const ids = Object.values( taken ).map( ( { id } ) => id );
	const product = found.find(
		( { id, prices, sold_individually } ) =>
			! ids.includes( id ) && prices.price > 0 && ! sold_individually
	);
	return product && describeProduct( rest, product );
}

async function describeProduct( rest, product ) {
	const one = {
		id: product.id,
		name: decode( product.name ),
		path: pathOf( product.permalink ),
		price: Number( product.prices.price ),
		...( product.categories[ 0 ]
			? { category: pathOf( product.categories[ 0 ].link ) }
			: {} ),
	};
	const ids =
		product.type === 'variable'
			? product.variations.map( ( { id } ) => id )
			: ( product.grouped_products ?? [] );
	if ( ! ids.length ) {
		return one;
	}
	const inner = await Promise.all(
		ids.map( ( id ) => rest( `/wc/store/v1/products/${ id }` ) )
	);
	if ( product.type === 'variable' ) {
		return {
			...one,
			variations: inner.map( ( { id, prices }, index ) => ( {
				id,
				price: Number( prices.price ),
				attributes: product.variations[ index ].attributes,
			} ) ),
		};
	}
	return {
		...one,
		parts: inner.map( ( { id, name, prices } ) => ( {
			id,
			name: decode( name ),
			price: Number( prices.price ),
		} ) ),
	};
}

const decode = ( text ) =>
	text
		.replace( /&#(\d+);/g, ( all, code ) => String.fromCodePoint( code ) )
		.replace( /&amp;/g, '&' );
