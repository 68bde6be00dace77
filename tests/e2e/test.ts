import {
	test as base,
	expect,
	type BrowserContext,
	type BrowserContextOptions,
	type Page,
	type Request,
} from '@playwright/test';
import { inStore, store } from './store';

interface Shopper {
	page: Page;
	context: BrowserContext;
	/** Requests of Footfall that carry data, in order. */
	sent: Request[];
	/** What the page's console said that it should not. */
	errors: string[];
}

interface Fixtures {
	/** A new person with a browser of their own. */
	newShopper: ( options?: BrowserContextOptions ) => Promise< Shopper >;
	/** The owner, logged in. */
	owner: Page;
}

/** Nothing else in a shop posts plain text to its own site. */
const carriesData = ( request: Request ) =>
	request.method() === 'POST' &&
	( request.headers()[ 'content-type' ] ?? '' ).startsWith( 'text/plain' );

const watch = ( page: Page, errors: string[] ) => {
	page.on( 'pageerror', ( error ) => errors.push( String( error ) ) );
	page.on( 'console', ( message ) => {
		if ( message.type() === 'error' || message.type() === 'warning' ) {
			errors.push( `${ message.text() } (${ message.location().url })` );
		}
	} );
	// Why the endpoint would not take something can only be seen from what it was.
	page.on( 'response', ( response ) => {
		const request = response.request();
		if ( response.status() === 400 && carriesData( request ) ) {
			errors.push( `footfall: 400 for ${ request.postData() }` );
		}
	} );
};

export const test = base.extend< Fixtures >( {
	newShopper: async ( { browser }, use ) => {
		const contexts: BrowserContext[] = [];
		await use( async ( options = {} ) => {
			const context = await browser.newContext( {
				baseURL: store.url,
				...options,
			} );
			contexts.push( context );
			const sent: Request[] = [];
			context.on( 'request', ( request ) => {
				if ( carriesData( request ) ) {
					sent.push( request );
				}
			} );
			const errors: string[] = [];
			const page = await context.newPage();
			watch( page, errors );
			return { page, context, sent, errors };
		} );
		await Promise.all( contexts.map( ( context ) => context.close() ) );
	},
	owner: async ( { browser }, use ) => {
		const context = await browser.newContext( { baseURL: store.url } );
		const page = await context.newPage();
		await page.goto( '/wp-login.php' );
		await page.getByLabel( 'Username or Email Address' ).fill( 'admin' );
		await page.getByLabel( 'Password', { exact: true } ).fill( 'password' );
		await page.getByRole( 'button', { name: 'Log In' } ).click();
		await page.waitForURL( /wp-admin/ );
		await use( page );
		await context.close();
	},
} );

export { expect };

/** The store as new, recording, with these settings. */
export const freshStore = ( settings: Record< string, unknown > = {} ) =>
	inStore( 'reset', { settings } );

/** What tests/e2e/php/facts.php returns. Numbers of tables come as text from MySQL. */
export interface Facts {
	events: {
		name: string;
		session_id: number;
		product_id: number;
		variation_id: number;
		quantity: number;
		order_id: number;
		amount: number;
		currency: string;
		occurred_at: number;
		props: Record< string, unknown >;
	}[];
	sessions: Record< string, string | number | null >[];
	orders: Record< string, string | number | null >[];
	problems: { code: string; message: string }[];
}

/** How many there are of them depends on how long a test looks at a page, or on the hour. */
const BY_TIME = [
	'page_engaged',
	'product_list_viewed',
	'web_vitals_measured',
	'store_described',
];

/** Drains, and counts what is stored by name; without what comes by time alone. */
export async function countEvents(): Promise< Record< string, number > > {
	const counts: Record< string, number > = {};
	for ( const { name } of ( await inStore< Facts >( 'facts' ) ).events ) {
		if ( ! BY_TIME.includes( name ) ) {
			counts[ name ] = ( counts[ name ] ?? 0 ) + 1;
		}
	}
	return counts;
}

/** Whether a line of the browser's console is about us. */
export const isOurs = ( text: string ) =>
	/footfall|storefront|interactions/i.test( text );

/** Drains, and gives everything that is stored. */
export const inStoreFacts = () => inStore< Facts >( 'facts' );
