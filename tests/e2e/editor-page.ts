import type { Page } from '@playwright/test';

/** A block of the editor, as far as the tests look at it. */
export interface SeenBlock {
	name: string;
	isValid: boolean;
	attributes: Record< string, unknown >;
	inner: string[];
}

type Calls = Record< string, ( ...args: unknown[] ) => unknown >;

/** WordPress's own globals in an editor's page. */
export interface EditorWindow {
	wp: {
		data: {
			select: ( store: string ) => Calls;
			dispatch: ( store: string ) => Calls;
		};
		blocks: Calls;
		apiFetch: ( request: object ) => Promise< { id: number } >;
	};
}

const SCOPES = [ 'core/edit-post', 'core/edit-site', 'core/edit-widgets' ];

/** Waits for an editor, and puts away what it shows whoever is new. */
export async function editorReady( page: Page ) {
	await page.waitForFunction(
		"window.wp?.blocks?.getBlockType?.( 'footfall/repeat-visitor' ) && window.wp.data.select( 'core/block-editor' )"
	);
	await page.evaluate( ( scopes ) => {
		const preferences = (
			window as never as EditorWindow
		 ).wp.data.dispatch( 'core/preferences' );
		scopes.forEach( ( scope ) =>
			preferences.set?.( scope, 'welcomeGuide', false )
		);
		preferences.set?.( 'core', 'enableChoosePatternModal', false );
	}, SCOPES );
}

/** Puts blocks at the end of what is being edited, and chooses the first. */
export const insert = ( page: Page, content: string, into?: string ) =>
	page.evaluate(
		( [ html, parent ] ) => {
			const { select, dispatch } = ( window as never as EditorWindow ).wp
				.data;
			const blocks = ( window as never as EditorWindow ).wp.blocks.parse!(
				html
			) as {
				clientId: string;
			}[];
			const all = select( 'core/block-editor' ).getBlocks!() as {
				clientId: string;
				name: string;
			}[];
			const root = all.find( ( { name } ) => name === parent )?.clientId;
			dispatch( 'core/block-editor' ).insertBlocks!(
				blocks,
				undefined,
				root
			);
			dispatch( 'core/block-editor' ).selectBlock!(
				blocks[ 0 ]?.clientId
			);
		},
		[ content, into ] as const
	);

/** All blocks of a kind, however deep. */
export const blocksOf = ( page: Page, kind: string ): Promise< SeenBlock[] > =>
	page.evaluate( ( name ) => {
		const editor = ( window as never as EditorWindow ).wp.data.select(
			'core/block-editor'
		);
		const ids = editor.getClientIdsWithDescendants!() as string[];
		return ids
			.map(
				( id ) =>
					editor.getBlock!( id ) as {
						name: string;
						isValid: boolean;
						attributes: Record< string, unknown >;
						innerBlocks: { name: string }[];
					}
			)
			.filter( ( block ) => block?.name === name )
			.map( ( { innerBlocks, isValid, attributes } ) => ( {
				name,
				isValid,
				attributes: JSON.parse( JSON.stringify( attributes ) ),
				inner: innerBlocks.map( ( inner ) => inner.name ),
			} ) );
	}, kind );

/** The block's settings in the sidebar. */
export const openSidebar = ( page: Page, area: string, scope = 'core' ) =>
	run( page, 'core/interface', 'enableComplementaryArea', scope, area );

/** Calls an action of a store of the editor's, and waits for it. */
export const run = (
	page: Page,
	store: string,
	action: string,
	...args: unknown[]
) =>
	page.evaluate(
		async ( [ name, does, given ] ) => {
			const { dispatch } = ( window as never as EditorWindow ).wp.data;
			await dispatch( name )[ does ]!( ...given );
		},
		[ store, action, args ] as const
	);

/** Chooses the first block of a kind. */
export const selectFirst = ( page: Page, kind: string ) =>
	page.evaluate( ( name ) => {
		const { select, dispatch } = ( window as never as EditorWindow ).wp
			.data;
		const [ first ] = select( 'core/block-editor' ).getBlocksByName!(
			name
		) as string[];
		dispatch( 'core/block-editor' ).selectBlock!( first );
	}, kind );

/** Goes on by Tab until a control has this name. @return The names on the way, this one the last. */
export async function tabTo( page: Page, last: string ): Promise< string[] > {
	const names: string[] = [];
	while ( names.at( -1 ) !== last && names.length < 30 ) {
		await page.keyboard.press( 'Tab' );
		names.push(
			await page.evaluate( () => {
				const { activeElement: at } = document;
				const label = ( at as HTMLInputElement | null )?.labels?.[ 0 ];
				return (
					at?.getAttribute( 'aria-label' ) ??
					( label ?? at )?.textContent ??
					''
				).trim();
			} )
		);
	}
	return names;
}
