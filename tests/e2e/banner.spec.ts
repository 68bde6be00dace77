import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page, Route } from '@playwright/test';
import { inStore, store, useTheme } from './store';
import { expect, freshStore, isOurs, test } from './test';

/** Somebody of a region where one asks first. */
const EUROPEAN = { locale: 'en-GB', timezoneId: 'Europe/Berlin' };

/** The owner's banner, in the site's footer; without attributes none. */
const putBanner = ( attributes?: object ) =>
	inStore( 'put-blocks', {
		where: 'part',
		content: attributes
			? `<!-- wp:footfall/cookie-banner ${ JSON.stringify(
					attributes
				) } /-->`
			: '',
	} );

const WORDS = '<!-- wp:paragraph --><p>Short words.</p><!-- /wp:paragraph -->';

/** A page with hardly anything on it: the question is larger than all of it. */
const putPage = ( content = WORDS ) =>
	inStore< string >( 'put-blocks', { where: 'page', content } );

test.beforeAll( async () => {
	await freshStore( { consent_layer: true } );
} );
test.afterAll( async () => {
	await useTheme( 'block' );
	await putBanner();
	await inStore( 'settings', { settings: { consent_layer: false } } );
} );

const banner = ( page: Page ) =>
	page.getByRole( 'region', { name: 'Your privacy, your choice' } );
const details = ( page: Page ) =>
	page.getByRole( 'dialog', { name: 'Your privacy choices' } );
const button = ( page: Page, name: string ) =>
	page.getByRole( 'button', { name, exact: true } );
const switches = ( page: Page ) => details( page ).getByRole( 'switch' );

const isFocused = ( page: Page, name: string ) =>
	expect( button( page, name ) ).toBeFocused();

const recordOf = async ( context: BrowserContext ) =>
	decodeURIComponent(
		( await context.cookies() ).find(
			( { name } ) => name === 'footfall_consent'
		)?.value ?? ''
	);

/** A customer, at the account. */
const logIn = async ( page: Page ) => {
	await page.goto( '/wp-login.php' );
	await page.getByLabel( 'Username or Email Address' ).fill( 'customer' );
	await page.getByLabel( 'Password', { exact: true } ).fill( 'password' );
	await page.getByRole( 'button', { name: 'Log In' } ).click();
	await page.goto( '/my-account/' );
};

const accessible = async ( page: Page ) => {
	// What moves in is judged when it has come.
	await page.evaluate( () =>
		Promise.all(
			document.getAnimations().map( ( { finished } ) => finished )
		)
	);
	const { violations } = await new AxeBuilder( { page } )
		.include( '.footfall-choice:not([hidden])' )
		.analyze();
	expect(
		violations.map( ( { id, nodes } ) => [ id, nodes[ 0 ]?.html ] )
	).toEqual( [] );
};

/** Frame by frame: whether anything that asks was seen; and what has moved, and what was the largest. */
const watch = async ( page: Page ) => {
	// The theme's own font comes late and moves the page: without it, what moves there is ours.
	await page.route( /\.woff2/, ( route ) => route.abort() );
	await page.addInitScript( () => {
		const seen = {
			frames: 0,
			moved: [] as string[],
			largest: [] as string[],
		};
		Object.assign( window, { seen } );
		const look = () => {
			const asks = [
				...document.querySelectorAll( '.footfall-choice' ),
			].some( ( one ) => one.checkVisibility() );
			seen.frames += asks ? 1 : 0;
			requestAnimationFrame( look );
		};
		requestAnimationFrame( look );
		new PerformanceObserver( ( list ) =>
			list.getEntries().forEach( ( entry ) => {
				const { hadRecentInput, sources } =
					entry as PerformanceEntry & {
						hadRecentInput: boolean;
						sources: { node: Element | null }[];
					};
				sources.forEach( ( { node } ) => {
					const one = node?.closest ? node : node?.parentElement;
					// The theme's own scripts change header and footer a little.
					if (
						one &&
						! hadRecentInput &&
						! one.closest( 'header,footer' )
					) {
						seen.moved.push( one.outerHTML.slice( 0, 200 ) );
					}
				} );
			} )
		).observe( { type: 'layout-shift', buffered: true } );
		new PerformanceObserver( ( list ) =>
			list
				.getEntries()
				.forEach( ( entry ) =>
					seen.largest.push(
						(
							entry as unknown as { element?: Element }
						 ).element?.closest( '.footfall-choice' )
							? 'ours'
							: 'theirs'
					)
				)
		).observe( { type: 'largest-contentful-paint', buffered: true } );
	} );
};
const seenIn = ( page: Page ) =>
	page.evaluate(
		() =>
			(
				window as unknown as {
					seen: {
						frames: number;
						moved: string[];
						largest: string[];
					};
				}
			 ).seen
	);

