import type { Channel, Source } from './types';

type Patterns = readonly ( readonly [ RegExp, Channel ] )[];

/** The common cases of includes/Ingest/data/sources.php, which knows many more. */
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

const SITES: Patterns = [
	[ /^(e?mail|outlook)\.|\.mail\.|^webmail/, 'email' ],
	[
		/(^|\.)(chatgpt|openai|perplexity|claude|gemini\.google|copilot\.microsoft)(\.|$)/,
		'ai',
	],
	[
		/(^|\.)(google|bing|duckduckgo|yahoo|ecosia|baidu|yandex|qwant|startpage|naver|seznam|search\.brave)(\.|$)/,
		'organic_search',
	],
	[
		/(^|\.)(facebook|fb|instagram|ig|linkedin|lnkd|pinterest|reddit|youtube|tiktok|twitter|x|t\.co|threads|bsky|snapchat|vk|whatsapp|tumblr)(\.|$)/,
		'organic_social',
	],
];

const find = ( patterns: Patterns, text: string ) =>
	patterns.find( ( [ pattern ] ) => pattern.test( text ) )?.[ 1 ];

const bare = ( host: string ) => host.replace( /^www\./, '' );

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
	const { host, searchParams } = new URL( address );
	const utm = ( name: string ) =>
		( searchParams.get( `utm_${ name }` ) ?? '' ).trim().toLowerCase();
	const from = referrer ? bare( new URL( referrer ).host ) : '';
	const isOwn = from === bare( host );
	const click = [ ...searchParams.keys() ]
		.map( ( name ) => find( CLICK_IDS, name ) )
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
		const site = find( SITES, source );
		let channel: Channel =
			find( MEDIUMS, medium ) ??
			( medium ? undefined : click ) ??
			site ??
			'campaign';
		if ( channel === 'paid_search' && site === 'organic_social' ) {
			channel = 'paid_social';
		}
		return {
			source: { channel, campaign, referrer: isOwn ? '' : from },
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
