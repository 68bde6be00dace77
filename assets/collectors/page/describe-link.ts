import type {
	BrowserEventName,
	EventProps,
} from '../../schema/generated/events';
import { cutText } from './cut-text';

const URL_LENGTH = 500;

const CONTACTS = {
	email: /^mailto:[^?]/,
	phone: /^(tel|callto):/,
	sms: /^sms:/,
	whatsapp:
		/^(https?:\/\/wa\.me\/[\d+mq]|(https?:\/\/(api|web)\.whatsapp\.com|whatsapp:)\/.*phone=)/,
	telegram: /^(https?:\/\/(t|telegram)\.me\/(?!share)|tg:)/,
	messenger: /^https?:\/\/(m\.me|www\.messenger\.com)\//,
};

/** Where networks take what is to be shared. The name is the network's, or stands in ALIASES. */
const SHARES =
	/^(?:https?|whatsapp):\/\/(?:[\w-]+\.)*?(facebook|twitter|x|linkedin|pinterest|reddit|whatsapp|wa|send|t|telegram|bsky|mastodon|threads|tumblr|xing)(?:\.[\w.]+)?\/?(?:shar|intent\/|submit|pin\/create|dialog\/|(?:widgets|spi|cws)\/shar|send|\?text=)/;
const ALIASES: Record< string, string > = {
	mailto: 'email',
	twitter: 'x',
	wa: 'whatsapp',
	send: 'whatsapp',
	t: 'telegram',
	bsky: 'bluesky',
};

const FILE =
	/\.(pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|txt|csv|epub|zip|rar|7z|gz|dmg|exe|mp[34]|m4a|mov)$/i;

/** Name and properties. */
export type LinkEvent = {
	[ N in BrowserEventName ]: [ name: N, props: EventProps< N > ];
}[ BrowserEventName ];

/** Without query and fragment. */
export const readLinkUrl = ( { origin, pathname }: URL ) =>
	cutText( origin + pathname, URL_LENGTH );

/**
 * What following a link means: one event, or none for a page of this site.
 *
 * @param url       Where it leads.
 * @param isOwnSite Whether that is this site.
 */
export function describeLink(
	url: URL,
	isOwnSite: boolean
): LinkEvent | undefined {
	const { href, protocol, pathname } = url;
	for ( const [ way, pattern ] of Object.entries( CONTACTS ) ) {
		if ( pattern.test( href ) ) {
			return [ 'contact_clicked', { way: way as keyof typeof CONTACTS } ];
		}
	}
	const share = /^(mailto):/.exec( href ) ?? SHARES.exec( href );
	if ( share ) {
		const name = share[ 1 ] as string;
		const network = ( ALIASES[ name ] ?? name ) as 'other';
		return [ 'share_clicked', { network } ];
	}
	if ( ! protocol.startsWith( 'http' ) ) {
		return undefined;
	}
	const link_url = readLinkUrl( url );
	const [ , extension ] = FILE.exec( pathname ) ?? [];
	if ( extension ) {
		return [
			'file_downloaded',
			{ link_url, extension: extension.toLowerCase() },
		];
	}
	return isOwnSite ? undefined : [ 'outbound_clicked', { link_url } ];
}