for ( const theme of [ 'block', 'classic' ] as const ) {
	test( `${ theme } theme: asked, answered and changed with the keyboard alone`, async ( {
		newShopper,
	} ) => {
		await useTheme( theme );
		const path = await putPage();
		const { page, context, errors } = await newShopper( EUROPEAN );
		await watch( page );
		await page.goto( path );
		await expect( banner( page ) ).toBeVisible();
		await accessible( page );

		// The page keeps the focus; the next Tab comes to the question.
		await expect( page.locator( 'body' ) ).toBeFocused();
		await page.keyboard.press( 'Tab' );
		await expect(
			banner( page ).getByRole( 'link', { name: 'Privacy policy' } )
		).toBeFocused();
		await page.keyboard.press( 'Tab' );
		await isFocused( page, 'Accept all' );
		await page.keyboard.press( 'Tab' );
		await isFocused( page, 'Refuse all' );
		await page.keyboard.press( 'Tab' );
		await isFocused( page, 'Let me choose' );
		await page.keyboard.press( 'Enter' );
		await expect( details( page ) ).toBeVisible();
		const titleIsFocused = () =>
			expect(
				page.getByRole( 'heading', { name: 'Your privacy choices' } )
			).toBeFocused();
		await titleIsFocused();
		await accessible( page );
		for ( const one of await switches( page ).all() ) {
			await expect( one ).not.toBeChecked();
		}

		// Esc goes back, to where one was.
		await page.keyboard.press( 'Escape' );
		await expect( details( page ) ).toBeHidden();
		await isFocused( page, 'Let me choose' );
		await page.keyboard.press( 'Space' );
		await titleIsFocused(); // It opens after the next paint.
		await page.keyboard.press( 'Tab' );
		await isFocused( page, 'Close' );
		await page.keyboard.press( 'Tab' ); // The privacy policy.
		await page.keyboard.press( 'Tab' );
		await page.keyboard.press( 'Space' );
		await expect(
			page.getByRole( 'switch', { name: 'Preferences' } )
		).toBeChecked();
		await button( page, 'Save my choices' ).focus();
		await page.keyboard.press( 'Enter' );
		await expect( banner( page ) ).toBeHidden();
		await expect( page.getByRole( 'status' ) ).toContainText( [
			'Your choice is saved.',
		] );
		await expect
			.poll( () => recordOf( context ) )
			.toMatch(
				/how:choose.*\|preferences:allow\|statistics-anonymous:deny\|statistics:deny\|marketing:deny/
			);
		expect( await seenIn( page ) ).toMatchObject( {
			moved: [],
			largest: expect.not.arrayContaining( [ 'ours' ] ),
		} );

		// Not asked again, nothing loaded, not a frame of it; and opened again as it was left.
		const loaded: string[] = [];
		page.on( 'request', ( request ) => loaded.push( request.url() ) );
		const answer = await page.goto( path );
		if ( answer!.headers()[ 'x-store-cache' ] ) {
			expect( answer!.headers()[ 'x-store-cache' ] ).toBe( 'HIT' );
		}
		await page.waitForLoadState( 'networkidle' );
		expect( await seenIn( page ) ).toMatchObject( {
			frames: 0,
			moved: [],
		} );
		expect(
			loaded.filter( ( url ) => /choice-banner/.test( url ) )
		).toEqual( [] );
		await button( page, 'Your privacy choices' ).focus();
		await page.keyboard.press( 'Enter' );
		await expect(
			page.getByRole( 'switch', { name: 'Preferences' } )
		).toBeChecked();
		await expect(
			details( page ).getByText(
				( await recordOf( context ) ).match( /id:([\w-]{22})/ )![ 1 ]!
			)
		).toBeVisible();
		await accessible( page );
		await page.keyboard.press( 'Escape' );
		await isFocused( page, 'Your privacy choices' );
		expect( errors.filter( isOurs ) ).toEqual( [] );
	} );
}

