import type { Channel, Source } from './types';

type Patterns = readonly ( readonly [ RegExp, Channel ] )[];

/**
 * The common cases of includes/Ingest/data/sources.php, which knows many more: what is here means the
 * same there (tests/contract/sources.json).
 */
const CLICK_IDS: Patterns = [
	[ /^(g(clid|braid|clsrc|ad_source)|wbraid|msclkid|yclid)$/, 'paid_search' ],
	[ /^(ttclid|twclid|li_fat_id|sccid|rdt_cid|epik|qclid)$/i, 'paid_social' ],
	[ /^(dclid|tblci|dicbo|oborigurl|cto_pld)$/i, 'display' ],
	[ /^(irclickid|awc|cjevent|ransiteid|sscid)$/i, 'affiliate' ],
	[ /^(mc_eid|_kx|_hsenc|mkt_tok|ml_subscriber)$/, 'email' ],
	[ /^(fbclid|igsh(id)?)$/, 'organic_social' ],
];

const MEDIUMS: Patterns = [
	[ /^(.*[-_ ])?(e-?mail|newsletter|mail|edm)$/, 'email' ],
	[ /^(affiliates?|affiliate[-_ ]?marketing|partner)$/, 'affiliate' ],
	[ /^(display|banner|cpm|retargeting|remarketing)$/, 'display' ],
	[ /^(paid[-_ ]?social|social[-_ ]?(paid|ads?|cpc|cpm))$/, 'paid_social' ],
	[ /^(cpc|ppc|sem|paid|paid[-_ ]?search|shopping)$/, 'paid_search' ],
	[
		/^(social([-_ ]?(media|network))?|organic[-_ ]?social)$/,
		'organic_social',
	],
	[ /^organic$/, 'organic_search' ],
	[ /^(ai|llm)$/, 'ai' ],
	[ /^(referral|link)$/, 'referral' ],
];

/** Of hosts. Names of Android apps are hosts, too: android-app://com.reddit.frontpage/ */
const SITES: Patterns = [
	[
		/^(mail\.(google|yahoo|proton|aol|zoho|yandex|qq)|outlook\.(live|office))\.|android\.gm$/,
		'email',
	],
	[
		/^(gemini\.google|copilot\.microsoft)\.|(^|\.)(chatgpt|openai|perplexity|claude|copilot|deepseek|grok)\.(com|ai)$|\.chatgpt$/,
		'ai',
	],
	[
		/^((images\.|lens\.)?google|yahoo|yandex)\.|(^|\.)((bing|duckduckgo|baidu|qwant|startpage|ecosia)\.(com|org)|search\.(yahoo|brave|naver)\..*|seznam\.cz)$|quicksearchbox$/,
		'organic_search',
	],
	[
		/^pinterest\.|(^|\.)((facebook|fb|instagram|linkedin|pinterest|reddit|youtube|tiktok|twitter|x|threads|snapchat|vk|whatsapp|tumblr)\.com|t\.co|youtu\.be|lnkd\.in|bsky\.app)$|^com\.(facebook|instagram|twitter|linkedin|reddit)\./,
		'organic_social',
	],
];

const find = ( patterns: Patterns, text: string ) =>
	patterns.find( ( [ pattern ] ) => pattern.test( text ) )?.[ 1 ];

const bare = ( host: string ) => host.replace( /^www\./, '' );

/** What people write in utm_source, in full or for short. */
const asHost = ( source: string ) =>
	/\./.test( source )
		? bare( source )
		: source.replace( /^(ig|insta|meta|yt)$/, 'fb' ) + '.com';

/**
 * Where a page view came from: the campaign of its address, else the page before it.
 *
 * @param address  Of the page.
 * @param referrer Address or ''.
 * @return `source` is undefined for a view that comes from another page of the site.
 */
export function readSource(
	address: string,
	referrer: string
): { source: Source | undefined; is_campaign: boolean } {
	const { hostname, searchParams } = new URL( address );
	const utm = ( name: string ) =>
		( searchParams.get( `utm_${ name }` ) ?? '' ).trim().toLowerCase();
	const from = referrer ? bare( new URL( referrer ).hostname ) : '';
	const isOwn = from === bare( hostname );
	const click = [ ...searchParams ]
		.map( ( [ name, value ] ) =>
			value ? find( CLICK_IDS, name ) : undefined
		)
		.find( Boolean );

	const source = utm( 'source' );
	const medium = utm( 'medium' );
	const campaign = utm( 'campaign' );
	const isInternal = /^(internal|onsite|on-site)$/.test( medium );
	const isCampaign = !! (
		click ||
		( ! isInternal && ( source || medium || campaign ) )
	);
	if ( isCampaign && ! isInternal ) {
		const site = find( SITES, asHost( source ) );
		const said = find( MEDIUMS, medium );
		return {
			source: {
				channel:
					said === 'paid_search' && site === 'organic_social'
						? 'paid_social'
						: ( said ??
							( medium ? undefined : click ) ??
							site ??
							'campaign' ),
				campaign,
				referrer: isOwn ? '' : from,
			},
			is_campaign: true,
		};
	}
	return {
		source: isOwn
			? undefined
			: {
					channel:
						click ??
						( from
							? ( find( SITES, from ) ?? 'referral' )
							: 'direct' ),
					campaign: '',
					referrer: from,
				},
		is_campaign: isCampaign,
	};
}
