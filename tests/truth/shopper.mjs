import { randomUUID } from 'node:crypto';

/** Consent as a banner keeps it that the shopper has agreed in. */
const AGREED = {
	footfall_consent: 'statistics:allow',
	wp_consent_statistics: 'allow',
};

/**
 * A shopper of a journey: a browser window of their own, and what they know they did.
 */
export class Shopper {
	/** @type {import('../../scripts/truth/compare-events.mjs').KnownEvent[]} */
	known = [];
	/** @type {number[]} Orders made on the way. */
	orders = [];
	/** @type {Set<string>} Values of the visitor's cookie. */
	visitors = new Set();
	/** How many visits it is to be; null when nothing is to be recorded. */
	sessions = 1;
	/** @type {import('@playwright/test').Page} */
	page;

	/**
	 * @param {import('@playwright/test').BrowserContext}            context
	 * @param {import('../../scripts/truth/describe-shop.mjs').Shop} shop
	 */
	constructor( context, shop ) {
		this.context = context;
		this.shop = shop;
		this.campaign = `truth-${ randomUUID().slice( 0, 13 ) }`;
		this.email = `${ this.campaign }@example.com`;
		this.landed = false;
	}

	/** Agrees before the first page, as those do who come back. */
	async agree() {
		await this.context.addCookies(
			Object.entries( AGREED ).map( ( [ name, value ] ) => ( {
				name,
				value,
				url: this.shop.url,
			} ) )
		);
	}

	/**
	 * Notes what was done and is to be recorded.
	 *
	 * @param {string}                  name
	 * @param {Record<string, unknown>} [props] Those that decide.
	 */
	knows( name, props = {} ) {
		this.known.push( { name, props } );
	}

	/**
	 * The address of a path, marked as the journey's own when it is the first.
	 *
	 * @param {string} path
	 * @return {string}
	 */
	address( path ) {
		const url = new URL( path, this.shop.url );
		if ( ! this.landed ) {
			this.landed = true;
			url.searchParams.set( 'utm_source', 'truth' );
			url.searchParams.set( 'utm_medium', 'test' );
			url.searchParams.set( 'utm_campaign', this.campaign );
		}
		return url.href;
	}

	/**
	 * Opens a page and knows that it was seen.
	 *
	 * @param {string} path
	 * @param {string} kind Of page_viewed.
	 */
	async open( path, kind ) {
		await this.page.goto( this.address( path ), { waitUntil: 'load' } );
		await this.sees( kind );
	}

	/**
	 * Knows that a page of this kind is on the screen now, and waits until it is ready to be used.
	 *
	 * @param {string} kind
	 */
	async sees( kind ) {
		this.knows( 'page_viewed', { page_kind: kind } );
		await this.page.waitForLoadState( 'load' );
		await this.noteVisitor();
	}

	/** Nobody is quicker than this: what comes when the page is idle has come. */
	async looksAround() {
		await this.page.waitForLoadState( 'networkidle' );
		await this.page.waitForTimeout( 1_000 );
	}

	async noteVisitor() {
		for ( const { name, value } of await this.context.cookies() ) {
			if ( name === 'footfall_visitor' ) {
				this.visitors.add( value );
			}
		}
	}

	/** Another window of the same browser. */
	async openTab() {
		this.page = await this.context.newPage();
		return this.page;
	}
}