test( 'Accept and Refuse are equals in every layout, on desktop and phone', async ( {
	newShopper,
} ) => {
	await useTheme( 'block' );
	for ( const layout of [ 'box', 'bar', 'centred' ] ) {
		await putBanner( { layout } );
		const { page } = await newShopper( EUROPEAN );
		await page.goto( '/shop/' );
		await button( page, 'Accept all' ).click( { trial: true } ); // When it has come to rest.
		for ( const width of [ 1280, 360 ] ) {
			await page.setViewportSize( { width, height: 740 } );
			const looks = await Promise.all(
				[ 'Accept all', 'Refuse all' ].map( ( name ) =>
					button( page, name ).evaluate( ( one: HTMLElement ) => {
						const { width: inline, height: block } =
							one.getBoundingClientRect();
						const style = getComputedStyle( one );
						return [
							Math.round( inline ),
							Math.round( block ),
							...[
								'color',
								'backgroundColor',
								'borderColor',
								'font',
								'opacity',
							].map( ( name_ ) => style[ name_ as 'color' ] ),
						];
					} )
				)
			);
			expect( looks[ 0 ], `${ layout } ${ width }` ).toEqual(
				looks[ 1 ]
			);
			expect( Number( looks[ 0 ]![ 1 ] ) ).toBeGreaterThanOrEqual( 44 );
			// Nothing has to be scrolled for, sideways or down.
			await expect( button( page, 'Let me choose' ) ).toBeInViewport( {
				ratio: 1,
			} );
			expect(
				await page.evaluate(
					() =>
						document.documentElement.scrollWidth <=
						window.innerWidth
				)
			).toBe( true );
		}
		if ( layout === 'centred' ) {
			await accessible( page ); // The others are judged above, or are the same.
		}
		await page.context().close();
	}
	await putBanner();
} );

test( 'what is open over the page keeps press and keyboard from it, without making all of it inert', async ( {
	newShopper,
} ) => {
	await useTheme( 'block' );
	for ( const layout of [ 'box', 'centred' ] ) {
		await putBanner( { layout } );
		const { page } = await newShopper( EUROPEAN );
		await page.goto( '/shop/' );
		if ( layout === 'box' ) {
			await button( page, 'Let me choose' ).click();
		}
		const dialog = page.getByRole( 'dialog' );
		await expect( dialog ).toBeVisible();
		await expect( dialog ).toHaveCount( 1 );
		// Once round, and back again.
		for ( const key of [ 'Tab', 'Shift+Tab' ] ) {
			for ( let i = 0; i < 16; i++ ) {
				await page.keyboard.press( key );
				expect(
					await dialog.evaluate(
						( one ) =>
							one.contains( one.ownerDocument.activeElement ) ||
							one.ownerDocument.activeElement === document.body
					),
					`${ layout }, ${ key } ${ i }`
				).toBe( true );
			}
		}
		const link = await page
			.locator( 'header a[href]' )
			.first()
			.boundingBox();
		await page.mouse.click( link!.x + 5, link!.y + 5 );
		expect( page.url() ).toContain( '/shop/' );
		await expect( dialog ).toBeVisible();
		// To be modal by itself would look up the whole page's style anew, which is slow.
		expect( await page.locator( ':modal' ).count() ).toBe( 0 );
		await page.keyboard.press( 'Escape' );
		await expect( dialog ).toBeHidden();
		await page.mouse.click( link!.x + 5, link!.y + 5 );
		await expect.poll( () => page.url() ).not.toContain( '/shop/' );
		await page.context().close();
	}
	await putBanner();
} );

test( 'Esc closes the question for good, and nothing is agreed to by it', async ( {
	newShopper,
} ) => {
	await useTheme( 'block' );
	for ( const layout of [ 'bar', 'centred' ] ) {
		await putBanner( { layout } );
		const { page, context } = await newShopper( EUROPEAN );
		await page.goto( '/shop/' );
		await expect( button( page, 'Accept all' ) ).toBeVisible();
		await page.mouse.wheel( 0, 900 ); // Scrolling says nothing.
		expect( await recordOf( context ) ).toBe( '' );
		await page.keyboard.press( 'Escape' );
		await expect( button( page, 'Accept all' ) ).toBeHidden();
		await expect
			.poll( () => recordOf( context ) )
			.toMatch( /how:dismiss\|preferences:deny.*marketing:deny/ );
		await page.reload();
		await page.waitForLoadState( 'networkidle' );
		await expect( button( page, 'Accept all' ) ).toBeHidden();
	}
	await putBanner();
} );

