import type {
	PageKind,
	SearchPerformedProps,
} from '../../schema/generated/events';
import type { PageLife } from '../../tracker/page-life';
import { cleanTerm } from './clean-term';
import { readLinkUrl } from './describe-link';

/** A live search is one when nothing more is typed for so long, in ms. */
const PAUSE_MS = 1500;

const FIELD = 'input[type=search],input[name=s]';

/** The same search goes on. */
const NEXT_PAGE = /\/page\/\d|[?&](paged|query-\d+-page)=/;

/** WordPress gives each of them the class of its type. */
const RESULT = '[class*=" type-"]';

/**
 * Pages of results, and lists that come up while the visitor types: those are known by the requests
 * that carry what is in the field.
 */
export function recordSearches( {
	record,
	on,
	onView,
	onLeave,
	onLink,
	page: { results },
}: PageLife ): void {
	let shown = '';
	let typed = '';
	let answered = '';
	let kind: PageKind;
	let timer: ReturnType< typeof setTimeout >;

	const recordLive = () => {
		clearTimeout( timer );
		if ( answered && answered === typed ) {
			record( 'search_performed', { term: answered, is_live: true } );
		}
		answered = '';
	};

	onView( ( next ) => {
		kind = next;
		const { searchParams } = new URL( location.href );
		const term = cleanTerm( searchParams.get( 's' ) ?? '' );
		if (
			kind === 'search' &&
			term &&
			term !== shown &&
			! NEXT_PAGE.test( location.href )
		) {
			record( 'search_performed', {
				term,
				is_live: false,
				results,
			} as SearchPerformedProps );
		}
		shown = term;
		results = undefined; // Of the page that was loaded.
	} );
	onLink( ( link, url, isOwnSite ) => {
		const result = link.closest( RESULT );
		if ( kind === 'search' && shown && result && isOwnSite ) {
			const all = result.parentElement?.querySelectorAll( RESULT ) ?? [];
			record( 'search_result_clicked', {
				term: shown,
				position: [ ...all ].indexOf( result ) + 1,
				link_url: readLinkUrl( url ),
			} );
		}
	} );

	on( document, 'input', ( { target } ) => {
		const field = target as HTMLInputElement;
		if ( field.matches( FIELD ) ) {
			typed = cleanTerm( field.value );
		}
	} );
	new PerformanceObserver( ( list ) =>
		list.getEntries().forEach( ( { name } ) => {
			const values = [ ...new URL( name ).searchParams.values() ];
			if ( typed && values.map( cleanTerm ).includes( typed ) ) {
				answered = typed;
				clearTimeout( timer );
				timer = setTimeout( recordLive, PAUSE_MS );
			}
		} )
	).observe( { type: 'resource' } );
	onLeave( recordLive );
}
