import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { Delivery, Status } from '../../data/status';
import { formatMoment } from '../format/format-moment';
import { formatNumber } from '../format/format-number';
import { storeZone } from '../format/store-zone';
import { Card } from '../parts/card';
import { FigureList } from '../parts/figure-list';

const ways = (): Record< Delivery[ 'way' ], string > => ( {
	direct: __( 'Direct file, without starting WordPress', 'footfall' ),
	rest: __( 'REST API', 'footfall' ),
	rest_plain: __( 'REST API, plain address', 'footfall' ),
	none: __( 'Not possible just now', 'footfall' ),
} );

const buffers = (): Record< Delivery[ 'buffer' ], string > => ( {
	file: __( 'In a file', 'footfall' ),
	database: __( 'In the database', 'footfall' ),
} );

function momentOr( iso: string | null, otherwise: string ): string {
	return iso === null
		? otherwise
		: formatMoment( iso, storeZone(), new Date() );
}

interface Props {
	status: Status;
	onCheck: () => Promise< void >;
}

export function DeliveryCard( { status, onCheck }: Props ) {
	const {
		delivery,
		last_event_at: lastEvent,
		dropped_events: dropped,
	} = status;
	const never = __( 'Not yet', 'footfall' );
	const rows = [
		{
			title: __( 'Events arrive by', 'footfall' ),
			figure: ways()[ delivery.way ],
		},
		{
			title: __( 'They wait to be counted', 'footfall' ),
			figure: buffers()[ delivery.buffer ],
		},
		{ title: __( 'Address', 'footfall' ), figure: delivery.url },
		{ title: __( 'Why', 'footfall' ), figure: delivery.reason },
		{
			title: __( 'Checked', 'footfall' ),
			figure: momentOr( delivery.checked_at, never ),
		},
		{
			title: __( 'Last event', 'footfall' ),
			figure: momentOr( lastEvent, never ),
		},
		{
			title: __( 'Dropped in seven days', 'footfall' ),
			figure: dropped > 0 ? formatNumber( dropped ) : '',
		},
	];
	return (
		<Card
			title={ __( 'How events arrive', 'footfall' ) }
			className={ `footfall-delivery is-${ delivery.way }` }
		>
			<FigureList
				figures={ rows
					.filter( ( { figure } ) => figure !== '' )
					.map( ( row ) => ( { key: row.title, ...row } ) ) }
			/>
			<CheckButton onCheck={ onCheck } />
		</Card>
	);
}

function CheckButton( { onCheck }: Pick< Props, 'onCheck' > ) {
	const [ isChecking, setChecking ] = useState( false );
	return (
		<Button
			variant="secondary"
			size="compact"
			isBusy={ isChecking }
			disabled={ isChecking }
			accessibleWhenDisabled
			onClick={ async () => {
				setChecking( true );
				await onCheck();
				setChecking( false );
			} }
		>
			{ __( 'Check again', 'footfall' ) }
		</Button>
	);
}
