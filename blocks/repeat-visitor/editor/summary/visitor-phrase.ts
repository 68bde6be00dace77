import { __, sprintf } from '@wordpress/i18n';
import type {
	CartCondition,
	ConsentCondition,
	Device,
	DeviceCondition,
	TimeCondition,
	YesNoCondition,
} from '../../types';
import { formatLocal } from '../store-time';
import { categoryWords } from '../words';
import { either } from './either';

const yesNo = (): Record<
	YesNoCondition[ 'rule' ],
	Record< 'yes' | 'no', string >
> => ( {
	first_visit: {
		yes: __( 'on their very first visit', 'footfall' ),
		no: __( 'who have been here before', 'footfall' ),
	},
	has_bought: {
		yes: __( 'who have bought before', 'footfall' ),
		no: __( 'who have not bought yet', 'footfall' ),
	},
	logged_in: {
		yes: __( 'who are logged in', 'footfall' ),
		no: __( 'who are not logged in', 'footfall' ),
	},
} );

export const yesNoPhrase = ( { rule, is }: YesNoCondition ) =>
	yesNo()[ rule ][ is ];

export const cartPhrase = ( { is }: CartCondition ) =>
	is === 'empty'
		? __( 'with an empty cart', 'footfall' )
		: __( 'with something in the cart', 'footfall' );

const devices = (): Record< Device, string > => ( {
	phone: __( 'a phone', 'footfall' ),
	tablet: __( 'a tablet', 'footfall' ),
	desktop: __( 'a computer', 'footfall' ),
} );

export const devicePhrase = ( { is, values }: DeviceCondition ) =>
	sprintf(
		is === 'one_of'
			? /* translators: %s: devices: a phone or a tablet. */
				__( 'on %s', 'footfall' )
			: /* translators: %s: devices: a phone or a tablet. */
				__( 'not on %s', 'footfall' ),
		either( values.map( ( value ) => devices()[ value ] ?? value ) )
	);

export function timePhrase( { from, to }: TimeCondition ): string {
	if ( from && to ) {
		return sprintf(
			/* translators: 1, 2: dates with times. */
			__( 'between %1$s and %2$s', 'footfall' ),
			formatLocal( from ),
			formatLocal( to )
		);
	}
	if ( from ) {
		/* translators: %s: date with time. */
		return sprintf( __( 'from %s on', 'footfall' ), formatLocal( from ) );
	}
	return to
		? /* translators: %s: date with time. */
			sprintf( __( 'until %s', 'footfall' ), formatLocal( to ) )
		: __( 'at any time', 'footfall' );
}

const consents = () => ( {
	/* translators: %s: a consent category: Marketing. */
	granted: __( 'who have agreed to “%s”', 'footfall' ),
	/* translators: %s: a consent category: Marketing. */
	refused: __( 'who have refused “%s”', 'footfall' ),
	/* translators: %s: a consent category: Marketing. */
	unknown: __( 'who have not answered about “%s”', 'footfall' ),
} );

export const consentPhrase = ( { category, is }: ConsentCondition ) =>
	sprintf( consents()[ is ], categoryWords()[ category ] ?? category );
