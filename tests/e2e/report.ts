import { expect, type Page } from '@playwright/test';

interface Figures {
	/** What stands on each tile, by its title. */
	tiles: Record< string, string >;
	/** Sessions by step, in order. */
	funnel: number[];
}

/** Opens the report as the owner does and reads what is on the screen. */
export async function figuresOf( owner: Page, period = 'Today' ) {
	await owner.goto( '/wp-admin/admin.php?page=footfall' );
	await owner.getByRole( 'button', { name: period, exact: true } ).click();
	await expect( owner.locator( '.footfall-funnel-step' ) ).toHaveCount( 5 );
	const tiles = await owner
		.locator( '.footfall-tile' )
		.evaluateAll( ( all ) =>
			all.map( ( tile ) => {
				const figure = tile
					.querySelector( 'dd' )!
					.cloneNode( true ) as Element;
				figure.querySelector( '.footfall-tile-note' )?.remove();
				const title =
					tile.querySelector( 'dt' )!.firstChild!.textContent!;
				return [ title.trim(), figure.textContent!.trim() ];
			} )
		);
	const funnel = await owner
		.locator( '.footfall-funnel-count' )
		.allTextContents();
	return {
		tiles: Object.fromEntries( tiles ),
		funnel: funnel.map( ( text ) => parseInt( text, 10 ) ),
	} as Figures;
}
