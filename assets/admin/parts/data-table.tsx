import type { ReactNode } from 'react';

interface Props {
	/** Says what the table is about. */
	title: string;
	columns: readonly string[];
	/** The first cell names its row. */
	rows: readonly { key: string; cells: readonly ReactNode[] }[];
	className?: string;
}

export function DataTable( { title, columns, rows, className = '' }: Props ) {
	return (
		<div
			className={ `footfall-table ${ className }` }
			role="region"
			aria-label={ title }
			// Long tables scroll: the keyboard must reach that.

			tabIndex={ 0 }
		>
			<table>
				<caption className="screen-reader-text">{ title }</caption>
				<thead>
					<tr>
						{ columns.map( ( column ) => (
							<th key={ column } scope="col">
								{ column }
							</th>
						) ) }
					</tr>
				</thead>
				<tbody>
					{ rows.map( ( { key, cells: [ name, ...cells ] } ) => (
						<tr key={ key }>
							<th scope="row">{ name }</th>
							{ cells.map( ( cell, index ) => (
								<td key={ columns[ index + 1 ] }>{ cell }</td>
							) ) }
						</tr>
					) ) }
				</tbody>
			</table>
		</div>
	);
}