test( 'opened again by block, panel, shortcode, a plain link and My Account', async ( {
	newShopper,
} ) => {
	await useTheme( 'block' );
	await putBanner();
	const path = await putPage(
		`<!-- wp:footfall/consent-preferences {"display":"button","label":"By button"} /-->
<!-- wp:footfall/consent-preferences {"display":"panel"} /-->
<!-- wp:shortcode -->[footfall_choices label="By shortcode"]<!-- /wp:shortcode -->
<!-- wp:paragraph --><p><a href="#footfall-choices">By link</a></p><!-- /wp:paragraph -->`
	);
	const { page, context, errors } = await newShopper( EUROPEAN );
	await context.addCookies( [
		{
			name: 'footfall_consent',
			value: `v:1|id:${ 'a'.repeat( 22 ) }|at:${ Math.round(
				Date.now() / 1000
			) }|text:x|lang:en|rule:opt_in|how:choose|preferences:deny|statistics-anonymous:allow|statistics:allow|marketing:deny`,
			url: store.url,
		},
	] );
	await watch( page );
	await page.goto( path );
	const panel = page.locator( '[data-choice-layer=panel]' );
	await expect(
		panel.getByRole( 'switch', { name: 'Statistics' } )
	).toBeChecked();
	await accessible( page );
	for ( const opener of [
		button( page, 'By button' ),
		page.getByRole( 'link', { name: 'By shortcode' } ),
		page.getByRole( 'link', { name: 'By link' } ),
	] ) {
		await opener.click();
		await expect(
			details( page ).getByRole( 'switch', { name: 'Statistics' } )
		).toBeChecked();
		await button( page, 'Close' ).click();
		await expect( opener ).toBeFocused();
	}
	await panel.getByRole( 'switch', { name: 'Marketing' } ).check();
	await panel.getByRole( 'button', { name: 'Save my choices' } ).click();
	await expect( panel.getByRole( 'status' ) ).toHaveText(
		'Your choice is saved.'
	);
	await expect
		.poll( () => recordOf( context ) )
		.toMatch( /statistics:allow\|marketing:allow/ );
	expect( ( await seenIn( page ) ).moved ).toEqual( [] );

	// An address can ask for it; and all can be taken back in two clicks.
	await page.goto( '/shop/#footfall-choices' );
	await details( page ).getByRole( 'button', { name: 'Refuse all' } ).click();
	await expect
		.poll( () => recordOf( context ) )
		.toMatch( /statistics:deny\|marketing:deny/ );

	await logIn( page );
	await page
		.getByRole( 'navigation', { name: 'Account pages' } )
		.getByRole( 'link', { name: 'Your privacy choices' } )
		.click();
	await expect( details( page ) ).toBeVisible();
	expect( errors.filter( isOurs ) ).toEqual( [] );
} );

test( 'an answer is kept though the page is left in that moment, and proved though nobody took it', async ( {
	newShopper,
} ) => {
	await useTheme( 'block' );
	await putBanner();
	const path = await putPage(
		'<!-- wp:footfall/consent-preferences {"display":"panel"} /-->'
	);
	const { page, context, sent } = await newShopper( EUROPEAN );
	await context.addCookies( [
		{
			name: 'footfall_consent',
			value: `v:1|id:${ 'a'.repeat( 22 ) }|at:${ Math.round(
				Date.now() / 1000
			) }|text:x|lang:en|rule:opt_in|how:refuse|marketing:deny`,
			url: store.url,
		},
	] );
	// What keeps it comes late: until then there is nothing to press.
	await page.route( /choice-keep/, async ( route ) => {
		await new Promise( ( done ) => setTimeout( done, 700 ) );
		await route.continue();
	} );
	await page.goto( path );
	const panel = page.locator( '[data-choice-layer=panel]' );
	await panel.getByRole( 'switch', { name: 'Marketing' } ).check();
	await Promise.all( [
		page.waitForURL( '**/shop/' ),
		panel
			.getByRole( 'button', { name: 'Save my choices' } )
			.evaluate( ( one: HTMLElement ) => {
				one.click();
				location.assign( '/shop/' );
			} ),
	] );
	expect( await recordOf( context ) ).toMatch(
		/how:choose.*statistics:deny\|marketing:allow/
	);

	const nobody = ( route: Route ) =>
		route.request().method() === 'POST' ? route.abort() : route.fallback();
	const waiting = () =>
		page.evaluate( () => localStorage.footfall_proof ?? '' );
	await context.route( '**', nobody );
	await button( page, 'Your privacy choices' ).click();
	await details( page ).getByRole( 'button', { name: 'Refuse all' } ).click();
	await expect.poll( waiting ).toContain( '"how":"refuse"' );
	await context.unroute( '**', nobody );
	const before = sent.length;
	await page.reload();
	await expect.poll( waiting ).toBe( '' );
	expect( sent ).toHaveLength( before + 1 );
	expect( sent.at( -1 )!.postData() ).toMatch( /consent_given.*"refuse"/ );
	expect( ( await sent.at( -1 )!.response() )!.status() ).toBe( 204 );
} );

