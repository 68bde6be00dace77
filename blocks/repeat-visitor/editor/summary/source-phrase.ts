import { __, _n, sprintf } from '@wordpress/i18n';
import type { Channel, ChannelCondition, WordsCondition } from '../../types';
import { countryName } from '../countries';
import { either } from './either';

const channels = (): Record< Channel, string > => ( {
	direct: __( 'a typed or bookmarked address', 'footfall' ),
	organic_search: __( 'search', 'footfall' ),
	paid_search: __( 'paid search', 'footfall' ),
	organic_social: __( 'social networks', 'footfall' ),
	paid_social: __( 'paid social', 'footfall' ),
	email: __( 'email', 'footfall' ),
	ai: __( 'AI assistants', 'footfall' ),
	affiliate: __( 'affiliates', 'footfall' ),
	display: __( 'display ads', 'footfall' ),
	referral: __( 'links on other sites', 'footfall' ),
	campaign: __( 'other campaigns', 'footfall' ),
} );

const quoted = ( values: readonly string[] ) =>
	values.map( ( value ) =>
		/* translators: %s: a name that somebody has written. */
		sprintf( __( '“%s”', 'footfall' ), value )
	);

/** Ends "Shown to visitors …" for where a visit came from, or where the visitor is. */
export function sourcePhrase( {
	rule,
	is,
	values,
}: ChannelCondition | WordsCondition ): string {
	const isOne = is === 'one_of';
	switch ( rule ) {
		case 'channel':
			return sprintf(
				isOne
					? /* translators: %s: channels: email or search. */
						__( 'coming from %s', 'footfall' )
					: /* translators: %s: channels: email or search. */
						__( 'not coming from %s', 'footfall' ),
				either(
					values.map( ( value ) => channels()[ value ] ?? value )
				)
			);
		case 'campaign':
			return sprintf(
				isOne
					? /* translators: %s: names of campaigns, quoted. */
						_n(
							'coming from the campaign %s',
							'coming from the campaigns %s',
							values.length,
							'footfall'
						)
					: /* translators: %s: names of campaigns, quoted. */
						_n(
							'not coming from the campaign %s',
							'not coming from the campaigns %s',
							values.length,
							'footfall'
						),
				either( quoted( values ) )
			);
		case 'referrer':
			return sprintf(
				isOne
					? /* translators: %s: hosts: example.com or example.org. */
						__( 'sent by %s', 'footfall' )
					: /* translators: %s: hosts: example.com or example.org. */
						__( 'not sent by %s', 'footfall' ),
				either( values )
			);
		case 'country':
			return sprintf(
				isOne
					? /* translators: %s: countries: Norway or Sweden. */
						__( 'in %s', 'footfall' )
					: /* translators: %s: countries: Norway or Sweden. */
						__( 'outside of %s', 'footfall' ),
				either( values.map( countryName ) )
			);
	}
}
