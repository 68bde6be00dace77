import { __ } from '@wordpress/i18n';
import type { ReactNode } from 'react';
import type { ConsentCounts } from '../../../data/consents';
import { formatNumber } from '../../format/format-number';
import { DataTable } from '../../parts/data-table';

interface Props {
	title: string;
	/** Title of the first column. */
	column: string;
	rows: readonly { key: string; name: ReactNode; counts: ConsentCounts }[];
}

export const answerColumns = (): [ keyof ConsentCounts, string ][] => [
	[ 'asked', __( 'Asked', 'footfall' ) ],
	[ 'accepted', __( 'Accepted', 'footfall' ) ],
	[ 'refused', __( 'Refused', 'footfall' ) ],
	[ 'chosen', __( 'Own selection', 'footfall' ) ],
	[ 'dismissed', __( 'Closed', 'footfall' ) ],
	[ 'unasked', __( 'Without asking', 'footfall' ) ],
];

/** Of a layout, say, by which answers were only changed, there is nothing to show. */
export function hasAnswers( counts: ConsentCounts ): boolean {
	return answerColumns().some( ( [ count ] ) => counts[ count ] > 0 );
}

export function AnswersTable( { title, column, rows }: Props ) {
	const columns = answerColumns();
	return (
		<DataTable
			title={ title }
			columns={ [ column, ...columns.map( ( [ , name ] ) => name ) ] }
			rows={ rows.map( ( { key, name, counts } ) => ( {
				key,
				cells: [
					name,
					...columns.map( ( [ count ] ) =>
						formatNumber( counts[ count ] )
					),
				],
			} ) ) }
		/>
	);
}