test( 'where one may object, the words that the law names lead to it, seen at once', async ( {
	newShopper,
} ) => {
	const WORDS_OF_LAW = 'Do Not Sell or Share My Personal Information';
	const AMERICAN = { locale: 'en-US', timezoneId: 'America/Los_Angeles' };
	await useTheme( 'block' );
	await putBanner();
	const path = await putPage(
		`<!-- wp:footfall/consent-preferences {"display":"button"} /-->
<!-- wp:footfall/consent-preferences {"label":"In our own words"} /-->
<!-- wp:shortcode -->[footfall_choices]<!-- /wp:shortcode -->`
	);
	const { page, context } = await newShopper( AMERICAN );
	await page.goto( path );
	await expect( button( page, WORDS_OF_LAW ) ).toBeVisible();
	await expect(
		page.getByRole( 'link', { name: WORDS_OF_LAW, exact: true } )
	).toBeVisible();
	await expect(
		page.getByRole( 'link', { name: 'In our own words' } )
	).toBeVisible();
	await page.goto( '/shop/' ); // Here it floats.
	await expect( banner( page ) ).toBeHidden();
	await expect( page.getByText( WORDS_OF_LAW ).first() ).toBeInViewport();
	await button( page, WORDS_OF_LAW ).first().click();
	await expect(
		details( page ).getByRole( 'switch', { name: 'Marketing' } )
	).toBeChecked();
	await accessible( page );
	await details( page ).getByRole( 'button', { name: WORDS_OF_LAW } ).click();
	await expect
		.poll( () => recordOf( context ) )
		.toMatch( /rule:opt_out.*how:refuse.*marketing:deny/ );

	await logIn( page );
	await expect(
		page
			.getByRole( 'navigation', { name: 'Account pages' } )
			.getByRole( 'link', { name: WORDS_OF_LAW } )
	).toBeVisible();

	const guarded = await newShopper( AMERICAN );
	await guarded.context.addInitScript( () =>
		Object.defineProperty( navigator, 'globalPrivacyControl', {
			value: true,
		} )
	);
	await guarded.page.goto( '/shop/#footfall-choices' );
	await expect(
		details( guarded.page ).getByText( 'Global Privacy Control' )
	).toBeVisible();
	await expect(
		details( guarded.page ).getByRole( 'switch', { name: 'Marketing' } )
	).toBeDisabled();
} );

test( 'scripts that an optimiser runs late, and none at all', async ( {
	newShopper,
} ) => {
	await useTheme( 'classic' ); // The other one's header is made of scripts: late, it moves the page itself.
	const path = await putPage();
	for ( const order of [ 'as printed', 'backwards' ] ) {
		const { page, context, errors } = await newShopper( EUROPEAN );
		// As optimisers do: scripts are kept from running, and put in again when the page has loaded.
		await page.route( `**${ path }`, async ( route ) => {
			const response = await route.fetch();
			const body = ( await response.text() )
				.replace(
					/<script(?![^>]*type="(?:application|importmap|module|speculation))/g,
					'<script data-late type="text/late"'
				)
				.replace(
					'</body>',
					`<script>addEventListener('load',()=>setTimeout(async()=>{
						const all=[...document.querySelectorAll('[data-late]')];
						for(const old of ${ order === 'backwards' ? 'all.reverse()' : 'all' }){
							const one=document.createElement('script');
							for(const {name,value} of old.attributes)if(name!=='type')one.setAttribute(name,value);
							one.text=old.text;
							const done=old.src?new Promise(r=>one.onload=one.onerror=r):0;
							old.replaceWith(one);await done;
						}
					},300))</script></body>`
				);
			await route.fulfill( { response, body } );
		} );
		await watch( page );
		await page.goto( path );
		await expect( banner( page ) ).toBeVisible();
		await button( page, 'Refuse all' ).click();
		await expect( banner( page ) ).toBeHidden();
		await expect
			.poll( () => recordOf( context ) )
			.toMatch( /statistics:deny\|marketing:deny/ );
		expect( ( await seenIn( page ) ).moved ).toEqual( [] );
		expect( errors.filter( ( text ) => /choice/.test( text ) ) ).toEqual(
			[]
		);
	}

	const without = await newShopper( {
		...EUROPEAN,
		javaScriptEnabled: false,
	} );
	await without.page.goto( path );
	// By its class: no text is looked for inside a <noscript>.
	await expect(
		without.page.locator( '.footfall-choice-plain' )
	).toBeVisible();
	await expect( without.page.locator( '.footfall-choice-tab' ) ).toBeHidden();
	expect( await recordOf( without.context ) ).toBe( '' );
} );
